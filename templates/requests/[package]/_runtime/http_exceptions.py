"""The exceptions of the HTTP client: what can go wrong while a request is sent."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .http_messages import Request

__all__ = [
    "ConnectError",
    "ConnectTimeout",
    "DecodingError",
    "HTTPError",
    "InvalidURL",
    "LocalProtocolError",
    "NetworkError",
    "PoolTimeout",
    "ProxyError",
    "ReadError",
    "ReadTimeout",
    "RemoteProtocolError",
    "RequestError",
    "ResponseNotRead",
    "StreamConsumed",
    "TimeoutException",
]


class HTTPError(Exception):
    """The base class of the exceptions of requests and responses."""


class RequestError(HTTPError):
    """A request that got no response, or only a part of one."""

    def __init__(self, message: str, *, request: "Request | None" = None) -> None:
        super().__init__(message)
        self.request = request


class TimeoutException(RequestError):
    """A step took longer than its timeout."""


class ConnectTimeout(TimeoutException):
    """No connection was established in time. Nothing was sent."""


class ReadTimeout(TimeoutException):
    """Nothing was received in time."""


class PoolTimeout(TimeoutException):
    """No connection became free in time. Nothing was sent."""


class NetworkError(RequestError):
    """The network failed."""


class ConnectError(NetworkError):
    """No connection could be established. Nothing was sent."""


class ReadError(NetworkError):
    """The connection broke."""


class ProxyError(RequestError):
    """The proxy could not be used. Nothing was sent."""


class LocalProtocolError(RequestError):
    """The request is not valid HTTP."""


class RemoteProtocolError(RequestError):
    """The response is not valid HTTP, or was cut off."""


class DecodingError(RequestError):
    """The content cannot be decompressed."""


class InvalidURL(Exception):
    """A URL is not valid."""


class StreamConsumed(RuntimeError):
    """A stream that can be read only once was read before."""


class ResponseNotRead(RuntimeError):
    """The content of a response was used before it was read."""
