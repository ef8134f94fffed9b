"""Sample values for requests, from the examples of a description or generated from its schemas.

`sample_values` generates values of any type, `scalars` those of scalars, and `patterns` text
that matches regular expressions. `value_matcher` compares examples with types.
"""

from .sample_values import NoValueError, SampleFactory, parse_json_values, select_optional_fields

__all__ = [
    "NoValueError",
    "SampleFactory",
    "parse_json_values",
    "select_optional_fields",
]
