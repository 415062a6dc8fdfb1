"""The public list as HTML: its table of contents and a section for each group."""

from collections.abc import Iterable

from django.template.defaultfilters import linebreaksbr
from django.utils.safestring import SafeString
from django.utils.timezone import localtime

from disclosures.oit.shown import Group, ShownItem, ShownLink, State
from disclosures.stencil import Stencil
from thai.dates import short_date

ABSENT = "ไม่มีในปีนี้"
_CONTENTS, _GROUP, _ROW, _LINK = (
    Stencil(f"disclosures/_oit_{part}.html") for part in ("contents", "group", "row", "link")
)


def contents_of(groups: Iterable[Group]) -> SafeString:
    return _joined(
        _CONTENTS.filled(place=place, code=group.code, name=group.name, heading=group.heading)
        for place, group in enumerate(groups, 1)
    )


def sections_of(groups: Iterable[Group], slug: str, year: int) -> SafeString:
    return _joined(_section(place, group, slug, year) for place, group in enumerate(groups, 1))


def _section(place: int, group: Group, slug: str, year: int) -> SafeString:
    return _GROUP.filled(
        place=place,
        code=group.code,
        name=group.name,
        heading=group.heading,
        number=len(group.items),
        rows=_joined(_row(item, slug, year) for item in group.items),
    )


def _row(item: ShownItem, slug: str, year: int) -> SafeString:
    only, withdrawn = item.only_link, item.withdrawn_at
    return _ROW.filled(
        slug=slug,
        year=year,
        code=item.code,
        name=item.name,
        link=_link(only, item.name) if only else "",
        text=only.text if only and only.text != item.name else "",
        links="" if only else _joined(SafeString(f"<li>{_link(link, link.label)}</li>") for link in item.links),
        withdrawn=short_date(localtime(withdrawn)) if withdrawn else "",
        reason=linebreaksbr(item.withdrawn_reason) if withdrawn else "",
        unpublished=item.label if item.state is State.NOT_PUBLISHED else "",
        remark=item.remark,
        absent=ABSENT if item.has is False else "",
    )


def _link(link: ShownLink, label: str) -> SafeString:
    return _LINK.filled(href=link.href, label=label, words=link.words, address=link.address)


def _joined(parts: Iterable[SafeString]) -> SafeString:
    return SafeString("".join(parts))
