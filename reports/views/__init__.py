"""Pages of documents: drafts, their wording, what was issued, exports of many."""
