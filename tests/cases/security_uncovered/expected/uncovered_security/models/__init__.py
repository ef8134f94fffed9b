"""All models of uncovered_security, each imported on first use."""
