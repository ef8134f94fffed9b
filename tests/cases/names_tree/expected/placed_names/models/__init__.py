"""All models of placed_names, each loaded with its module when it is needed."""
