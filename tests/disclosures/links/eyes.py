"""Eyes that read a page of a test: its text is its state, its verdict, or where it refreshes to."""

from disclosures.links.asked import Asked, Expected, Whose
from disclosures.links.checking import Eyes
from disclosures.links.document import Document, Kind, Line
from disclosures.links.fetched import Fetched
from disclosures.links.judging import Judged
from disclosures.links.words import State, Verdict


def read(fetched: Fetched, seconds: float) -> Document:
    text = fetched.body.decode("utf-8", "replace")
    refresh = text.removeprefix("refresh ") if text.startswith("refresh ") else ""
    return Document(Kind.HTML, "title", (Line(text or "nothing"),), refresh=refresh)


def state_of(fetched: Fetched, document: Document, asked: Asked) -> State:
    if document.text in set(State):
        return State(document.text)
    if fetched.status != 200:
        return State.DEAD
    return State.REDIRECTED if fetched.moved else State.OK


def judge(document: Document, expected: Expected) -> Judged:
    return Judged(Verdict.RIGHT, document.text * 100, "2024-01-31")


EYES = Eyes(read, state_of, judge)


def asked(url: str) -> Asked:
    return Asked(url, Expected(Whose("องค์การบริหารส่วนตำบลเขิน"), 2567, "o12", "รายงานผล"))
