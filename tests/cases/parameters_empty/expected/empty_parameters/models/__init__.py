"""All models of empty_parameters, each loaded with its module when it is needed."""
