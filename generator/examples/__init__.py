"""Values that a request might hold: from the examples of a description, or made from its schemas.

`values` takes types apart, `realistic` makes scalars, `patterns` text for regular expressions.
"""

from .values import NoValueError, Samples, Tags, json_values, telling

__all__ = ["NoValueError", "Samples", "Tags", "json_values", "telling"]
