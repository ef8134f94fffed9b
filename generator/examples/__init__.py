"""Values that a request might hold: from the examples of a description, or made from its schemas.

`values` takes types apart, `realistic` makes scalars, `patterns` text for regular expressions.
"""

from .sample_values import (
    DiscriminatorValues,
    NoValueError,
    SampleFactory,
    parse_json_values,
    select_optional_fields,
)

__all__ = [
    "DiscriminatorValues",
    "NoValueError",
    "SampleFactory",
    "parse_json_values",
    "select_optional_fields",
]
