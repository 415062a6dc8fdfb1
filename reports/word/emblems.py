"""The emblem as a PNG, which is what Word shows; a drawing is painted once."""

import io
from functools import lru_cache
from pathlib import Path

import pypdfium2
from django.utils.html import escape
from PIL import Image

from reports.rendering.pdf import render_pdf

# Points, and pixels to the point: 3 cm at 600 dots per inch.
HEIGHT, SCALE = 85.0, 600 / 72


def emblem_png(path: Path) -> tuple[bytes, float]:
    """The file and its width for a height of 1."""
    return _read(path, path.stat().st_mtime_ns)


@lru_cache(maxsize=64)
def _read(path: Path, changed: int) -> tuple[bytes, float]:
    image = _painted(path) if path.suffix.lower() == ".svg" else Image.open(path)
    with image:
        out = io.BytesIO()
        image.save(out, "PNG")
        return out.getvalue(), image.width / image.height


def _painted(path: Path) -> Image.Image:
    style = f"@page {{ margin: 0 }} img {{ position: absolute; left: 0; top: 0; height: {HEIGHT}pt; width: auto }}"
    head = f'<head><meta charset="utf-8"><title>.</title><style>{style}</style></head>'
    image = f'<body><img src="{escape(path.as_uri())}" alt="."></body>'
    pdf = render_pdf(f'<!doctype html><html lang="th">{head}{image}</html>', [], emblem=path)
    document = pypdfium2.PdfDocument(pdf)
    sheet: Image.Image = document[0].render(scale=SCALE).to_pil()
    document.close()
    drawn = sheet.convert("L").point(lambda level: 255 - level).getbbox() or (0, 0, 1, 1)
    return sheet.crop((0, 0, drawn[2], round(HEIGHT * SCALE)))
