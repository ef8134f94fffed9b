"""Parsing of JSON text into objects of an expected type.

Only functions import this module: it imports the library of models, and creating a
client needs none of that.
"""

from collections.abc import Sequence
from typing import Any

from .decimal_digits import DecimalDigits, restore_digits
from .errors import make_decode_error
from .http_headers import get_charset
from .http_library import httpx
from .json_texts import protect_surrogates, recode_json, restore_surrogates
from .lenient_parsing import (
    ValidationError,
    add_mismatches,
    count_errors,
    decode_json,
    parse_leniently,
    validate_json,
)
from .log import log_mismatches
from .mismatches import Mismatch, ParsedValue, UnusableValueError, check_work

__all__ = ["parse_json_as"]


def parse_json_as(
    expected_type: object,
    content: bytes,
    response: httpx.Response,
    known_mismatches: Sequence[Mismatch] = (),
) -> Any:
    """Return JSON text as an object of the expected type.

    Mismatches with the API description are listed in the attribute `mismatches` of the
    object, if it is a model, and logged as a warning. So are those that are known
    already, where the JSON was made of something else.

    Raises:
        DecodeError: The text is not JSON, or has another structure altogether.
    """
    try:
        value = validate_json(expected_type, content)
        if not known_mismatches:
            return value
        parsed = ParsedValue(value)
    except ValidationError as error:
        errors = count_errors(error)
        parsed = _parse_mismatched_content(expected_type, content, response, errors)
    if known_mismatches:
        parsed = add_mismatches(parsed, known_mismatches)
    log_mismatches(response.request, parsed.mismatches)
    return parsed.value


def _parse_mismatched_content(
    expected_type: object, content: bytes, response: httpx.Response, errors: int
) -> ParsedValue:
    try:
        return _parse_readable_content(expected_type, content, response, errors)
    except UnusableValueError as error:
        raise make_decode_error(response, str(error)) from error
    except ValueError as error:
        raise make_decode_error(response, f"invalid JSON: {error}") from error
    except RecursionError as error:
        raise make_decode_error(response, "a mismatch is nested too deeply") from error


def _parse_readable_content(
    expected_type: object, content: bytes, response: httpx.Response, errors: int
) -> ParsedValue:
    """Parse JSON text that is first rewritten if the library of models cannot read it.

    Raises:
        UnusableValueError: The value has another structure than the type.
        ValueError: The text is not JSON.
    """
    readable = recode_json(content, get_charset(response))
    protected = protect_surrogates(readable)
    if protected is not None:
        parsed = _parse_rewritten_content(expected_type, protected)
        return ParsedValue(restore_surrogates(parsed.value), parsed.mismatches)
    if readable is not content:
        return _parse_rewritten_content(expected_type, readable)
    return _parse_leniently(expected_type, content, errors)


def _parse_rewritten_content(expected_type: object, content: bytes) -> ParsedValue:
    try:
        return ParsedValue(validate_json(expected_type, content))
    except ValidationError as error:
        return _parse_leniently(expected_type, content, count_errors(error))


def _parse_leniently(expected_type: object, content: bytes, errors: int) -> ParsedValue:
    value = decode_json(content)
    check_work(value, len(content), errors)
    parsed = parse_leniently(expected_type, value)
    if not DecimalDigits.are_lost:
        return parsed
    return ParsedValue(restore_digits(parsed.value, content), parsed.mismatches)
