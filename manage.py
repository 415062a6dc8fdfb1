#!/usr/bin/env python
"""Django's command line, with failures of the installation told in one sentence."""

import errno
import os
import sys


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "ita_portal.settings")
    from django.core.exceptions import ImproperlyConfigured
    from django.core.management import execute_from_command_line
    from django.db import DatabaseError

    try:
        execute_from_command_line(sys.argv)
    except ImproperlyConfigured as error:
        stop(f"ตั้งค่าระบบไม่ครบหรือไม่ถูกต้อง: {error}")
    except DatabaseError as error:
        stop(database_sentence(str(error)))
    except OSError as error:
        if error.errno != errno.ENOSPC:
            raise
        stop("พื้นที่ดิสก์เต็ม โปรดลบไฟล์ที่ไม่ใช้หรือขยายพื้นที่ แล้วสั่งอีกครั้ง")


def database_sentence(reason: str) -> str:
    """What to do about a database that does not answer, in one line."""
    first = reason.strip().splitlines()[0] if reason.strip() else "ไม่ทราบสาเหตุ"
    if "full" in first:
        return f"ฐานข้อมูลเขียนไม่ได้เพราะดิสก์เต็ม โปรดเพิ่มพื้นที่แล้วสั่งอีกครั้ง ({first})"
    if "no such table" in first or "does not exist" in first:
        return f"ฐานข้อมูลยังไม่ครบ โปรดสั่ง manage.py migrate ก่อน ({first})"
    return f"ใช้ฐานข้อมูลไม่ได้ โปรดตรวจ DATABASE_URL และว่าฐานข้อมูลทำงานอยู่ ({first})"


def stop(sentence: str) -> None:
    print(sentence, file=sys.stderr)
    sys.exit(2)


if __name__ == "__main__":
    main()
