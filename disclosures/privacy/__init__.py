"""Personal data that would go public by mistake, found before it does."""
