"""Pictures sent as evidence come out upright, small and silent about where they were taken."""

import io
from pathlib import Path

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image
from PIL.JpegImagePlugin import JpegImageFile

from organizations.uploads import read_evidence
from tests.organizations.test_uploads import picture

HEIC = (Path(__file__).parent.parent / "cases" / "turned.heic").read_bytes()
MAKER, ORIENTATION, PLACE = 0x010F, 0x0112, 0x8825


def photo(width: int, height: int, kind: str = "JPEG", mode: str = "RGB", colour: str = "teal") -> bytes:
    """A picture taken with a camera held sideways, at a place that it tells."""
    exif = Image.Exif()
    exif[MAKER], exif[ORIENTATION] = "CameraOfSomebody", 6
    exif.get_ifd(PLACE).update({1: "N", 2: (18.0, 7.0, 30.0), 3: "E", 4: (100.0, 8.0, 0.0)})
    out = io.BytesIO()
    Image.new(mode, (width, height), colour).save(out, kind, exif=exif)
    return out.getvalue()


def kept(name: str, data: bytes) -> Image.Image:
    stored = read_evidence(SimpleUploadedFile(name, data)).content
    image = Image.open(stored)
    assert not image.getexif(), "nothing is told beside the pixels"
    assert b"CameraOfSomebody" not in (stored.seek(0) or stored.read())
    assert (stored.name or "").endswith({"JPEG": ".jpg", "PNG": ".png"}[image.format or ""])
    return image


@pytest.mark.parametrize(
    ("name", "data", "size", "kind"),
    [
        ("a.jpg", photo(40, 20), (20, 40), "JPEG"),
        ("a.webp", photo(40, 20, "WEBP"), (20, 40), "JPEG"),
        ("a.png", photo(40, 20, "PNG"), (20, 40), "PNG"),
        ("IMG_0001.HEIC", HEIC, (32, 64), "JPEG"),
        ("a.jpg", photo(4000, 1000), (640, 2560), "JPEG"),
        ("a.png", picture(2560, 10), (2560, 10), "PNG"),
        ("a.png", picture(5120, 20), (2560, 10), "JPEG"),
    ],
    ids=["jpg", "webp", "png", "heic", "large jpg", "small png", "large png"],
)
def test_a_picture_is_upright_small_and_silent(name: str, data: bytes, size: tuple[int, int], kind: str) -> None:
    image = kept(name, data)
    assert (image.size, image.format) == (size, kind)


def test_the_heic_of_the_cases_is_turned_once_and_loses_its_camera() -> None:
    """Phones note the turn twice, in the picture and beside it."""
    assert b"CameraOfSomebody" in HEIC
    image = kept("a.heic", HEIC)
    reds = [image.getpixel((5, 5)), image.getpixel((5, 58))]
    assert [red[0] > 200 > red[1] for red in reds] == [True, False]  # type: ignore[index]


def test_forty_eight_megapixels_are_never_unpacked_whole(monkeypatch: pytest.MonkeyPatch) -> None:
    loaded, load = [], JpegImageFile.load

    def noting(image: JpegImageFile) -> object:
        loaded.append(image.size)
        return load(image)

    data = picture(8064, 6048, "JPEG")
    monkeypatch.setattr(JpegImageFile, "load", noting)
    stored = read_evidence(SimpleUploadedFile("a.jpg", data)).content
    assert max(loaded) <= (4032, 3024)
    assert Image.open(stored).size == (2560, 1920)


@pytest.mark.parametrize("mode", ["RGBA", "P"])
def test_what_is_transparent_becomes_white_paper_in_a_jpeg(mode: str) -> None:
    out = io.BytesIO()
    options = {"transparency": 0} if mode == "P" else {}
    Image.new("RGBA", (3000, 30), (0, 0, 0, 0)).convert(mode).save(out, "PNG", **options)
    pixel = kept("a.png", out.getvalue()).convert("RGB").getpixel((5, 5))
    assert pixel == (255, 255, 255)
