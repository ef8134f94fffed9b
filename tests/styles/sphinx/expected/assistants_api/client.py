"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    Bearer,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Secret,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.assistants import Assistants
    from .resources.threads import Threads

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous Assistants API client.

    A client can be shared between threads. Its connections are closed at the end of
    a ``with`` block, or by ``close()``.

    :param api_key_auth: API key, sent as a bearer token in the ``Authorization``
        header. Read from the environment variable ASSISTANTS_API_API_KEY_AUTH if
        omitted.
    :param base_url: Base URL of the API. Default: https://api.openai.com/v1.
    :param timeout: Timeout in seconds for each step of a request (connect, read,
        write, pool); None for no timeout.
    :param deadline: Seconds for each request with all its retries and redirects, for
        a stream until it begins; None for no limit.
    :param max_response_bytes: Maximum size of what is read into memory of a
        response: all of it, or one event or line of a stream; None for no limit.
    :param max_retries: Maximum number of retries of a failed request; 0 disables
        retries.
    :param retries: Which failures are retried, and after which pauses.
    :param headers: Headers to send with every request.
    :param query: Query parameters to send with every request.
    :param before_request: Called with each request before it is sent; exceptions
        propagate to the caller.
    :param after_response: Called with each response; exceptions propagate to the
        caller.
    :param http_client: Custom HTTP client, which is not closed with this client. Its
        settings are used where this client has none.
    :param http: Settings of the HTTP client if no ``http_client`` is passed:
        ``proxy``, ``verify``, ``cert``, ``trust_env``, ``http2``, ``limits``.
    """

    def __init__(
        self,
        *,
        api_key_auth: Secret | None = None,
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
            base_url=resolve_base_url(
                base_url,
                "https://api.openai.com/v1",
                http_client=http_client,
            ),
            credentials={
                "ApiKeyAuth": Bearer(
                    api_key_auth,
                    argument="api_key_auth",
                    env="ASSISTANTS_API_API_KEY_AUTH",
                ),
            },
            security=(("ApiKeyAuth",),),
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
    def assistants(self) -> Assistants:
        """The methods of ``client.assistants``."""
        from .resources.assistants import Assistants

        return Assistants(self._transport)

    @cached_property
    def threads(self) -> Threads:
        """The methods of ``client.threads``."""
        from .resources.threads import Threads

        return Threads(self._transport)
