"""Pages of the assessments room: the score form, the result, the assessors' recommendations."""
