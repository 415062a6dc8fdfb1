"""Names of files, whatever a sender calls them."""

import pytest

from organizations.uploads.names import NAME_LENGTH, download_name, plain_name


@pytest.mark.parametrize(
    ("sent", "kept"),
    [
        ("ภาพกิจกรรม.JPG", "ภาพกิจกรรม.JPG"),
        ("C:\\Users\\a\\รายงาน.pdf", "รายงาน.pdf"),
        ("../../etc/passwd", "passwd"),
        ('a"b;c.pdf', 'a"b;c.pdf'),
        ("a\r\nX-Header: b.pdf", "aX-Header: b.pdf"),
        ("gpj.\u202efdp.exe", "gpj.fdp.exe"),
        ("", "ไฟล์"),
        ("ก" * 300 + ".pdf", "ก" * (NAME_LENGTH - 4) + ".pdf"),
    ],
)
def test_a_name_is_kept_without_folders_and_signs_nobody_sees(sent: str, kept: str) -> None:
    assert plain_name(sent) == kept


def test_a_file_is_given_back_with_the_extension_of_what_was_kept() -> None:
    assert download_name("IMG_0001.HEIC", "evidence/3f.jpg") == "IMG_0001.jpg"
