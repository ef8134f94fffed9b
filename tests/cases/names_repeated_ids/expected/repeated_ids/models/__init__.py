"""All models of repeated_ids, each imported on first use."""
