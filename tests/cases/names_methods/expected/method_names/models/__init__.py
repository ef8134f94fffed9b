"""All models of method_names, each imported on first use."""
