"""All models of repeated_ids, each loaded with its module when it is needed."""
