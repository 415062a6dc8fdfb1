"""Framework files: one YAML file a year, checked by one validator, loaded into the rows of a Framework."""
