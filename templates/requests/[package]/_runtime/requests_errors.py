"""The exceptions of requests and urllib3, and those that the client has for them."""

from collections.abc import Generator, Iterator, Sequence
from contextlib import contextmanager
from typing import Final

import requests
import urllib3.exceptions

from .http_exceptions import (
    ConnectError,
    ConnectTimeout,
    DecodingError,
    InvalidURL,
    LocalProtocolError,
    PoolTimeout,
    ProxyError,
    ReadError,
    ReadTimeout,
    RemoteProtocolError,
    RequestError,
)
from .http_messages import Request

__all__ = ["map_errors"]

_KINDS: Final = (
    (requests.exceptions.InvalidHeader, LocalProtocolError),
    (urllib3.exceptions.EmptyPoolError, PoolTimeout),
    (urllib3.exceptions.ConnectTimeoutError, ConnectTimeout),
    (urllib3.exceptions.ReadTimeoutError, ReadTimeout),
    (urllib3.exceptions.ProxyError, ProxyError),
    (urllib3.exceptions.SSLError, ConnectError),
    (urllib3.exceptions.NewConnectionError, ConnectError),
    (urllib3.exceptions.DecodeError, DecodingError),
    (TimeoutError, ReadTimeout),
    (ConnectionResetError, ReadError),
    (BrokenPipeError, ReadError),
    (urllib3.exceptions.ProtocolError, RemoteProtocolError),
)


@contextmanager
def map_errors(request: Request) -> Generator[None, None, None]:
    """Raise the exceptions of this client for those of requests and urllib3.

    Only the first cause of all becomes their cause: the texts of others have the URL,
    whose query may hold an API key.
    """
    try:
        yield
    except (
        requests.RequestException,
        urllib3.exceptions.HTTPError,
        OSError,
    ) as error:
        causes = [*_iter_causes(error)]
        raise _make_error(causes, request) from causes[-1]


def _make_error(causes: Sequence[BaseException], request: Request) -> Exception:
    """Return the exception for one of requests, urllib3 or the system, and its causes."""
    if isinstance(causes[0], requests.exceptions.InvalidURL):
        return InvalidURL("the URL cannot be requested")
    kinds = filter(None, map(_find_kind, causes))
    return next(kinds, ReadError)(str(causes[-1]), request=request)


def _find_kind(error: BaseException) -> type[RequestError] | None:
    return next((kind for cause, kind in _KINDS if isinstance(error, cause)), None)


def _iter_causes(error: BaseException) -> Iterator[BaseException]:
    """Yield the error of a library, and those that it was raised for, the last one last.

    requests and urllib3 have them as arguments, or as `reason`.
    """
    current: BaseException | None = error
    for _ in range(10):
        if current is None:
            return
        yield current
        inner = getattr(current, "reason", None)
        if not isinstance(inner, BaseException):
            inner = next(
                (a for a in current.args if isinstance(a, BaseException)), None
            )
        current = inner
