"""All models of wrong_parameters, each imported on first use."""
