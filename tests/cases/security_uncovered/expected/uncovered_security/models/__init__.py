"""All models of uncovered_security."""
