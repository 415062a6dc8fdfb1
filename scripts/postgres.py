"""Print the address of a PostgreSQL server that answers, with a database name of this checkout's own; else nothing.

`TEST_DATABASE_URL` decides alone when it is set, and must answer; else the local socket, then 127.0.0.1, are tried.
With `--version` the server's version is printed instead.
"""

import hashlib
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2

CANDIDATES = ["postgres:///postgres", "postgres://postgres@/postgres", "postgres://postgres@127.0.0.1:5432/postgres"]


def version(url: str) -> str:
    """The server's version, if it answers and lets this user create databases; else nothing."""
    try:
        connection = psycopg2.connect(url, connect_timeout=3)
    except psycopg2.Error:
        return ""
    with connection.cursor() as cursor:
        cursor.execute("SELECT 1 FROM pg_roles WHERE rolname = current_user AND (rolcreatedb OR rolsuper)")
        allowed = cursor.fetchone()
        cursor.execute("SHOW server_version")
        (number,) = cursor.fetchone() or ("",)
    connection.close()
    return str(number).split()[0] if allowed else ""


def own_name(url: str) -> str:
    """The same server, with a database name that no other checkout uses."""
    checkout = hashlib.sha256(str(Path.cwd().resolve()).encode()).hexdigest()[:12]
    return f"postgres://{urlsplit(url).netloc}/ita_{checkout}"


def main() -> None:
    wanted = os.environ.get("TEST_DATABASE_URL", "")
    for url in [wanted, f"postgres://{urlsplit(wanted).netloc}/postgres"] if wanted else CANDIDATES:
        if number := version(url):
            print(number if "--version" in sys.argv else own_name(url))
            return
    if wanted:
        sys.exit("TEST_DATABASE_URL ไม่ตอบ หรือสร้างฐานข้อมูลไม่ได้ โปรดแก้ที่อยู่หรือสิทธิ์ หรือไม่ต้องตั้งค่านี้")


if __name__ == "__main__":
    main()
