"""The attribution of changes: what caused them, where they are, and what they reach."""
