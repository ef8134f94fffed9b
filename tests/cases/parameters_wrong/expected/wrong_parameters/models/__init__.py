"""All models of wrong_parameters, each loaded with its module when it is needed."""
