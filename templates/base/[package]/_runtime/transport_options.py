"""What a transport consists of."""

from collections.abc import Callable
from typing import Any, Generic, TypeAlias, TypeVar

from .frozen import frozen
from .http_clients import LazyHttpClient
from .http_library import httpx
from .request_builder import RequestBuilder

__all__ = ["TransportOptions"]

Http = TypeVar("Http")
HookResult = TypeVar("HookResult")

Parse: TypeAlias = Callable[[httpx.Response], Any]


def _parse_response(response: httpx.Response, parse: Parse) -> Any:
    return parse(response)


@frozen
class TransportOptions(Generic[Http, HookResult]):
    """All of a transport; its copies share what they do not replace.

    `make_result` makes what methods return, of the response and the function that
    parses it. With `is_streamed`, the content of the response is not read before.
    """

    request_builder: RequestBuilder
    connections: LazyHttpClient[Http]
    before_request: Callable[[httpx.Request], HookResult] | None
    after_response: Callable[[httpx.Response], HookResult] | None
    make_result: Callable[[httpx.Response, Parse], Any] = _parse_response
    is_streamed: bool = False
    owns_connections: bool = True
