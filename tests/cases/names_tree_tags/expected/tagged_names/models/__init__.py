"""All models of tagged_names, each imported on first use."""
