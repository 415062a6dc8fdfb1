"""How each part of a statement is told from the facts of a year. Pure."""
