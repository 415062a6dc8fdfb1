"""Short ways to write a case of this folder: what is asked for, and how it came out."""

from collections.abc import Mapping

from tests.disclosures.linkpages.case import KHOEN, Answer, Case
from tests.disclosures.linkpages.sighted.items import ITEMS


def case(
    name: str,
    state: str,
    item: str,
    answer: Answer | None = None,
    *,
    path: str = "",
    verdict: str | None = None,
    place: Mapping[str, str] = KHOEN,
    year: int = 2567,
    data_year: str = "",
    others: Mapping[str, Answer] | None = None,
    accepted: tuple[str, ...] = (),
    scheme: str = "http",
    url: str = "",
) -> Case:
    """A case of this folder; `item` is a key of ITEMS, `name` the id without the folder's prefix."""
    code, title = ITEMS[item]
    return Case(
        id=f"s-{name}",
        state=state,
        answer=answer,
        verdict=verdict,
        path=path,
        others=others or {},
        scheme=scheme,
        url=url,
        accepted=accepted,
        organization=place,
        fiscal_year=year,
        data_year=data_year,
        item_code=code,
        item_title=title,
    )
