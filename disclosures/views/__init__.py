"""Pages of what is published: for the public, and for the members who publish."""
