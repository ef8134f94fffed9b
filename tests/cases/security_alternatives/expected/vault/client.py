"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    ApiKey,
    Basic,
    Bearer,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Secret,
    SecretText,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.both import Both
    from .resources.either import Either
    from .resources.inherited import Inherited
    from .resources.mixed import Mixed
    from .resources.optional import Optional
    from .resources.public import Public

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous Vault client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

    Args:
        key: Credentials for the security scheme `key`. Read from the environment
            variable VAULT_KEY if omitted.
        app: Credentials for the security scheme `app`. Read from the environment
            variable VAULT_APP if omitted.
        session: Credentials for the security scheme `session`. Read from the
            environment variable VAULT_SESSION if omitted.
        basic: Username and password.
        login: Credentials for the security scheme `login`. Read from the environment
            variable VAULT_LOGIN if omitted.
        base_url: Base URL of the API.
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
        key: Secret | None = None,
        app: Secret | None = None,
        session: Secret | None = None,
        basic: tuple[str, SecretText] | None = None,
        login: Secret | None = None,
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
        transport = SyncTransport(
            base_url=resolve_base_url(base_url, "", http_client=http_client),
            credentials={
                "key": ApiKey("header", "X-Key", key, argument="key", env="VAULT_KEY"),
                "app": ApiKey("query", "app", app, argument="app", env="VAULT_APP"),
                "session": ApiKey(
                    "cookie",
                    "sid",
                    session,
                    argument="session",
                    env="VAULT_SESSION",
                ),
                "basic": Basic(*(basic or (None, None)), argument="basic"),
                "login": Bearer(login, argument="login", env="VAULT_LOGIN"),
            },
            security=(("key",),),
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
            **http,
        )
        super().__init__(transport)

    @cached_property
    def inherited(self) -> Inherited:
        """The methods of `client.inherited`."""
        from .resources.inherited import Inherited

        return Inherited(self._transport)

    @cached_property
    def public(self) -> Public:
        """The methods of `client.public`."""
        from .resources.public import Public

        return Public(self._transport)

    @cached_property
    def optional(self) -> Optional:
        """The methods of `client.optional`."""
        from .resources.optional import Optional

        return Optional(self._transport)

    @cached_property
    def either(self) -> Either:
        """The methods of `client.either`."""
        from .resources.either import Either

        return Either(self._transport)

    @cached_property
    def both(self) -> Both:
        """The methods of `client.both`."""
        from .resources.both import Both

        return Both(self._transport)

    @cached_property
    def mixed(self) -> Mixed:
        """The methods of `client.mixed`."""
        from .resources.mixed import Mixed

        return Mixed(self._transport)
