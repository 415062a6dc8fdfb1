"""Forms of documents, one module per subject."""
