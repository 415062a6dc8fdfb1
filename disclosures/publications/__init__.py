"""Results and measures as they are published: stored copies, edition by edition."""
