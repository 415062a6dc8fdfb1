"""What must be in place before a document can be printed."""

from collections.abc import Iterable
from typing import Any

from django.core.checks import CheckMessage, Error, register

from reports.rendering.fonts import unreadable_fonts


@register
def fonts_are_there(**kwargs: Any) -> Iterable[CheckMessage]:
    return [
        Error(
            f"อ่านแบบอักษร {font.path} ไม่ได้ เอกสารราชการจึงพิมพ์ไม่ได้",
            hint=f"คืนไฟล์ {font.name} จากชุดติดตั้งของระบบไปไว้ที่ {font.path.parent}",
            id="reports.E001",
        )
        for font in unreadable_fonts()
    ]
