"""Names: words and cases, unique names, and the overrides of a style."""
