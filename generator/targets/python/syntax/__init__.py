"""Python source text: identifiers, literals, docstrings, imports, and their layout."""
