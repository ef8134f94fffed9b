"""All models of null_responses, each imported on first use."""
