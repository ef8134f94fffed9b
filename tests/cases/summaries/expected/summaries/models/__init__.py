"""All models of summaries, each imported on first use."""
