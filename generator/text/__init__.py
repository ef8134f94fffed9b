"""Text utilities: escaping, suggestions, glob patterns."""
