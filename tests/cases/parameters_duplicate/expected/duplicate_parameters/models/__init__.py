"""All models of duplicate_parameters, each imported on first use."""
