"""What one kind of publication has to say of itself, so that all kinds go through one mechanism."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from django.db.models import QuerySet

from assessments.statement import Place
from disclosures.models import Publication
from disclosures.publications.changes import Change
from organizations.models import Organization


class Shown(Protocol):
    """The whole of what a publication shows, without the database."""

    @property
    def place(self) -> Place: ...

    @property
    def fiscal_year(self) -> int: ...

    @property
    def empty(self) -> bool: ...

    def as_dict(self) -> dict[str, Any]: ...


@dataclass(frozen=True)
class Kind:
    """`word`: the permission to publish. `noun` and `short` stand in sentences; `nothing`: why there is nothing to
    publish, `remedy`: what to do first; `parts`: what a list of changes is of. `show`, `publish`, `withdraw`, `public`:
    names of addresses. `look` raises Framework.DoesNotExist for an unknown year; `lock`: the row whose lock makes
    publishers wait for one another; `headline`: total and level, where there are such; `describe`: for messengers;
    `texts`: what everybody will read, each with the place where it stands."""

    what: Publication.What
    word: str
    noun: str
    short: str
    nothing: str
    remedy: str
    parts: str
    template: str
    show: str
    publish: str
    withdraw: str
    public: str
    look: Callable[[Organization, int], Shown]
    read: Callable[[Mapping[str, Any]], Any]
    changes: Callable[[Any, Any], Sequence[Change]]
    headline: Callable[[Any], tuple[str, str]]
    lock: Callable[[Organization, int], QuerySet[Any]]
    describe: Callable[[Publication], str]
    texts: Callable[[Any], Iterable[tuple[str, str]]]
