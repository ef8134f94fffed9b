"""All models of nested_tags, each imported on first use."""
