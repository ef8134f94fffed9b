"""The HTTP client that sends the requests of a client."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypedDict, TypeVar

from .http_library import httpx

__all__ = ["HttpOptions", "LazyHttpClient", "check_http_options"]

Http = TypeVar("Http")


class HttpOptions(TypedDict, total=False):
    """Settings of the HTTP client that is created if the caller passes none."""

    proxy: str | httpx.URL | httpx.Proxy | None
    """The proxy for all requests."""

    http2: bool
    """Whether to use HTTP/2 if the server supports it; requires the
    extra `http2` of the HTTP library."""

    limits: httpx.Limits
    """The maximum number of connections, and how long idle ones are kept."""


def check_http_options(options: HttpOptions) -> None:
    """Check the names of options, which may be misspelt arguments of a client.

    Raises:
        TypeError: A name is unknown.
    """
    known = HttpOptions.__optional_keys__
    if not options.keys() <= known:
        from .unknown_arguments import make_unknown_argument_error

        raise make_unknown_argument_error(options, known)


class LazyHttpClient(Generic[Http]):
    """An HTTP client that is created on first use, since loading certificates is slow.

    A client that was `given` is used with its own settings and is not closed.

    Raises:
        TypeError: There are both options and a given HTTP client.
    """

    def __init__(
        self, make_client: Callable[[], Http], given: Http | None, options: HttpOptions
    ) -> None:
        if given is not None and options:
            names = ", ".join(options)
            raise TypeError(
                f"{names} and http_client exclude each other: configure the http_client"
            )
        self._make_client = make_client
        self._client = given
        self._is_owned = given is None
        self._lock = Lock()

    @property
    def client(self) -> Http:
        """The HTTP client, the same one in every thread."""
        if self._client is None:
            with self._lock:
                self._client = self._client or self._make_client()
        return self._client

    @property
    def owned_client(self) -> Http | None:
        """The HTTP client to close; None if it was given or never created."""
        return self._client if self._is_owned else None
