"""The websites that the benchmark of link checks asks."""

import asyncio

import pytest

from benchmarks.hosts import A_FILE_EVERY, site

FILE = b"%PDF-1.7"


def answer(number: int, path: str, hangs: bool = False, seconds: float = 5) -> bytes:
    async def ask() -> bytes:
        async with await asyncio.start_server(site(number, hangs, FILE), "127.0.0.1", 0) as server:
            reader, writer = await asyncio.open_connection(*server.sockets[0].getsockname())
            writer.write(f"GET {path} HTTP/1.1\r\nHost: a.example\r\n\r\n".encode())
            try:
                return await asyncio.wait_for(reader.read(), seconds)
            finally:
                writer.close()

    return asyncio.run(ask())


@pytest.mark.parametrize(
    ("number", "path", "begins", "holds"),
    [
        (1, "/oit/1", "200 OK", "แผนการจัดซื้อจัดจ้าง"),
        (A_FILE_EVERY, "/oit/6", "200 OK", "%PDF-1.7"),
        (1, "/robots.txt", "404 Not Found", "Content-Length: 0"),
    ],
)
def test_a_site_has_a_page_or_a_file_and_no_rules(number: int, path: str, begins: str, holds: str) -> None:
    found = answer(number, path).decode()
    assert found.startswith(f"HTTP/1.1 {begins}")
    assert holds in found


def test_a_site_that_hangs_says_nothing() -> None:
    with pytest.raises(TimeoutError):
        answer(1, "/", hangs=True, seconds=0.5)
