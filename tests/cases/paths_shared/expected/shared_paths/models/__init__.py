"""All models of shared_paths."""
