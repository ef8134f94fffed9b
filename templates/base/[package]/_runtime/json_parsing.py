"""JSON text as objects of a shape.

What models are made of is imported when an answer is read: making a client needs none
of it.
"""

import gc
import sys
from collections.abc import Sequence
from typing import Any

import httpx

from .errors import make_decode_error
from .lenient_parsing import (
    ValidationError,
    decode_json,
    parse_leniently,
    validate_json,
)
from .log import logger
from .mismatches import Mismatch, ParsedValue, UnusableValueError

__all__ = ["parse_json_as"]

_PAUSES_GC = sys.version_info < (3, 12)
_LARGE_CONTENT = 16_384


def parse_json_as(
    expected_type: object, content: bytes, response: httpx.Response
) -> Any:
    """Make JSON text an object of the shape.

    Where it is not as described, the object says so in its `mismatches`, and the log
    of the client does. A DecodeError is raised where nothing can be made of it.
    """
    try:
        return _validate_content(expected_type, content)
    except ValidationError:
        found = _parse_mismatched_content(expected_type, content, response)
    _log_mismatches(found.mismatches, response.request)
    return found.value


def _validate_content(expected_type: object, content: bytes) -> Any:
    """Make JSON text that is as described an object of the shape.

    Until Python 3.12 the collector runs again and again in the midst of this, a sixth of
    the time for a large text, and finds nothing: everything that is made is in use.
    """
    if len(content) < _LARGE_CONTENT or not _PAUSES_GC or not gc.isenabled():
        return validate_json(expected_type, content)
    gc.disable()
    try:
        return validate_json(expected_type, content)
    finally:
        gc.enable()


def _parse_mismatched_content(
    expected_type: object, content: bytes, response: httpx.Response
) -> ParsedValue:
    try:
        return parse_leniently(expected_type, decode_json(content))
    except UnusableValueError as error:
        raise make_decode_error(response, str(error)) from error
    except ValueError as error:
        raise make_decode_error(response, f"Invalid JSON: {error}") from error
    except RecursionError as error:
        raise make_decode_error(response, "what does not fit lies too deep") from error


def _log_mismatches(mismatches: Sequence[Mismatch], request: httpx.Request) -> None:
    """Warn of an answer, naming its call without the query, which may hold a key."""
    if mismatches:
        logger.warning(
            "%s %s: the answer is not as described: %s",
            request.method,
            request.url.path,
            "; ".join(map(str, mismatches)),
        )
