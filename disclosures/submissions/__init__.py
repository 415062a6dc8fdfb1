"""What was handed in at the deadline, frozen, and what the assessors made of it."""
