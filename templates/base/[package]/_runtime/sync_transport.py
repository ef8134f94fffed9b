"""The thin layer that does the input and output of the synchronous client."""

import copy
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, Unpack

import httpx

from .credentials import Credential
from .exchanges import DEFAULT_TIMEOUT, Exchange, RequestBuilder
from .http_clients import HttpOptions, LazyHttpClient
from .not_given import NOT_GIVEN, NotGiven
from .pages import Page
from .pagination import FetchResult, Pagination
from .polling import Polling, PollTimer
from .raw_responses import RawResponse, StreamedResponse
from .request import ClientOptions, Request, Security, Timeout
from .response_parsers import ResponseParser
from .retries import DEFAULT_MAX_RETRIES
from .streams import Stream, StreamFormat

__all__ = ["SyncTransport"]

T = TypeVar("T")
Item = TypeVar("Item")
BodyT = TypeVar("BodyT")


class SyncTransport:
    """Sends requests and waits for their answers.

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
        before_request: Callable[[httpx.Request], object] | None = None,
        after_response: Callable[[httpx.Response], object] | None = None,
        http_client: httpx.Client | None = None,
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
        self._original: SyncTransport | None = None
        self._shares_connections = False
        self._lazy_client = LazyHttpClient(
            lambda: httpx.Client(timeout=default_timeout, **http), http_client, http
        )

    @property
    def http_client(self) -> httpx.Client:
        """The HTTP client that requests are sent with."""
        return self._lazy_client.client

    # --- calls ----------------------------------------------------------

    def send(self, request: Request, parser: ResponseParser[T]) -> T:
        """Make one call."""
        return self.execute(request, parser.accept, parser.parse)

    def stream(self, request: Request, stream_format: StreamFormat[T]) -> Stream[T]:
        """Make one call whose answer comes item by item."""
        return self.execute(
            request,
            stream_format.accept,
            lambda r: Stream(r, stream_format),
            stream=True,
        )

    def send_or_stream(
        self,
        request: Request,
        parser: ResponseParser[T],
        stream_format: Callable[[], StreamFormat[Item]],
        *,
        stream: bool | NotGiven | None,
    ) -> T | Stream[Item]:
        """Make one call whose answer comes item by item where `stream` is true."""
        return (
            self.stream(request, stream_format())
            if stream
            else self.send(request, parser)
        )

    def paginate(
        self,
        request: Request,
        parser: ResponseParser[BodyT],
        pagination: Pagination[Item],
    ) -> Page[Item, BodyT]:
        """Fetch the first page of a list."""
        original = self._original or self

        def parse(response: httpx.Response) -> FetchResult[BodyT]:
            return parser.parse(response), response

        def fetch(next_request: Request) -> FetchResult[BodyT]:
            return original.execute(next_request, parser.accept, parse)

        return self.execute(
            request, parser.accept, lambda r: Page(parse(r), request, pagination, fetch)
        )

    def poll(
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

        def fetch() -> FetchResult[T]:
            return self.execute(
                poll_request, parser.accept, lambda r: (parser.parse(r), r)
            )

        latest, response = fetch() if initial is None else (initial, None)
        while polling.is_pending(latest):
            time.sleep(timer.next_pause(latest, response))
            latest, response = fetch()
        return latest

    def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> T:
        """Make one call; `read` makes its result of the successful response."""
        response = self._run_exchange(request, accept, stream)
        self._request_builder.raise_for_status(response)
        return parse(response)

    def _run_exchange(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, again where that may help, and follow redirects."""
        http = self.http_client
        exchange = self._request_builder.prepare_exchange(http, request, accept)
        pause: float | None
        while True:
            if self._before_request is not None:
                self._before_request(exchange.request)
            try:
                response = _send_once(http, exchange, stream)
            except httpx.RequestError as error:
                pause = exchange.handle_error(error)
            else:
                self._run_response_hook(response)
                if (pause := exchange.handle_response(response)) is None:
                    return response
            time.sleep(pause)

    def _run_response_hook(self, response: httpx.Response) -> None:
        """Show a response to the hook, which may raise something."""
        if self._after_response is not None:
            try:
                self._after_response(response)
            except BaseException:
                response.close()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "SyncTransport":
        """Give a transport with other settings over the same connections.

        Closing it closes nothing.
        """
        other = copy.copy(self)
        other._request_builder = self._request_builder.with_options(**options)
        other._shares_connections = True
        return other

    def with_raw_response(self) -> "SyncTransport":
        """Give a transport whose calls give a `RawResponse`, whatever they say."""
        return self._copy_as(_RawTransport)

    def with_streaming_response(self) -> "SyncTransport":
        """Give a transport whose calls give a `StreamedResponse` to be entered."""
        return self._copy_as(_StreamedTransport)

    def _copy_as(self, transport_class: "type[SyncTransport]") -> "SyncTransport":
        other = object.__new__(transport_class)
        other.__dict__ = {**self.__dict__, "_original": self}
        return other

    def close(self) -> None:
        """Close the connections."""
        owned_client = (
            None if self._shares_connections else self._lazy_client.owned_client
        )
        if owned_client is not None:
            owned_client.close()


class _RawTransport(SyncTransport):
    def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = self._run_exchange(request, accept, stream)
        self._request_builder.raise_for_status(response)
        return RawResponse(response, parse)


class _StreamedTransport(SyncTransport):
    def execute(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        return self._opened(request, accept, parse)

    @contextmanager
    def _opened(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
    ) -> Generator[StreamedResponse[T], None, None]:
        response = self._run_exchange(request, accept, stream=True)
        self._request_builder.raise_for_status(response)
        try:
            yield StreamedResponse(response, parse)
        finally:
            response.close()


def _send_once(http: httpx.Client, exchange: Exchange, stream: bool) -> httpx.Response:
    """Send a request once; the response of an error is read, to tell what it says."""
    response = http.send(
        exchange.request,
        stream=stream,
        auth=None if exchange.is_cross_origin else httpx.USE_CLIENT_DEFAULT,
        follow_redirects=False,
    )
    if not response.is_success:
        response.read()
    return response
