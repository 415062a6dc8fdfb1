"""Pages beside /healthz, each through the whole of Django in this process."""

from collections.abc import Mapping
from statistics import median
from time import perf_counter

from django.conf import settings
from django.test import Client

from organizations.models import User

PAGES = {
    "/healthz": "/healthz",
    "result of 88 items, member": "/work/khoen/2566/",
    "result of 88 items, public": "/o/khoen/2566/",
    "grid of 88 items": "/work/khoen/2566/scores/",
    "home": "/",
}


def table(pages: Mapping[str, str], rounds: int) -> str:
    """Medians in milliseconds, and how many times the first one each takes; the pages take turns."""
    settings.ALLOWED_HOSTS = ["testserver"]
    client = Client()
    client.force_login(User.objects.get(username="khoen-staff"), "django.contrib.auth.backends.ModelBackend")
    times: dict[str, list[float]] = {name: [] for name in pages}
    for _ in range(rounds + 1):
        for name, address in pages.items():
            times[name].append(_seconds(client, address))
    medians = {name: median(found[1:]) for name, found in times.items()}
    floor = medians["/healthz"]
    lines = [f"{name:<28} {seconds * 1000:8.1f} ms {seconds / floor:6.1f} ×" for name, seconds in medians.items()]
    return "\n".join(["page", *lines])


def _seconds(client: Client, address: str) -> float:
    start = perf_counter()
    client.get(address)
    return perf_counter() - start
