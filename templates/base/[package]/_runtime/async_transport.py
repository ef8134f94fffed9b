"""The thin layer that does the input and output of the asynchronous client."""

import copy
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, Unpack

import httpx

from .answers import Answer
from .connections import Connections, HttpOptions
from .core import DEFAULT_TIMEOUT, Core, Exchange
from .credentials import Credential
from .pages import AsyncPage, AsyncPager
from .paging import Fetched, Paging
from .polling import Polling, Wait
from .raw import AsyncStreamedResponse, RawResponse
from .request import ClientOptions, Request, Security, Timeout
from .retries import DEFAULT_MAX_RETRIES
from .streams import AsyncStream, Items
from .unset import NOT_GIVEN, NotGiven

__all__ = ["AsyncTransport"]

T = TypeVar("T")
Item = TypeVar("Item")
BodyT = TypeVar("BodyT")


class AsyncTransport:
    """Sends requests and awaits their answers.

    An HTTP client that was given is used as it is, and is not closed; without one,
    `default_timeout` holds where `timeout` is not given. The hooks see each request
    before it is sent and each response that comes, those of repeated attempts too;
    what they raise reaches the caller as it is.
    """

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential] | None = None,
        security: Security = (),
        headers: Mapping[str, object] | None = None,
        query: Mapping[str, object] | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        default_timeout: Timeout = DEFAULT_TIMEOUT,
        max_retries: int = DEFAULT_MAX_RETRIES,
        before_request: Callable[[httpx.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx.Response], Awaitable[object]] | None = None,
        http_client: httpx.AsyncClient | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        self._core = Core(
            base_url,
            credentials or {},
            security,
            headers or {},
            query or {},
            timeout,
            max_retries,
        )
        self._before = before_request
        self._after = after_response
        self._original: AsyncTransport | None = None
        self._is_borrower = False
        self._connections = Connections(
            lambda: httpx.AsyncClient(timeout=default_timeout, **http),
            http_client,
            http,
        )

    @property
    def http(self) -> httpx.AsyncClient:
        """The HTTP client that requests are sent with."""
        return self._connections.http

    # --- calls ----------------------------------------------------------

    async def send(self, request: Request, answer: Answer[T]) -> T:
        """Make one call."""
        return await self.call(request, answer.accept, answer.read)

    async def stream(self, request: Request, items: Items[T]) -> AsyncStream[T]:
        """Make one call whose answer comes item by item."""
        return await self.call(
            request, items.accept, lambda r: AsyncStream(r, items), stream=True
        )

    async def send_or_stream(
        self,
        request: Request,
        answer: Answer[T],
        items: Callable[[], Items[Item]],
        *,
        stream: bool | NotGiven | None,
    ) -> T | AsyncStream[Item]:
        """Make one call whose answer comes item by item where `stream` is true."""
        if stream:
            return await self.stream(request, items())
        return await self.send(request, answer)

    def page(
        self, request: Request, answer: Answer[BodyT], paging: Paging[Item]
    ) -> AsyncPager[Item, BodyT]:
        """Prepare a list, to be awaited or iterated over."""
        original = self._original or self

        def read(response: httpx.Response) -> Fetched[BodyT]:
            return answer.read(response), response

        async def fetch(following: Request) -> Fetched[BodyT]:
            return await original.call(following, answer.accept, read)

        def first(response: httpx.Response) -> AsyncPage[Item, BodyT]:
            return AsyncPage(read(response), request, paging, fetch)

        return AsyncPager(lambda: self.call(request, answer.accept, first))

    async def poll(
        self,
        request: Request,
        answer: Answer[T],
        polling: Polling,
        *,
        interval: float,
        limit: float | None,
        first: T | None = None,
    ) -> T:
        """Ask again until the answer, or the `first` one, is at its end."""
        wait = Wait(polling, interval, limit)
        asked = request if first is None else request.without_extras()

        async def fetch() -> Fetched[T]:
            return await self.call(asked, answer.accept, lambda r: (answer.read(r), r))

        latest, response = (first, None) if first is not None else await fetch()
        while polling.is_pending(latest):
            await _sleep(wait.pause(latest, response))
            latest, response = await fetch()
        return latest

    async def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> T:
        """Make one call; `read` makes its result of the successful response."""
        response = await self._exchange(request, accept, stream)
        self._core.check(response)
        return read(response)

    async def _exchange(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, again where that may help, and follow redirects."""
        http = self.http
        exchange = self._core.exchange(http, request, accept)
        pause: float | None
        while True:
            if self._before is not None:
                await self._before(exchange.request)
            try:
                response = await _sent(http, exchange, stream)
            except httpx.RequestError as error:
                pause = exchange.pause_after_error(error)
            else:
                await self._show(response)
                if (pause := exchange.pause(response)) is None:
                    return response
            await _sleep(pause)

    async def _show(self, response: httpx.Response) -> None:
        """Show a response to the hook, which may raise something."""
        if self._after is not None:
            try:
                await self._after(response)
            except BaseException:
                await response.aclose()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "AsyncTransport":
        """Give a transport with other settings over the same connections.

        Closing it closes nothing.
        """
        other = copy.copy(self)
        other._core = self._core.with_options(**options)
        other._is_borrower = True
        return other

    def raw(self) -> "AsyncTransport":
        """Give a transport whose calls give a `RawResponse`, whatever they say."""
        return self._variant(_RawTransport)

    def streamed(self) -> "AsyncTransport":
        """Give a transport whose calls give an `AsyncStreamedResponse`, whatever they say."""
        return self._variant(_StreamedTransport)

    def _variant(self, kind: "type[AsyncTransport]") -> "AsyncTransport":
        other = object.__new__(kind)
        other.__dict__ = {**self.__dict__, "_original": self}
        return other

    async def close(self) -> None:
        """Close the connections."""
        own = None if self._is_borrower else self._connections.own
        if own is not None:
            await own.aclose()


class _RawTransport(AsyncTransport):
    async def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = await self._exchange(request, accept, stream)
        self._core.check(response)
        return RawResponse(response, read)


class _StreamedTransport(AsyncTransport):
    async def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = await self._exchange(request, accept, stream=True)
        self._core.check(response)
        return AsyncStreamedResponse(response, read)


async def _sent(
    http: httpx.AsyncClient, exchange: Exchange, stream: bool
) -> httpx.Response:
    """Send a request once; the response of an error is read, to tell what it says."""
    response = await http.send(
        exchange.request,
        stream=stream,
        auth=None if exchange.strays else httpx.USE_CLIENT_DEFAULT,
        follow_redirects=False,
    )
    if not response.is_success:
        await response.aread()
    return response


async def _sleep(seconds: float) -> None:
    """Let other tasks run, under whichever event loop httpx runs."""
    import anyio  # takes its time, and few calls have to wait

    await anyio.sleep(seconds)
