"""Pages of accounts and of an organization's own administration."""
