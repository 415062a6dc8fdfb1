"""Forms of the assessments room."""
