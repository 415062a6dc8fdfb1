"""Hostile files hold nobody: their process ends, and the next file is read by a new one."""

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from disclosures.links.document import Document, Kind
from disclosures.links.reader import Reader, packed, unpacked
from disclosures.links.reading import read
from tests.disclosures.links.answers import answer, page

# Nested so deep that parsing alone takes minutes.
DEEP = answer("<div>" * 190_000)
PLAIN = answer(page("<h1>รายงาน</h1><p>2567</p><iframe src='a.pdf'></iframe>"))
SECONDS = 20.0


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as one:
        yield one


def test_a_page_comes_back_from_the_process_as_it_was_read_there(reader: Reader) -> None:
    assert reader.read(PLAIN, SECONDS) == read(PLAIN)


def test_what_costs_too_much_is_given_up_and_the_next_is_read() -> None:
    with Reader(patience=[0.05, 0.2]) as reader:
        assert reader.read(DEEP, SECONDS) == Document(Kind.HTML, problem="too_long")
        assert reader.read(PLAIN, SECONDS).problem == ""


def test_what_costs_more_than_most_files_is_read_with_more_patience() -> None:
    long = answer(page("<table>" + "<tr><td>2567</td></tr>" * 4_000 + "</table>"))
    with Reader(patience=[0.001, 10]) as reader:
        assert reader.read(long, SECONDS) == read(long)


def test_when_the_time_is_up_nothing_is_said_of_the_file(reader: Reader) -> None:
    assert reader.read(DEEP, 0.2) == Document(Kind.HTML, problem="busy")
    assert reader.read(PLAIN, 0.0) == Document(Kind.HTML, problem="busy")


def test_files_that_cost_much_hold_up_no_others() -> None:
    with Reader(processes=1, patience=[0.1, 60]) as one, ThreadPoolExecutor(20) as others:
        held = [others.submit(one.read, DEEP, SECONDS / 4) for _ in range(20)]
        assert one.read(PLAIN, SECONDS).problem == ""
        assert {document.result().problem for document in held} == {"busy"}


def test_a_process_that_ended_is_started_anew(reader: Reader) -> None:
    reader.read(PLAIN, SECONDS)
    for process in [process for pool in reader._pools for process in pool._all]:
        if process._popen:
            process._popen.kill()
            process._popen.wait()
    assert reader.read(PLAIN, SECONDS) == read(PLAIN)


def test_several_threads_share_the_processes(reader: Reader) -> None:
    with ThreadPoolExecutor(4) as threads:
        read_by_all = list(threads.map(lambda _: reader.read(PLAIN, SECONDS), range(12)))
    assert read_by_all == [read(PLAIN)] * 12


def test_a_document_survives_the_way() -> None:
    assert unpacked(packed(read(PLAIN))) == read(PLAIN)
