"""All models of method_names."""
