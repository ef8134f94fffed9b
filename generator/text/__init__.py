"""Text utilities: escaping and quoting, suggestions, glob patterns and Markdown."""
