"""Running manage.py as a person does: a process of its own, with an environment of nothing but what the test names."""

import os
import subprocess
import sys
from pathlib import Path

HOUSE = Path(__file__).resolve().parent.parent.parent
KEY = "0123456789abcdef" * 4
PRODUCTION = {"SECRET_KEY": KEY, "ALLOWED_HOSTS": "ita.example.go.th", "SITE_URL": "https://ita.example.go.th"}
DEVELOPMENT = {"SECRET_KEY": KEY, "DEBUG": "true"}


def manage(*arguments: str, program: str = "manage.py", **environment: str) -> subprocess.CompletedProcess[str]:
    """Neither the .env of the checkout nor the variables of this machine reach the process."""
    base = {
        "PATH": os.environ["PATH"],
        "ENV_FILE": os.devnull,
        "LANG": "C.UTF-8",
        "DATABASE_URL": "sqlite:///unused.sqlite3",
    }
    command = [sys.executable, *(["-c", program] if "\n" in program else [program]), *arguments]
    return subprocess.run(command, env=base | environment, cwd=HOUSE, capture_output=True, text=True, timeout=60)
