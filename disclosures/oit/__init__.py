"""The OIT page of a year as everybody reads it: from published editions alone, as a page and as open data."""
