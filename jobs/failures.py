"""Telling a room that one of its tasks failed, so that it can mark its own record."""

from django.conf import settings
from django.utils.module_loading import import_string
from django_tasks_db.models import DBTaskResult


def tell(task: DBTaskResult) -> None:
    """Call what `TASK_FAILURES` names for the task, with the task's own arguments; what that raises passes on."""
    if name := settings.TASK_FAILURES.get(task.task_path):
        import_string(name)(*task.args_kwargs["args"], **task.args_kwargs["kwargs"])
