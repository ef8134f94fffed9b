"""All models of deprecations, each imported on first use."""
