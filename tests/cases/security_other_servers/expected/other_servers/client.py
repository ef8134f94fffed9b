"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    Bearer,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Secret,
    ServerChoice,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.files import Files
    from .resources.regions import Regions
    from .resources.relative import Relative

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous Other servers client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

    Args:
        key: Credentials for the security scheme `key`. Read from the environment
            variable OTHER_SERVERS_KEY if omitted.
        region: Variable `region` in the URL of the server. Default: eu.
        base_url: Base URL of the API. Default: https://api.test/v1.
        timeout: Timeout in seconds for each step of a request (connect, read, write,
            pool); None for no timeout.
        deadline: Seconds for each request with all its retries and redirects, for a
            stream until it begins; None for no limit.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        retries: Which failures are retried, and after which pauses.
        headers: Headers to send with every request.
        trusted_hosts: Hosts, or host:port, besides that of the base URL, that get
            the credentials: as the server of a method, or by a link to a next page.
        query: Query parameters to send with every request.
        before_request: Called with each request before it is sent; exceptions
            propagate to the caller.
        after_response: Called with each response; exceptions propagate to the
            caller.
        http_client: Custom HTTP client, which is not closed with this client. Its
            settings are used where this client has none.
        **http: Settings of the HTTP client if no `http_client` is passed: `proxy`,
            `verify`, `cert`, `trust_env`, `http2`, `limits`.
    """

    def __init__(
        self,
        *,
        key: Secret | None = None,
        region: str | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        trusted_hosts: Collection[str] = ("files.api.test",),
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], object] | None = None,
        after_response: Callable[[httpx2.Response], object] | None = None,
        http_client: httpx2.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        server_choice = ServerChoice(variables={"region": region})
        transport = SyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://api.test/v1",
                http_client=http_client,
            ),
            credentials={
                "key": Bearer(key, argument="key", env="OTHER_SERVERS_KEY"),
            },
            security=(("key",),),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            trusted_hosts=trusted_hosts,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            server_choice=server_choice,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def files(self) -> Files:
        """The methods of `client.files`."""
        from .resources.files import Files

        return Files(self._transport)

    @cached_property
    def regions(self) -> Regions:
        """The methods of `client.regions`."""
        from .resources.regions import Regions

        return Regions(self._transport)

    @cached_property
    def relative(self) -> Relative:
        """The methods of `client.relative`."""
        from .resources.relative import Relative

        return Relative(self._transport)
