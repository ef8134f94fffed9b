"""Parsing of JSON text into objects of an expected type.

Only functions import this module: it imports the library of models, and creating a
client needs none of that.
"""

from collections.abc import Sequence
from typing import Any

from .decimal_digits import DecimalDigits, restore_digits
from .errors import make_decode_error
from .http_library import httpx
from .lenient_parsing import (
    ValidationError,
    add_mismatches,
    decode_json,
    parse_leniently,
    validate_json,
)
from .log import logger
from .mismatches import Mismatch, ParsedValue, UnusableValueError

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
    except ValidationError:
        parsed = _parse_mismatched_content(expected_type, content, response)
    if known_mismatches:
        parsed = add_mismatches(parsed, known_mismatches)
    _log_mismatches(parsed.mismatches, response.request)
    return parsed.value


def _parse_mismatched_content(
    expected_type: object, content: bytes, response: httpx.Response
) -> ParsedValue:
    try:
        parsed = parse_leniently(expected_type, decode_json(content))
    except UnusableValueError as error:
        raise make_decode_error(response, str(error)) from error
    except ValueError as error:
        raise make_decode_error(response, f"invalid JSON: {error}") from error
    except RecursionError as error:
        raise make_decode_error(response, "a mismatch is nested too deeply") from error
    if not DecimalDigits.are_lost:
        return parsed
    return ParsedValue(restore_digits(parsed.value, content), parsed.mismatches)


def _log_mismatches(mismatches: Sequence[Mismatch], request: httpx.Request) -> None:
    """Log a warning; it omits the query of the request, which may hold an API key."""
    if mismatches:
        logger.warning(
            "%s %s: the response does not match the API description: %s",
            request.method,
            request.url.path,
            "; ".join(map(str, mismatches)),
        )
