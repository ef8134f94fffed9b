"""What is known about the response that an object was parsed from."""

import weakref
from collections.abc import Callable
from typing import Final

from .frozen import frozen
from .http_headers import get_request_id
from .http_library import httpx

__all__ = ["ResponseInfo", "attach_response", "get_response_info"]


@frozen
class ResponseInfo:
    """The status code and the headers of a response."""

    status_code: int
    headers: httpx.Headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, to quote to its support."""
        return get_request_id(self.headers)


_RESPONSES: Final[
    dict[int, tuple[weakref.ReferenceType[object], httpx.Headers, int]]
] = {}
"""Headers and status by the identity of an object, for as long as the object lives.

They are not in the object: they would be compared, dumped and pickled with it.
"""


def attach_response(value: object, response: httpx.Response) -> None:
    """Remember the response that a model was parsed from; other values have none."""
    if hasattr(type(value), "mismatches"):  # models of all libraries, and `Unknown`
        key = id(value)
        reference = weakref.ref(value, _make_removal(key))
        _RESPONSES[key] = reference, response.headers, response.status_code


def get_response_info(value: object) -> ResponseInfo | None:
    """Return the status and headers of the response that a method returned as a model.

    None for other objects, such as lists, parts of a model, and copies:
    `with_raw_response` has the response of every method.
    """
    reference, headers, status_code = _RESPONSES.get(id(value), (None, None, 0))
    if reference is None or headers is None or reference() is not value:
        return None
    return ResponseInfo(status_code, headers)


def _make_removal(key: int) -> Callable[[weakref.ReferenceType[object]], None]:
    def remove(reference: weakref.ReferenceType[object]) -> None:
        if _RESPONSES.get(key, (None,))[0] is reference:
            del _RESPONSES[key]

    return remove
