"""The documentation of a generated package."""
