"""All models of ignored_headers, each imported on first use."""
