"""The thin layer that does the input and output of the asynchronous client."""

import copy
from collections.abc import Awaitable, Callable, Mapping, Sequence
from typing import Any, TypeVar, Unpack

import httpx

from .credentials import Credential
from .exchanges import DEFAULT_TIMEOUT, Exchange, RequestBuilder
from .http_clients import HttpOptions, LazyHttpClient
from .not_given import NOT_GIVEN, NotGiven
from .pages import AsyncPage, AsyncPager
from .pagination import FetchResult, Pagination
from .polling import Polling, PollTimer
from .raw_responses import AsyncStreamedResponse, RawResponse
from .request import ClientOptions, Request, Security, Timeout
from .response_parsers import ResponseParser
from .retries import DEFAULT_MAX_RETRIES
from .streams import AsyncStream, StreamFormat

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
        self._request_builder = RequestBuilder(
            base_url,
            credentials or {},
            security,
            headers or {},
            query or {},
            timeout,
            max_retries,
        )
        self._before_request = before_request
        self._after_response = after_response
        self._original: AsyncTransport | None = None
        self._shares_connections = False
        self._lazy_client = LazyHttpClient(
            lambda: httpx.AsyncClient(timeout=default_timeout, **http),
            http_client,
            http,
        )

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The HTTP client that requests are sent with."""
        return self._lazy_client.client

    # --- calls ----------------------------------------------------------

    async def send(self, request: Request, parser: ResponseParser[T]) -> T:
        """Make one call."""
        return await self.execute(request, parser.accept, parser.parse)

    async def stream(
        self, request: Request, stream_format: StreamFormat[T]
    ) -> AsyncStream[T]:
        """Make one call whose answer comes item by item."""
        return await self.execute(
            request,
            stream_format.accept,
            lambda r: AsyncStream(r, stream_format),
            stream=True,
        )

    async def send_or_stream(
        self,
        request: Request,
        parser: ResponseParser[T],
        stream_format: Callable[[], StreamFormat[Item]],
        *,
        stream: bool | NotGiven | None,
    ) -> T | AsyncStream[Item]:
        """Make one call whose answer comes item by item where `stream` is true."""
        if stream:
            return await self.stream(request, stream_format())
        return await self.send(request, parser)

    def paginate(
        self,
        request: Request,
        parser: ResponseParser[BodyT],
        pagination: Pagination[Item],
    ) -> AsyncPager[Item, BodyT]:
        """Prepare a list, to be awaited or iterated over."""
        original = self._original or self

        def parse(response: httpx.Response) -> FetchResult[BodyT]:
            return parser.parse(response), response

        async def fetch(next_request: Request) -> FetchResult[BodyT]:
            return await original.execute(next_request, parser.accept, parse)

        def make_first_page(response: httpx.Response) -> AsyncPage[Item, BodyT]:
            return AsyncPage(parse(response), request, pagination, fetch)

        return AsyncPager(lambda: self.execute(request, parser.accept, make_first_page))

    async def poll(
        self,
        request: Request,
        parser: ResponseParser[T],
        polling: Polling,
        *,
        interval: float,
        timeout: float | None,
        initial: T | None = None,
    ) -> T:
        """Ask again until the answer, or the `first` one, is at its end."""
        timer = PollTimer(polling, interval, timeout)
        poll_request = request if initial is None else request.without_extras()

        async def fetch() -> FetchResult[T]:
            return await self.execute(
                poll_request, parser.accept, lambda r: (parser.parse(r), r)
            )

        latest, response = (initial, None) if initial is not None else await fetch()
        while polling.is_pending(latest):
            await _sleep(timer.next_pause(latest, response))
            latest, response = await fetch()
        return latest

    async def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> T:
        """Make one call; `read` makes its result of the successful response."""
        response = await self._run_exchange(request, accept, stream)
        self._request_builder.raise_for_status(response)
        return parse(response)

    async def _run_exchange(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, again where that may help, and follow redirects."""
        http = self.http_client
        exchange = self._request_builder.prepare_exchange(http, request, accept)
        pause: float | None
        while True:
            if self._before_request is not None:
                await self._before_request(exchange.request)
            try:
                response = await _send_once(http, exchange, stream)
            except httpx.RequestError as error:
                pause = exchange.handle_error(error)
            else:
                await self._run_response_hook(response)
                if (pause := exchange.handle_response(response)) is None:
                    return response
            await _sleep(pause)

    async def _run_response_hook(self, response: httpx.Response) -> None:
        """Show a response to the hook, which may raise something."""
        if self._after_response is not None:
            try:
                await self._after_response(response)
            except BaseException:
                await response.aclose()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "AsyncTransport":
        """Give a transport with other settings over the same connections.

        Closing it closes nothing.
        """
        other = copy.copy(self)
        other._request_builder = self._request_builder.with_options(**options)
        other._shares_connections = True
        return other

    def with_raw_response(self) -> "AsyncTransport":
        """Give a transport whose calls give a `RawResponse`, whatever they say."""
        return self._copy_as(_RawTransport)

    def with_streaming_response(self) -> "AsyncTransport":
        """Give a transport whose calls give an `AsyncStreamedResponse`, whatever they say."""
        return self._copy_as(_StreamedTransport)

    def _copy_as(self, transport_class: "type[AsyncTransport]") -> "AsyncTransport":
        other = object.__new__(transport_class)
        other.__dict__ = {**self.__dict__, "_original": self}
        return other

    async def close(self) -> None:
        """Close the connections."""
        owned_client = (
            None if self._shares_connections else self._lazy_client.owned_client
        )
        if owned_client is not None:
            await owned_client.aclose()


class _RawTransport(AsyncTransport):
    async def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = await self._run_exchange(request, accept, stream)
        self._request_builder.raise_for_status(response)
        return RawResponse(response, parse)


class _StreamedTransport(AsyncTransport):
    async def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = await self._run_exchange(request, accept, stream=True)
        self._request_builder.raise_for_status(response)
        return AsyncStreamedResponse(response, parse)


async def _send_once(
    http: httpx.AsyncClient, exchange: Exchange, stream: bool
) -> httpx.Response:
    """Send a request once; the response of an error is read, to tell what it says."""
    response = await http.send(
        exchange.request,
        stream=stream,
        auth=None if exchange.is_cross_origin else httpx.USE_CLIENT_DEFAULT,
        follow_redirects=False,
    )
    if not response.is_success:
        await response.aread()
    return response


async def _sleep(seconds: float) -> None:
    """Let other tasks run, under whichever event loop httpx runs."""
    import anyio  # takes its time, and few calls have to wait

    await anyio.sleep(seconds)
