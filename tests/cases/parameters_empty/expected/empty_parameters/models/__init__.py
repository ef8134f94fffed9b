"""All models of empty_parameters, each imported on first use."""
