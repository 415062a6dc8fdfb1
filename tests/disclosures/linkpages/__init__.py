"""Pages of the web written to measure the link checker by: each says which state and which verdict is right for it."""
