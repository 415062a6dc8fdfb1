"""Which keys each part of a framework file may have, which it must have, and how each is read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import yaml

from assessments.frameworks.code_readers import code, codes, day_or_month
from assessments.frameworks.nodes import line_of
from assessments.frameworks.problems import Problems, offer
from assessments.frameworks.readers import Reader, flag, number, one_of, scalar, texts, up_to, whole
from assessments.models import Confidence, Criterion


@dataclass(frozen=True)
class Key:
    read: Reader
    required: bool = False


Shape = Mapping[str, Key]

FACT = {
    "confidence": Key(one_of(Confidence.values), required=True),
    "source": Key(texts, required=True),
    "note": Key(scalar),
}
CRITERION = FACT | {
    "name": Key(scalar, required=True),
    "weight": Key(number),
    "derived": Key(flag),
    "details": Key(texts),
    "variants": Key(texts),
}
INSTRUMENT = CRITERION | {"code": Key(code("instrument"), required=True), "binary_items": Key(flag)}
INDICATOR = CRITERION | {"code": Key(code("indicator"), required=True), "parent": Key(scalar, required=True)}
SUBINDICATOR = CRITERION | {"code": Key(code("subindicator"), required=True), "parent": Key(scalar, required=True)}
ITEM = CRITERION | {
    "code": Key(code("item"), required=True),
    "parent": Key(scalar, required=True),
    "data_year": Key(one_of(Criterion.DataYear.values)),
    "data_year_source": Key(texts),
}
GROUP = FACT | {
    "code": Key(code("respondent group"), required=True),
    "instrument": Key(scalar, required=True),
    "name": Key(up_to(200), required=True),
}
BAND = FACT | {
    "name": Key(up_to(60), required=True),
    "total_at_least": Key(number, required=True),
    "each_instrument_at_least": Key(number),
}
ISSUE = FACT | {
    "number": Key(whole, required=True),
    "title": Key(up_to(300), required=True),
    "items": Key(codes, required=True),
    "optional": Key(codes),
    "inferred": Key(codes),
}
EVENT = FACT | {
    "name": Key(up_to(300), required=True),
    "date": Key(day_or_month),
    "starts": Key(day_or_month),
    "ends": Key(day_or_month),
    "supersedes": Key(up_to(300)),
}
DOCUMENTS = FACT | {"measures": Key(scalar, required=True), "report": Key(scalar, required=True)}


def read_mapping(node: yaml.Node, shape: Shape, where: str, problems: Problems) -> dict[str, Any]:
    """The values that could be read, by key; every key that is doubled, unknown, missing or unreadable is told."""
    if not isinstance(node, yaml.MappingNode):
        problems.add(line_of(node), f"{where} ต้องเป็นคู่ ชื่อช่อง: ค่า", "เขียนเช่น {code: o1, name: โครงสร้าง}")
        return {}
    values: dict[str, Any] = {}
    lines: dict[str, int] = {}
    for key_node, value_node in node.value:
        key, line = str(key_node.value), line_of(key_node)
        if key in lines:
            problems.add(line, f"{where} มีช่อง “{key}” ซ้ำกับบรรทัด {lines[key]}", "เหลือไว้เพียงช่องเดียว")
        elif key not in shape:
            problems.add(line, f"{where} ไม่รู้จักช่อง “{key}”", offer(key, [name for name in shape if name not in values]))
        else:
            lines[key] = line
            value = shape[key].read(value_node, f"{where} ช่อง {key}", problems)
            if value is not None:
                values[key] = value
    _tell_missing(shape, lines, line_of(node), where, problems)
    return values


def _tell_missing(shape: Shape, present: Mapping[str, int], line: int, where: str, problems: Problems) -> None:
    for key, rule in shape.items():
        if rule.required and key not in present:
            problems.add(line, f"{where} ขาดช่อง “{key}”", f"เติม {key}: พร้อมค่า")
