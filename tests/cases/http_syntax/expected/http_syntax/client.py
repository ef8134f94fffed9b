"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Literal, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    ApiKey,
    Bearer,
    HttpOptions,
    NotGiven,
    OAuth2,
    OAuthFlow,
    RetryPolicy,
    Secret,
    ServerChoice,
    Timeout,
    TokenEndpoint,
    UrlTemplate,
    UrlVariable,
    cached_property,
    choose_server_url,
    resolve_base_url,
)
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.actions import Actions
    from .resources.notes import Notes

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous HTTP syntax client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

    Args:
        oauth: Credentials for the security scheme `oauth`. Read from the environment
            variable HTTP_SYNTAX_OAUTH if omitted.
        query_2: Credentials for the security scheme `query`. Read from the
            environment variable HTTP_SYNTAX_QUERY if omitted.
        device: Credentials for the security scheme `device`. A token, or an OAuth
            2.0 flow that requests tokens. Read from the environment variable
            HTTP_SYNTAX_DEVICE if omitted.
        port: Variable `port` in the URL of the server. Default: 443.
        base_url: Base URL of the API. Default: https://api.test:443/v1.
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
        oauth: Secret | None = None,
        query_2: Secret | None = None,
        device: Secret | OAuthFlow | None = None,
        port: Literal["443", "8443"] | None = None,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], object] | None = None,
        after_response: Callable[[httpx2.Response], object] | None = None,
        http_client: httpx2.Client | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        server_choice = ServerChoice(variables={"port": port})
        transport = SyncTransport(
            base_url=resolve_base_url(
                choose_server_url(
                    base_url,
                    server_choice,
                    UrlTemplate(
                        "https://api.test:{port}/v1",
                        variables={"port": UrlVariable("443", ("443", "8443"))},
                    ),
                ),
                "https://api.test:443/v1",
                http_client=http_client,
            ),
            credentials={
                "oauth": Bearer(oauth, argument="oauth", env="HTTP_SYNTAX_OAUTH"),
                "query": ApiKey(
                    "query",
                    "key",
                    query_2,
                    argument="query_2",
                    env="HTTP_SYNTAX_QUERY",
                ),
                "device": OAuth2(
                    device,
                    argument="device",
                    env="HTTP_SYNTAX_DEVICE",
                    refresh_token=TokenEndpoint("https://auth.test/token"),
                ),
            },
            security=((), (), ("oauth",), ("query",), ("device",)),
            headers=headers,
            query=query,
            timeout=timeout,
            default_timeout=60,
            deadline=deadline,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            retries=retries,
            before_request=before_request,
            after_response=after_response,
            http_client=http_client,
            server_choice=server_choice,
            **http,
        )
        super().__init__(transport)

    @cached_property
    def notes(self) -> Notes:
        """The methods of `client.notes`."""
        from .resources.notes import Notes

        return Notes(self._transport)

    @cached_property
    def actions(self) -> Actions:
        """The methods of `client.actions`."""
        from .resources.actions import Actions

        return Actions(self._transport)
