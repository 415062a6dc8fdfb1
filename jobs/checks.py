"""A wrong name in TASK_FAILURES is found at the start and not when the first worker has died."""

from collections.abc import Sequence
from typing import Any

from django.apps import AppConfig
from django.conf import settings
from django.core.checks import CheckMessage, Error, register
from django.utils.module_loading import import_string


@register()
def task_failures_can_be_told(app_configs: Sequence[AppConfig] | None, **kwargs: Any) -> list[CheckMessage]:
    names = [name for pair in settings.TASK_FAILURES.items() for name in pair]
    return [
        Error(
            f"TASK_FAILURES ระบุ {name} ซึ่งไม่มีอยู่",
            hint="แก้ชื่อใน settings.TASK_FAILURES ให้ตรงกับฟังก์ชัน",
            id="jobs.E001",
        )
        for name in names
        if not can_be_imported(name)
    ]


def can_be_imported(name: str) -> bool:
    try:
        import_string(name)
    except ImportError:
        return False
    return True
