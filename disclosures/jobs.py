"""The background tasks of the room of disclosures; an argument that is a key lets a task find nothing any more."""

from django_tasks import task

from disclosures.checks import working
from disclosures.links.pacing import Pacing
from disclosures.links.web import Web

# Of the whole life of a worker: two tasks in a row are as polite to a host as one.
PACING = Pacing()


@task()
def check_item(disclosure_pk: int) -> None:
    """Opens what is due of an item's links, and orders its own next turn; a worker may die at any point of it."""
    real = Web.real()
    next_look = working.check_item(disclosure_pk, Web(allowed=real.allowed, pacing=PACING))
    if next_look:
        check_item.using(run_after=next_look).enqueue(disclosure_pk)
