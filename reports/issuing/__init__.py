"""Documents leaving the house, and what becomes of them: editions, signed copies, withdrawal, files."""
