"""Strict and lenient parsing of JSON: mismatching values are kept and reported."""

import json
from collections.abc import Sequence
from typing import Any

from .decimal_digits import DecimalDigits, restore_digits
from .json_readers import attach_to_object, get_reader
from .mismatches import Mismatch, ParsedValue, UnusableValueError
from .models import Model

__all__ = [
    "ValidationError",
    "add_mismatches",
    "count_errors",
    "decode_json",
    "parse_leniently",
    "validate_json",
]


class ValidationError(Exception):
    """JSON that does not match a type; `mismatches` is the number of its parts that do not."""

    def __init__(self, mismatches: int = 1) -> None:
        super().__init__("the JSON does not match the API description")
        self.mismatches = mismatches


def count_errors(error: ValidationError) -> int:
    """Return how many parts of a value did not match."""
    return error.mismatches


def decode_json(content: bytes) -> object:
    """Return JSON text as plain values, or raise a ValueError."""
    return json.loads(content)


def validate_json(expected_type: Any, content: bytes) -> Any:
    """Return JSON text as the expected type, or raise a ValidationError.

    JSON types are not converted: that is left to `parse_leniently`, which reports it.
    """
    try:
        parsed = parse_leniently(expected_type, json.loads(content))
    except (ValueError, RecursionError, UnusableValueError) as error:
        raise ValidationError from error
    if parsed.mismatches:
        raise ValidationError(len(parsed.mismatches))
    if DecimalDigits.are_lost:
        return restore_digits(parsed.value, content)
    return parsed.value


def parse_leniently(expected_type: Any, value: object) -> ParsedValue:
    """Return decoded JSON as the closest match of the expected type.

    Mismatching values inside an object, an array or a map are kept unchanged. A missing
    field is no attribute.

    Raises:
        UnusableValueError: The value has another structure than the type.
    """
    return get_reader(expected_type).read(value, {})


def add_mismatches(parsed: ParsedValue, others: Sequence[Mismatch]) -> ParsedValue:
    """Return a parsed value with further mismatches, also stored if it is a model."""
    mismatches = (*others, *parsed.mismatches)
    if isinstance(parsed.value, Model):
        return attach_to_object(parsed.value, mismatches)
    return ParsedValue(parsed.value, mismatches)
