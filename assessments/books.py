"""The criteria of a year as the reader of pasted tables takes them."""

from assessments.criteria_book import Book
from assessments.gradebook import Gradebook
from assessments.previous import names_of
from assessments.tree import ITEM


def book_of(gradebook: Gradebook) -> Book:
    """One query for the names, one for the respondent groups."""
    tree = gradebook.tree
    [names] = names_of(tree)
    split = {group.instrument for group in gradebook.respondents}
    items = {
        node.code: instrument.code for instrument in tree.instruments for node in instrument.walk() if node.kind == ITEM
    }
    return Book(
        fiscal_year=tree.fiscal_year,
        names=names,
        kinds={code: node.kind for code, node in tree.nodes.items()},
        grouped=frozenset(code for code, instrument in items.items() if instrument in split),
        groups={group.code: group.name for group in gradebook.respondents},
        binary=frozenset(code for code in items if tree.nodes[code].binary),
    )
