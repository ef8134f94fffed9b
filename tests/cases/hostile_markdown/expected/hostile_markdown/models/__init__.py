"""All models of hostile_markdown."""
