"""Issued documents that everybody may read, and checking one that somebody holds."""
