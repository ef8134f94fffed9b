"""All models of common_prefix."""
