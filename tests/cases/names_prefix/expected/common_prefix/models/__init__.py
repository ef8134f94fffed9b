"""All models of common_prefix, each loaded with its module when it is needed."""
