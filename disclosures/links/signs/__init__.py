"""Words by which a page tells that it is no document: tables of them, and how much they weigh."""
