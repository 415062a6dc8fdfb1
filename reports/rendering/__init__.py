"""From a paper to its files: HTML, PDF, spreadsheet; type, tables, fonts."""
