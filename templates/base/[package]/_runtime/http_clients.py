"""The HTTP client that a client sends its requests with."""

from collections.abc import Callable
from threading import Lock
from typing import Generic, TypedDict, TypeVar

import httpx

__all__ = ["HttpOptions", "LazyHttpClient"]

Http = TypeVar("Http")


class HttpOptions(TypedDict, total=False):
    """How connections are made, where no HTTP client of the caller's own is given."""

    proxy: str | httpx.URL | httpx.Proxy | None
    """The proxy that all calls go through."""

    http2: bool
    """Whether to speak HTTP/2 where the server does; takes `httpx[http2]`."""

    limits: httpx.Limits
    """How many connections there may be, and how long idle ones are kept."""


class LazyHttpClient(Generic[Http]):
    """An HTTP client that is made when it is first needed, as that takes its time.

    One that was `given` is used as it is, and is not closed.

    Raises:
        TypeError: There are options for an HTTP client that is made already.
    """

    def __init__(
        self, make_client: Callable[[], Http], given: Http | None, options: HttpOptions
    ) -> None:
        if given is not None and options:
            names = ", ".join(options)
            raise TypeError(f"http_client has its own settings, not those of {names}")
        self._make_client = make_client
        self._client = given
        self._is_owned = given is None
        self._lock = Lock()

    @property
    def client(self) -> Http:
        """The HTTP client, the same one for every thread."""
        if self._client is None:
            with self._lock:
                self._client = self._client or self._make_client()
        return self._client

    @property
    def owned_client(self) -> Http | None:
        """The HTTP client that is to be closed, if there is one."""
        return self._client if self._is_owned else None
