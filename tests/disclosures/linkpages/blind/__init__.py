"""Pages by somebody who knew what the words mean and nothing of the checker."""
