"""All models of placed_names, each imported on first use."""
