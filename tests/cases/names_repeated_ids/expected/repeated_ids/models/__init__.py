"""All models of repeated_ids."""
