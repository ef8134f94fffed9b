"""The reference target: language-neutral views of an API."""
