"""The desk of a year: every document, how it stands, what it waits for."""
