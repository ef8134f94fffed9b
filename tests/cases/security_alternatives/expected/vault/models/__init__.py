"""All models of vault, each imported on first use."""
