"""Everything that can be published, in the order of the tabs."""

from disclosures.models import Publication
from disclosures.publications.kind import Kind
from disclosures.publications.measures_kind import MEASURES
from disclosures.publications.result_kind import RESULT

KINDS: dict[str, Kind] = {kind.what: kind for kind in (RESULT, MEASURES)}


def kind_of(publication: Publication) -> Kind:
    return KINDS[publication.what]
