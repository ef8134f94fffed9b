"""The language-neutral plan of a client."""
