"""All models of shared_paths, each loaded with its module when it is needed."""
