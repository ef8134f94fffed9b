"""Synchronous and asynchronous clients."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Self

import httpx

from ._async_base_client import AsyncAPIClient
from ._base_client import Settings, require_value
from ._constants import DEFAULT_CONNECTION_LIMITS
from ._runtime import (
    NOT_GIVEN,
    AsyncSecret,
    Bearer,
    HttpOptions,
    NotGiven,
    Secret,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.async_transport import AsyncTransport
from ._runtime.sync_transport import SyncTransport
from ._sync_base_client import SyncAPIClient

if TYPE_CHECKING:
    from .resources.beta.beta import (
        AsyncBeta,
        AsyncBetaWithRawResponse,
        AsyncBetaWithStreamingResponse,
        Beta,
        BetaWithRawResponse,
        BetaWithStreamingResponse,
    )

__all__ = ["AsyncOpenAI", "OpenAI"]


class OpenAI(SyncAPIClient):
    """Synchronous Assistants API client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

    Args:
        api_key: API key, sent as a bearer token in the `Authorization` header. Read
            from the environment variable OPENAI_API_KEY if omitted.
        organization: Organization to send requests for. Read from the environment
            variable OPENAI_ORG_ID if omitted.
        base_url: Base URL of the API. Read from the environment variable
            OPENAI_BASE_URL if omitted.
        timeout: Timeout in seconds for each step of a request; None for no timeout.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        http_client: Custom HTTP client, which is not closed with this client.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
    """

    def __init__(
        self,
        *,
        api_key: Secret | None = None,
        organization: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.Client | None = None,
        max_response_bytes: int | None = 100_000_000,
    ) -> None:
        self.api_key: Any = require_value(api_key, "api_key", "OPENAI_API_KEY")
        base_url = None if base_url is None else str(base_url)
        settings = Settings.resolve(
            organization=organization,
            base_url=resolve_base_url(
                base_url,
                "https://api.openai.com/v1",
                env="OPENAI_BASE_URL",
                http_client=http_client,
            ),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        headers = settings.headers
        http: HttpOptions = {} if http_client else {"limits": DEFAULT_CONNECTION_LIMITS}
        transport = SyncTransport(
            base_url=settings.base_url,
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", env="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            headers={
                "OpenAI-Beta": "assistants=v1",
                "Accept": "application/json",
                **(headers or {}),
            },
            query=settings.default_query,
            timeout=settings.timeout,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            http_client=http_client,
            **http,
        )
        super().__init__(transport, settings)
        self.max_response_bytes = max_response_bytes

    def copy(
        self,
        *,
        api_key: Secret | None = None,
        organization: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        http_client: httpx.Client | None = None,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self:
        """Return a client with other settings that shares the connections.

        Closing it does not close them. `set_default_headers` and
        `set_default_query` replace the defaults instead of updating them.
        """
        settings = self._settings.get_copy_arguments(
            organization=organization,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            only_headers=set_default_headers,
            query=default_query,
            only_query=set_default_query,
        )
        other = type(self)(
            api_key=api_key or self.api_key,
            http_client=http_client,
            max_response_bytes=self.max_response_bytes,
            **settings,
        )
        if http_client is None:
            other._use_connections_of(self)
        return other

    with_options = copy

    @cached_property
    def beta(self) -> Beta:
        """The methods of `client.beta`."""
        from .resources.beta.beta import Beta

        return Beta(self._transport)

    @cached_property
    def with_raw_response(self) -> OpenAIWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return OpenAIWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> OpenAIWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return OpenAIWithStreamingResponse(self._transport.with_streaming_response())


class OpenAIWithRawResponse:
    """Raw-response variants of the resources of `OpenAI`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def beta(self) -> BetaWithRawResponse:
        """The methods of `client.beta`."""
        from .resources.beta.beta import BetaWithRawResponse

        return BetaWithRawResponse(self._transport)


class OpenAIWithStreamingResponse:
    """Streamed-response variants of the resources of `OpenAI`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def beta(self) -> BetaWithStreamingResponse:
        """The methods of `client.beta`."""
        from .resources.beta.beta import BetaWithStreamingResponse

        return BetaWithStreamingResponse(self._transport)


class AsyncOpenAI(AsyncAPIClient):
    """Asynchronous Assistants API client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        api_key: API key, sent as a bearer token in the `Authorization` header. Read
            from the environment variable OPENAI_API_KEY if omitted.
        organization: Organization to send requests for. Read from the environment
            variable OPENAI_ORG_ID if omitted.
        base_url: Base URL of the API. Read from the environment variable
            OPENAI_BASE_URL if omitted.
        timeout: Timeout in seconds for each step of a request; None for no timeout.
        max_retries: Maximum number of retries of a failed request; 0 disables
            retries.
        default_headers: Headers to send with every request.
        default_query: Query parameters to send with every request.
        http_client: Custom HTTP client, which is not closed with this client.
        max_response_bytes: Maximum size of what is read into memory of a response:
            all of it, or one event or line of a stream; None for no limit.
    """

    def __init__(
        self,
        *,
        api_key: AsyncSecret | None = None,
        organization: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        max_retries: int = 2,
        default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        http_client: httpx.AsyncClient | None = None,
        max_response_bytes: int | None = 100_000_000,
    ) -> None:
        self.api_key: Any = require_value(api_key, "api_key", "OPENAI_API_KEY")
        base_url = None if base_url is None else str(base_url)
        settings = Settings.resolve(
            organization=organization,
            base_url=resolve_base_url(
                base_url,
                "https://api.openai.com/v1",
                env="OPENAI_BASE_URL",
                http_client=http_client,
            ),
            timeout=timeout,
            max_retries=max_retries,
            default_headers=default_headers,
            default_query=default_query,
            http_client=http_client,
        )
        headers = settings.headers
        http: HttpOptions = {} if http_client else {"limits": DEFAULT_CONNECTION_LIMITS}
        transport = AsyncTransport(
            base_url=settings.base_url,
            credentials={
                "ApiKeyAuth": Bearer(api_key, argument="api_key", env="OPENAI_API_KEY"),
            },
            security=(("ApiKeyAuth",),),
            headers={
                "OpenAI-Beta": "assistants=v1",
                "Accept": "application/json",
                **(headers or {}),
            },
            query=settings.default_query,
            timeout=settings.timeout,
            max_response_bytes=max_response_bytes,
            max_retries=max_retries,
            http_client=http_client,
            **http,
        )
        super().__init__(transport, settings)
        self.max_response_bytes = max_response_bytes

    def copy(
        self,
        *,
        api_key: AsyncSecret | None = None,
        organization: str | None = None,
        base_url: str | httpx.URL | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        http_client: httpx.AsyncClient | None = None,
        max_retries: int | NotGiven = NOT_GIVEN,
        default_headers: Mapping[str, str] | None = None,
        set_default_headers: Mapping[str, str] | None = None,
        default_query: Mapping[str, object] | None = None,
        set_default_query: Mapping[str, object] | None = None,
    ) -> Self:
        """Return a client with other settings that shares the connections.

        Closing it does not close them. `set_default_headers` and
        `set_default_query` replace the defaults instead of updating them.
        """
        settings = self._settings.get_copy_arguments(
            organization=organization,
            base_url=base_url,
            timeout=timeout,
            max_retries=max_retries,
            headers=default_headers,
            only_headers=set_default_headers,
            query=default_query,
            only_query=set_default_query,
        )
        other = type(self)(
            api_key=api_key or self.api_key,
            http_client=http_client,
            max_response_bytes=self.max_response_bytes,
            **settings,
        )
        if http_client is None:
            other._use_connections_of(self)
        return other

    with_options = copy

    @cached_property
    def beta(self) -> AsyncBeta:
        """The methods of `client.beta`."""
        from .resources.beta.beta import AsyncBeta

        return AsyncBeta(self._transport)

    @cached_property
    def with_raw_response(self) -> AsyncOpenAIWithRawResponse:
        """The same methods, returning the raw response with status and headers."""
        return AsyncOpenAIWithRawResponse(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncOpenAIWithStreamingResponse:
        """The same methods as context managers, streaming the response body."""
        return AsyncOpenAIWithStreamingResponse(
            self._transport.with_streaming_response(),
        )


class AsyncOpenAIWithRawResponse:
    """Raw-response variants of the resources of `AsyncOpenAI`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def beta(self) -> AsyncBetaWithRawResponse:
        """The methods of `client.beta`."""
        from .resources.beta.beta import AsyncBetaWithRawResponse

        return AsyncBetaWithRawResponse(self._transport)


class AsyncOpenAIWithStreamingResponse:
    """Streamed-response variants of the resources of `AsyncOpenAI`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def beta(self) -> AsyncBetaWithStreamingResponse:
        """The methods of `client.beta`."""
        from .resources.beta.beta import AsyncBetaWithStreamingResponse

        return AsyncBetaWithStreamingResponse(self._transport)
