"""What must hold before the portal starts; Django's check framework says each mistake with its remedy."""

import importlib.util
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register


@register()
def psycopg3_is_absent(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Django would silently prefer it to the psycopg2 that the portal is tested with."""
    if importlib.util.find_spec("psycopg") is None:
        return []
    return [
        Error(
            "พบ psycopg 3 ในสภาพแวดล้อม ซึ่งจะถูกใช้แทน psycopg2 ที่ทดสอบไว้",
            hint="สั่ง pip uninstall psycopg",
            id="ita_portal.E001",
        )
    ]


@register()
def uploads_can_be_written(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    root = Path(settings.MEDIA_ROOT)
    nearest = next(place for place in [root, *root.parents] if place.exists())
    if nearest.is_dir() and os.access(nearest, os.W_OK):
        return []
    return [
        Error(
            f"เขียนไฟล์ลงใน MEDIA_ROOT ({root}) ไม่ได้",
            hint="แก้สิทธิ์ของโฟลเดอร์ หรือตั้ง MEDIA_ROOT เป็นโฟลเดอร์ที่เขียนได้",
            id="ita_portal.E002",
        )
    ]


@register()
def link_checks_are_guarded(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    """Whoever may type a link could otherwise have the server look into its own network."""
    if not settings.LINK_CHECK_ALLOW or settings.DEBUG or settings.TESTING:
        return []
    return [
        Error(
            "ตั้ง LINK_CHECK_ALLOW ไว้ ซึ่งให้การตรวจลิงก์เข้าถึงเครือข่ายภายในได้ และใช้ได้เฉพาะเมื่อพัฒนาหรือทดสอบ",
            hint="ลบ LINK_CHECK_ALLOW ออกจากสภาพแวดล้อม",
            id="ita_portal.E003",
        )
    ]
