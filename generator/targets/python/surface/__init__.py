"""The surface of a generated package: what programs may use of it, and how two of them differ."""
