"""Sixty websites of one address, a port each: quick and slow ones, some with large files, some that never answer."""

import asyncio
import json
import sys
from collections.abc import Callable, Coroutine
from pathlib import Path
from typing import Any

HOSTS = 60
A_FILE_EVERY = 6
PAGE = (
    '<!doctype html><html lang="th"><title>{title}</title><h1>{title}</h1><p>องค์การบริหารส่วนตำบลตัวอย่าง</p>{rest}</html>'
)
TITLE = "แผนการจัดซื้อจัดจ้าง ประจำปีงบประมาณ พ.ศ. 2566"
Serve = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Coroutine[Any, Any, None]]


def site(number: int, hangs: bool, file: bytes) -> Serve:
    """Answers after 0.2 to 1 second, robots.txt too."""
    page = PAGE.format(title=TITLE, rest="<p>รายการที่จะจัดซื้อจัดจ้างในปีงบประมาณ</p>" * 200).encode()
    kind, body = ("application/pdf", file) if number % A_FILE_EVERY == 0 else ("text/html; charset=utf-8", page)

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.readuntil(b"\r\n\r\n")
        await asyncio.sleep(600 if hangs else 0.2 + 0.8 * number / HOSTS)
        missing = asked.startswith(b"GET /robots.txt")
        head = "404 Not Found" if missing else "200 OK"
        sent = b"" if missing else body
        writer.write(f"HTTP/1.1 {head}\r\nContent-Type: {kind}\r\nContent-Length: {len(sent)}\r\n\r\n".encode() + sent)
        await writer.drain()
        writer.close()

    return serve


async def _run(file: bytes, hanging: int) -> None:
    """Prints the ports; ends with the input."""
    sites = [site(number, number >= HOSTS - hanging, file) for number in range(HOSTS)]
    servers = [await asyncio.start_server(each, "127.0.0.1", 0) for each in sites]
    print(json.dumps([server.sockets[0].getsockname()[1] for server in servers]), flush=True)
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.read)


if __name__ == "__main__":
    asyncio.run(_run(Path(sys.argv[1]).read_bytes(), int(sys.argv[2])))
