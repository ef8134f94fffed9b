"""The modules of a generated package: their paths, imports and classes."""
