"""All models of method_names, each loaded with its module when it is needed."""
