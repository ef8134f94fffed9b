"""Types and values as Python expressions."""
