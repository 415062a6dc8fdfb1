"""The standing sentences of an organization: edited, previewed, reset."""
