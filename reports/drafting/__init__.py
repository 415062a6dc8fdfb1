"""A document in preparation: found, saved, looked over, endorsed."""
