"""All models of remote_calls, each imported on first use."""
