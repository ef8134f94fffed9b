"""All models of shared_paths, each imported on first use."""
