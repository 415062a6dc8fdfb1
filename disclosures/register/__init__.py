"""The register of a year: what an organization has on each item, and what of it everybody may read."""
