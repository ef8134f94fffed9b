"""Python names for types, fields, resources, methods, and arguments."""
