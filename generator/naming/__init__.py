"""Naming: words and cases, unique names, and the name overrides of a style."""
