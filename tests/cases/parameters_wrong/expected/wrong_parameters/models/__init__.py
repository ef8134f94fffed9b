"""All models of wrong_parameters."""
