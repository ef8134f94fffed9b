"""All models of reserved_characters, each imported on first use."""
