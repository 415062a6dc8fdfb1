"""What became of the items of one year in the next: one YAML file a year, checked, loaded; later years proposed."""
