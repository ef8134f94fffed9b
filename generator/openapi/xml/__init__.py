"""The XML form of schemas: the ``xml`` keyword, and the elements that it describes."""
