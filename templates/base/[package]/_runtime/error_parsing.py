"""Parsing of the bodies of error responses into the models of the API description.

Only `StatusError.error` imports this module, so that clients which do not read it load
no models.
"""

from collections.abc import Callable
from typing import Any, cast

from .error_bodies import ERROR_PARSERS
from .errors import ClientError
from .http_library import httpx
from .log import logger
from .model_library import list_fields
from .redaction import describe_request
from .response_parsers import ResponseParser

__all__ = ["parse_error"]


def parse_error(response: httpx.Response, operation: str) -> Any:
    """Return the body of an error response as the API description describes it.

    None if the operation has no description of it, or if the body is something else:
    gateways and proxies respond in their own way. Nothing is raised, since callers are
    handling an exception already.
    """
    make_parser = _find_parser(operation)
    if make_parser is None:
        return None
    try:
        parsed = make_parser().parse(response)
    except ClientError:  # what the parser raises for another structure
        return None
    except ImportError as error:  # XML needs an optional library
        logger.warning("%s: %s", describe_request(response.request), error)
        return None
    return None if _is_other_object(parsed) else parsed


def _find_parser(operation: str) -> Callable[[], ResponseParser[object]] | None:
    for make_parser, operations in ERROR_PARSERS:
        if operation in operations:
            return make_parser
    return None


def _is_other_object(parsed: object) -> bool:
    """Return whether a model was made of an object without any of its properties.

    Reading the fields of such a model would raise an error.
    """
    has_mismatches = bool(getattr(parsed, "mismatches", ()))
    return has_mismatches and not any(
        value is not None for value in list_fields(cast("Any", parsed)).values()
    )
