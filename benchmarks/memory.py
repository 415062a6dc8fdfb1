"""The memory of one process that makes the same memo again and again; run by itself so that nothing else is counted."""

import os
import subprocess
import sys
from pathlib import Path

AFTER = (1, 100, 500)


def table() -> str:
    """Measured in a process of its own on the database of this one. Empty where the system has no /proc."""
    if not Path("/proc/self/statm").exists():
        return ""
    command = [sys.executable, "-m", "benchmarks.memory"]
    return subprocess.run(command, env=os.environ, check=True, capture_output=True, text=True).stdout.strip()


def _measure() -> None:
    import django

    django.setup()
    from reports.printing import print_document
    from tests.reports.demo_papers import demo_draft

    found = []
    for number in range(1, max(AFTER) + 1):
        print_document(demo_draft("maekhammi", "memo-result"))
        if number in AFTER:
            found.append(f"{_resident():.0f} MB after {number}")
    print(f"Memory of one process (RSS) making a memo from data: {', '.join(found)}")


def _resident() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1_000_000


if __name__ == "__main__":
    _measure()
