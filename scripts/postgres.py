"""Print the address of a PostgreSQL server that answers, with a database name of this checkout's own; else nothing.

`TEST_DATABASE_URL` decides alone when it is set, and must answer; else the local socket, then 127.0.0.1, are tried.
"""

import hashlib
import os
import sys
from pathlib import Path
from urllib.parse import urlsplit

import psycopg2

CANDIDATES = ["postgres:///postgres", "postgres://postgres@/postgres", "postgres://postgres@127.0.0.1:5432/postgres"]


def may_create_databases(url: str) -> bool:
    try:
        connection = psycopg2.connect(url, connect_timeout=3)
    except psycopg2.OperationalError:
        return False
    with connection.cursor() as cursor:
        cursor.execute("SELECT rolcreatedb OR rolsuper FROM pg_roles WHERE rolname = current_user")
        row = cursor.fetchone()
    connection.close()
    return bool(row and row[0])


def own_name(url: str) -> str:
    """The same server, with a database name that no other checkout uses."""
    checkout = hashlib.sha256(str(Path.cwd().resolve()).encode()).hexdigest()[:12]
    return f"postgres://{urlsplit(url).netloc}/ita_{checkout}"


def main() -> None:
    wanted = os.environ.get("TEST_DATABASE_URL", "")
    found = next((url for url in [wanted] if wanted and may_create_databases(url)), "")
    if wanted and not found:
        sys.exit("TEST_DATABASE_URL ไม่ตอบ หรือสร้างฐานข้อมูลไม่ได้ โปรดแก้ที่อยู่หรือสิทธิ์ หรือไม่ต้องตั้งค่านี้")
    found = found or next(filter(may_create_databases, CANDIDATES), "")
    if found:
        print(own_name(found))


if __name__ == "__main__":
    main()
