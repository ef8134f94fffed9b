"""Sample values of types, from the examples of a description or generated from its schemas.

`sample_values` generates values of any type, `scalars` those of scalars, and `patterns` text
that matches regular expressions. `value_matcher` compares examples with types, and
`sample_budgets` limits how large samples are.
"""

from .json_values import parse_json_values
from .sample_values import NoValueError, Purpose, SampleFactory, select_optional_fields

__all__ = [
    "NoValueError",
    "Purpose",
    "SampleFactory",
    "parse_json_values",
    "select_optional_fields",
]
