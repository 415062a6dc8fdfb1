"""The register as it is typed into ITAS: a sheet in its order, what was filled in, and the executive's confirmation."""
