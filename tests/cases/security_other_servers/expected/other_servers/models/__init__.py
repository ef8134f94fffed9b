"""All models of other_servers, each imported on first use."""
