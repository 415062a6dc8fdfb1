"""Finding an organization among those that published something."""
