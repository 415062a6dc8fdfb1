"""A table of measures pasted as text: records → tables under their headings → rows → what each is read as. Pure."""
