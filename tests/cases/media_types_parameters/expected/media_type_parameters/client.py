"""Synchronous client."""

from __future__ import annotations

from collections.abc import Callable, Mapping
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
from ._runtime.sync_client import BaseClient
from ._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .resources.character_sets import CharacterSets
    from .resources.charsets import Charsets
    from .resources.chosen import Chosen
    from .resources.events import Events
    from .resources.form import Form
    from .resources.levels import Levels
    from .resources.lines import Lines
    from .resources.quoted import Quoted
    from .resources.related import Related
    from .resources.upload import Upload
    from .resources.verbose import VerboseResource
    from .resources.watched import Watched
    from .resources.weights import Weights

__all__ = ["Client"]


class Client(BaseClient):
    """Synchronous Media Type Parameters client.

    A client can be shared between threads. Its connections are closed at the end of
    a `with` block, or by `close()`.

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
    def verbose(self) -> VerboseResource:
        """The methods of `client.verbose`."""
        from .resources.verbose import VerboseResource

        return VerboseResource(self._transport)

    @cached_property
    def levels(self) -> Levels:
        """The methods of `client.levels`."""
        from .resources.levels import Levels

        return Levels(self._transport)

    @cached_property
    def chosen(self) -> Chosen:
        """The methods of `client.chosen`."""
        from .resources.chosen import Chosen

        return Chosen(self._transport)

    @cached_property
    def watched(self) -> Watched:
        """The methods of `client.watched`."""
        from .resources.watched import Watched

        return Watched(self._transport)

    @cached_property
    def quoted(self) -> Quoted:
        """The methods of `client.quoted`."""
        from .resources.quoted import Quoted

        return Quoted(self._transport)

    @cached_property
    def charsets(self) -> Charsets:
        """The methods of `client.charsets`."""
        from .resources.charsets import Charsets

        return Charsets(self._transport)

    @cached_property
    def form(self) -> Form:
        """The methods of `client.form`."""
        from .resources.form import Form

        return Form(self._transport)

    @cached_property
    def upload(self) -> Upload:
        """The methods of `client.upload`."""
        from .resources.upload import Upload

        return Upload(self._transport)

    @cached_property
    def related(self) -> Related:
        """The methods of `client.related`."""
        from .resources.related import Related

        return Related(self._transport)

    @cached_property
    def events(self) -> Events:
        """The methods of `client.events`."""
        from .resources.events import Events

        return Events(self._transport)

    @cached_property
    def lines(self) -> Lines:
        """The methods of `client.lines`."""
        from .resources.lines import Lines

        return Lines(self._transport)

    @cached_property
    def character_sets(self) -> CharacterSets:
        """The methods of `client.character_sets`."""
        from .resources.character_sets import CharacterSets

        return CharacterSets(self._transport)

    @cached_property
    def weights(self) -> Weights:
        """The methods of `client.weights`."""
        from .resources.weights import Weights

        return Weights(self._transport)
