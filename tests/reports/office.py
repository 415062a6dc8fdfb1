"""LibreOffice with a profile and fonts of its own: Word files as PDFs, all in one call."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

from django.conf import settings

SOFFICE = shutil.which("soffice") or shutil.which("libreoffice") or ""
FONTS = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><include ignore_missing="yes">/etc/fonts/fonts.conf</include>
<dir>{fonts}</dir><cachedir>{cache}</cachedir></fontconfig>
"""


def office_pdfs(files: Mapping[str, bytes], folder: Path) -> dict[str, bytes]:
    """The PDF of each Word file, by name; `folder` is for what lies about meanwhile."""
    fonts = folder / "fonts.conf"
    fonts.write_text(FONTS.format(fonts=settings.FONTS_DIR, cache=folder / "fonts-cache"))
    for name, data in files.items():
        (folder / f"{name}.docx").write_bytes(data)
    names = [str(folder / f"{name}.docx") for name in files]
    profile = f"-env:UserInstallation={(folder / 'profile').as_uri()}"
    subprocess.run(
        [SOFFICE, profile, "--headless", "--convert-to", "pdf", "--outdir", str(folder), *names],
        env={"PATH": "/usr/bin:/bin", "HOME": str(folder), "FONTCONFIG_FILE": str(fonts)},
        capture_output=True,
        check=True,
        timeout=300,
    )
    return {name: (folder / f"{name}.pdf").read_bytes() for name in files}
