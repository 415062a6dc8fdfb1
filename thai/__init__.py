"""The ground: pure functions for Thai digits, numbers, dates, names and sorting. Imports nothing of ours and no Django."""
