"""All models of null_answers, each imported on first use."""
