"""Pages by somebody who knew the portal and its users."""
