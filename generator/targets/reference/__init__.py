"""The reference target: an API in no programming language."""
