"""The ground: pure functions for Thai digits, numbers, dates and names. Imports nothing of ours and no Django."""
