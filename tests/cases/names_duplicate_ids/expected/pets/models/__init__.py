"""All models of pets, each imported on first use."""
