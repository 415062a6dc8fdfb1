"""A framework file's nodes to FrameworkData: sections in turn, each record by its shape."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeVar

import yaml

from assessments.frameworks import shapes
from assessments.frameworks.data import (
    BandData,
    CriterionData,
    DocumentsData,
    EventData,
    FactData,
    FrameworkData,
    GroupData,
    IssueData,
)
from assessments.frameworks.nodes import line_of
from assessments.frameworks.problems import Problems
from assessments.frameworks.readers import flag, scalar, texts, up_to, whole
from assessments.frameworks.shapes import Key, Shape, read_mapping

Record = TypeVar("Record", bound=FactData)


def parse(root: yaml.Node, problems: Problems) -> FrameworkData:
    values = read_mapping(root, TOP, "ไฟล์", problems)
    pairs = root.value if isinstance(root, yaml.MappingNode) else []
    return FrameworkData(**values, lines=tuple((str(key.value), line_of(key)) for key, _ in pairs))


def _records(
    node: yaml.Node, where: str, problems: Problems, *, section: str, shape: Shape, make: Callable[..., Record]
) -> tuple[Record, ...]:
    return tuple(
        make(**_record(member, shape, f"{section} ลำดับที่ {place}", problems), line=line_of(member))
        for place, member in enumerate(_members(node, section, problems), 1)
    )


def _members(node: yaml.Node, section: str, problems: Problems) -> Iterator[yaml.Node]:
    if isinstance(node, yaml.SequenceNode):
        yield from node.value
    else:
        problems.add(line_of(node), f"{section} ต้องเป็นรายการ", "เขียนแต่ละรายการขึ้นต้นด้วย - ในบรรทัดใหม่")


def _record(node: yaml.Node, shape: Shape, where: str, problems: Problems) -> dict[str, Any]:
    """A record's values; it is spoken of by its code, number, name or item before where it has one."""
    if isinstance(node, yaml.MappingNode):
        named = {str(key.value): str(value.value) for key, value in node.value if isinstance(value, yaml.ScalarNode)}
        label = named.get("code") or named.get("number") or named.get("name") or named.get("before")
        where = f"{where.split()[0]} {label[:60]}" if label else where
    return read_mapping(node, shape, where, problems)


def _documents(node: yaml.Node, where: str, problems: Problems) -> DocumentsData:
    return DocumentsData(**read_mapping(node, shapes.DOCUMENTS, "documents", problems), line=line_of(node))


def texts_by_name(
    node: yaml.Node, where: str, problems: Problems, *, section: str = "sources"
) -> tuple[tuple[str, str], ...]:
    """Short name → text, as sources are written."""
    names = [str(key.value) for key, _ in node.value] if isinstance(node, yaml.MappingNode) else []
    shape = {name: Key(up_to(400)) for name in names}
    return tuple(read_mapping(node, shape, section, problems).items())


def section(name: str, shape: Shape, make: Callable[..., FactData], *, required: bool = False) -> Key:
    """The key of a list of records of one shape."""
    return Key(partial(_records, section=name, shape=shape, make=make), required)


TOP = {
    "fiscal_year": Key(whole, required=True),
    "title": Key(up_to(200), required=True),
    "provisional": Key(flag, required=True),
    "unverified": Key(texts),
    "no_total_reason": Key(scalar),
    "sources": Key(texts_by_name, required=True),
    "instruments": section("instruments", shapes.INSTRUMENT, partial(CriterionData, kind="instrument"), required=True),
    "indicators": section("indicators", shapes.INDICATOR, partial(CriterionData, kind="indicator"), required=True),
    "subindicators": section("subindicators", shapes.SUBINDICATOR, partial(CriterionData, kind="subindicator")),
    "items": section("items", shapes.ITEM, partial(CriterionData, kind="item")),
    "respondent_groups": section("respondent_groups", shapes.GROUP, GroupData),
    "documents": Key(_documents),
    "bands": section("bands", shapes.BAND, BandData),
    "issues": section("issues", shapes.ISSUE, IssueData),
    "calendar": section("calendar", shapes.EVENT, EventData),
}
