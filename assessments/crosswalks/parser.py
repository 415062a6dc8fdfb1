"""A crosswalk file's nodes to CrosswalkData."""

from functools import partial

import yaml

from assessments.crosswalks.data import CrosswalkData, LineData, NewData
from assessments.frameworks.code_readers import code
from assessments.frameworks.parser import section, texts_by_name
from assessments.frameworks.problems import Problems
from assessments.frameworks.readers import one_of, scalar, whole
from assessments.frameworks.shapes import FACT, Key, read_mapping
from assessments.models import Crosswalk

LINE = FACT | {
    "before": Key(code("item"), required=True),
    "after": Key(code("item")),
    "relation": Key(one_of(Crosswalk.Relation.values), required=True),
    "reason": Key(scalar),
    "renew": Key(scalar),
}
NEW = FACT | {"code": Key(code("item"), required=True), "reason": Key(scalar, required=True)}
TOP = {
    "fiscal_year": Key(whole, required=True),
    "sources": Key(partial(texts_by_name, section="sources"), required=True),
    "renewals": Key(partial(texts_by_name, section="renewals"), required=True),
    "lines": section("lines", LINE, LineData, required=True),
    "new": section("new", NEW, NewData),
}


def parse(root: yaml.Node, problems: Problems) -> CrosswalkData:
    values = read_mapping(root, TOP, "ไฟล์", problems)
    return CrosswalkData(crossings=values.pop("lines", ()), **values)
