"""How fast the portal is: `python -m benchmarks` prints one table."""
