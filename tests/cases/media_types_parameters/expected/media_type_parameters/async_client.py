"""Asynchronous client."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Unpack

import httpx2

from ._runtime import (
    NOT_GIVEN,
    HttpOptions,
    NotGiven,
    RetryPolicy,
    Timeout,
    cached_property,
    resolve_base_url,
)
from ._runtime.async_client import BaseAsyncClient
from ._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .async_resources.character_sets import AsyncCharacterSets
    from .async_resources.charsets import AsyncCharsets
    from .async_resources.chosen import AsyncChosen
    from .async_resources.events import AsyncEvents
    from .async_resources.form import AsyncForm
    from .async_resources.levels import AsyncLevels
    from .async_resources.lines import AsyncLines
    from .async_resources.quoted import AsyncQuoted
    from .async_resources.related import AsyncRelated
    from .async_resources.upload import AsyncUpload
    from .async_resources.verbose import AsyncVerboseResource
    from .async_resources.watched import AsyncWatched
    from .async_resources.weights import AsyncWeights

__all__ = ["AsyncClient"]


class AsyncClient(BaseAsyncClient):
    """Asynchronous Media Type Parameters client.

    A client can be shared between tasks. Its connections are closed at the end of an
    `async with` block, or by `close()`.

    Args:
        base_url: Base URL of the API. Default: https://media.example.com.
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
        before_request: Called and awaited with each request before it is sent;
            exceptions propagate to the caller.
        after_response: Called and awaited with each response; exceptions propagate
            to the caller.
        http_client: Custom HTTP client, which is not closed with this client. Its
            settings are used where this client has none.
        **http: Settings of the HTTP client if no `http_client` is passed: `proxy`,
            `verify`, `cert`, `trust_env`, `http2`, `limits`.
    """

    def __init__(
        self,
        *,
        base_url: str | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        deadline: float | None = None,
        max_response_bytes: int | None = 100_000_000,
        max_retries: int = 2,
        retries: RetryPolicy | None = None,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, object] | None = None,
        before_request: Callable[[httpx2.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx2.Response], Awaitable[object]] | None = None,
        http_client: httpx2.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        transport = AsyncTransport(
            base_url=resolve_base_url(
                base_url,
                "https://media.example.com",
                http_client=http_client,
            ),
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
    def verbose(self) -> AsyncVerboseResource:
        """The methods of `client.verbose`."""
        from .async_resources.verbose import AsyncVerboseResource

        return AsyncVerboseResource(self._transport)

    @cached_property
    def levels(self) -> AsyncLevels:
        """The methods of `client.levels`."""
        from .async_resources.levels import AsyncLevels

        return AsyncLevels(self._transport)

    @cached_property
    def chosen(self) -> AsyncChosen:
        """The methods of `client.chosen`."""
        from .async_resources.chosen import AsyncChosen

        return AsyncChosen(self._transport)

    @cached_property
    def watched(self) -> AsyncWatched:
        """The methods of `client.watched`."""
        from .async_resources.watched import AsyncWatched

        return AsyncWatched(self._transport)

    @cached_property
    def quoted(self) -> AsyncQuoted:
        """The methods of `client.quoted`."""
        from .async_resources.quoted import AsyncQuoted

        return AsyncQuoted(self._transport)

    @cached_property
    def charsets(self) -> AsyncCharsets:
        """The methods of `client.charsets`."""
        from .async_resources.charsets import AsyncCharsets

        return AsyncCharsets(self._transport)

    @cached_property
    def form(self) -> AsyncForm:
        """The methods of `client.form`."""
        from .async_resources.form import AsyncForm

        return AsyncForm(self._transport)

    @cached_property
    def upload(self) -> AsyncUpload:
        """The methods of `client.upload`."""
        from .async_resources.upload import AsyncUpload

        return AsyncUpload(self._transport)

    @cached_property
    def related(self) -> AsyncRelated:
        """The methods of `client.related`."""
        from .async_resources.related import AsyncRelated

        return AsyncRelated(self._transport)

    @cached_property
    def events(self) -> AsyncEvents:
        """The methods of `client.events`."""
        from .async_resources.events import AsyncEvents

        return AsyncEvents(self._transport)

    @cached_property
    def lines(self) -> AsyncLines:
        """The methods of `client.lines`."""
        from .async_resources.lines import AsyncLines

        return AsyncLines(self._transport)

    @cached_property
    def character_sets(self) -> AsyncCharacterSets:
        """The methods of `client.character_sets`."""
        from .async_resources.character_sets import AsyncCharacterSets

        return AsyncCharacterSets(self._transport)

    @cached_property
    def weights(self) -> AsyncWeights:
        """The methods of `client.weights`."""
        from .async_resources.weights import AsyncWeights

        return AsyncWeights(self._transport)

    async def aclose(self) -> None:
        """Close the connections, like `close()`."""
        await self.close()
