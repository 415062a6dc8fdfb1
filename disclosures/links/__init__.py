"""What a citizen's browser would find at an address, and whose document of which year it is. Knows no database."""
