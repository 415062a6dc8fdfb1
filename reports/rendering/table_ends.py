"""Where the part of a table on a page ends: at its last row there."""

from typing import Any


def close_tables(document: Any) -> None:
    """WeasyPrint takes rows back from a page to keep the last of them with what follows, and leaves the frame of the
    table where it was: an empty box. Here it ends with the rows."""
    for page in document.pages:
        for table in page._page_box.descendants():
            if type(table).__name__ == "TableBox":
                ends = [row.position_y + row.height for group in table.children for row in group.children]
                if ends:
                    table.height = max(ends) - table.content_box_y()
