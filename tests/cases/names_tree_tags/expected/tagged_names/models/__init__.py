"""All models of tagged_names, each loaded with its module when it is needed."""
