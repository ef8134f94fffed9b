"""All models of common_prefix, each imported on first use."""
