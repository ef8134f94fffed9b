"""JSON text as objects of a shape.

What models are made of is imported when an answer is read: making a client needs none
of it.
"""

import gc
import sys
from collections.abc import Sequence
from typing import Any

import httpx

from .errors import decode_error
from .log import logger
from .mismatches import Mismatch, Salvaged, UnfitError
from .salvage import ValidationError, check, parse, salvage

__all__ = ["read_json"]

_COLLECTS_MEANWHILE = sys.version_info < (3, 12)
_LARGE = 16_384


def read_json(shape: object, content: bytes, response: httpx.Response) -> Any:
    """Make JSON text an object of the shape.

    Where it is not as described, the object says so in its `mismatches`, and the log
    of the client does. A DecodeError is raised where nothing can be made of it.
    """
    try:
        return _checked(shape, content)
    except ValidationError:
        found = _salvaged(shape, content, response)
    _log(found.mismatches, response.request)
    return found.value


def _checked(shape: object, content: bytes) -> Any:
    """Make JSON text that is as described an object of the shape.

    Until Python 3.12 the collector runs again and again in the midst of this, a sixth of
    the time for a large text, and finds nothing: everything that is made is in use.
    """
    if len(content) < _LARGE or not _COLLECTS_MEANWHILE or not gc.isenabled():
        return check(shape, content)
    gc.disable()
    try:
        return check(shape, content)
    finally:
        gc.enable()


def _salvaged(shape: object, content: bytes, response: httpx.Response) -> Salvaged:
    try:
        return salvage(shape, parse(content))
    except UnfitError as error:
        raise decode_error(response, str(error)) from error
    except ValueError as error:
        raise decode_error(response, f"Invalid JSON: {error}") from error
    except RecursionError as error:
        raise decode_error(response, "what does not fit lies too deep") from error


def _log(mismatches: Sequence[Mismatch], request: httpx.Request) -> None:
    """Warn of an answer, naming its call without the query, which may hold a key."""
    if mismatches:
        logger.warning(
            "%s %s: the answer is not as described: %s",
            request.method,
            request.url.path,
            "; ".join(map(str, mismatches)),
        )
