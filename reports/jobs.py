"""The background tasks of the room of documents; an argument that is a key lets a task find nothing any more."""

from django_tasks import TaskContext, task

from reports.batches.work import export


@task(takes_context=True)
def export_item(context: TaskContext, item_pk: int) -> None:
    """Done again, it does nothing or the same: a worker may die at any point of it."""
    export(item_pk, again=context.attempt > 1)
