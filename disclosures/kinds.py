"""Everything that can be published, in the order of the tabs."""

from disclosures.kind import Kind
from disclosures.measures_kind import MEASURES
from disclosures.models import Publication
from disclosures.result_kind import RESULT

KINDS: dict[str, Kind] = {kind.what: kind for kind in (RESULT, MEASURES)}


def kind_of(publication: Publication) -> Kind:
    return KINDS[publication.what]
