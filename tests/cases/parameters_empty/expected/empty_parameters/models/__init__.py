"""All models of empty_parameters."""
