"""The transport of the synchronous client: all of its input and output."""

import copy
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, Unpack

import httpx

from .credentials import Credential
from .error_conversion import raise_for_status
from .http_clients import HttpOptions, LazyHttpClient
from .log import hide_url_secrets
from .not_given import NOT_GIVEN, NotGiven
from .pages import Page
from .pagination import FetchResult, Pagination
from .polling import Polling, PollTimer
from .raw_responses import RawResponse, StreamedResponse
from .request import ClientOptions, Request, Security, Timeout
from .request_attempts import RequestAttempts
from .request_builder import DEFAULT_TIMEOUT, RequestBuilder
from .response_parsers import ResponseParser
from .retries import DEFAULT_MAX_RETRIES
from .streams import Stream, StreamFormat

__all__ = ["SyncTransport"]

T = TypeVar("T")
Item = TypeVar("Item")
BodyT = TypeVar("BodyT")


class SyncTransport:
    """The object that sends the requests of a client and returns their results.

    An `http_client` is used with its own settings and is never closed. Without one,
    `default_timeout` applies if `timeout` is not given. The hooks are called with each
    request before it is sent and with each response, also those of retries; an
    exception that a hook raises reaches the caller unchanged.
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
        """The HTTP client that sends the requests."""
        return self._lazy_client.client

    # --- requests -------------------------------------------------------

    def send(self, request: Request, parser: ResponseParser[T]) -> T:
        """Send a request and return the parsed response."""
        return self.execute(request, parser.accept, parser.parse)

    def stream(self, request: Request, stream_format: StreamFormat[T]) -> Stream[T]:
        """Send a request whose response is streamed, and return the stream."""
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
        """Send a request; return a stream if `stream` is true, else one result."""
        if stream:
            return self.stream(request, stream_format())
        return self.send(request, parser)

    def paginate(
        self,
        request: Request,
        parser: ResponseParser[BodyT],
        pagination: Pagination[Item],
    ) -> Page[Item, BodyT]:
        """Send the request for a paginated list and return its first page."""
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
        """Send a request repeatedly until its result has a terminal state.

        With `initial`, an earlier result, the first request is sent only if that one is
        pending. `interval` and `timeout` are in seconds; a `timeout` of None sets no
        limit.

        Raises:
            PollTimeoutError: The timeout would be exceeded.
        """
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
        """Send a request and return what `parse` makes of a successful response."""
        response = self._send_with_retries(request, accept, stream)
        raise_for_status(response)
        return parse(response)

    def _send_with_retries(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, with retries and redirects, and return the last response."""
        http = self.http_client
        attempts = self._request_builder.prepare_attempts(http, request, accept)
        pause: float | None
        while True:
            if self._before_request is not None:
                self._before_request(attempts.request)
            try:
                response = _send_once(http, attempts, stream)
            except httpx.RequestError as error:
                pause = attempts.handle_error(error)
            else:
                self._run_response_hook(response)
                if (pause := attempts.handle_response(response)) is None:
                    return response
            time.sleep(pause)

    def _run_response_hook(self, response: httpx.Response) -> None:
        """Call the `after_response` hook; if it raises, close the response."""
        if self._after_response is not None:
            try:
                self._after_response(response)
            except BaseException:
                response.close()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "SyncTransport":
        """Return a copy with other settings and the same connections.

        Closing the copy does not close the connections.
        """
        other = copy.copy(self)
        other._request_builder = self._request_builder.with_options(**options)
        other._shares_connections = True
        return other

    def with_raw_response(self) -> "SyncTransport":
        """Return a copy whose methods return a `RawResponse` instead."""
        return self._copy_as(_RawTransport)

    def with_streaming_response(self) -> "SyncTransport":
        """Return a copy whose methods return `StreamedResponse` context managers."""
        return self._copy_as(_StreamedTransport)

    def _copy_as(self, transport_class: "type[SyncTransport]") -> "SyncTransport":
        other = object.__new__(transport_class)
        other.__dict__ = {**self.__dict__, "_original": self}
        return other

    def close(self) -> None:
        """Close the connections, unless another transport or the caller owns them."""
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
        response = self._send_with_retries(request, accept, stream)
        raise_for_status(response)
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
        return self._open_response(request, accept, parse)

    @contextmanager
    def _open_response(
        self,
        request: Request,
        accept: Sequence[str],
        parse: Callable[[httpx.Response], T],
    ) -> Generator[StreamedResponse[T], None, None]:
        response = self._send_with_retries(request, accept, stream=True)
        raise_for_status(response)
        try:
            yield StreamedResponse(response, parse)
        finally:
            response.close()


def _send_once(
    http: httpx.Client, attempts: RequestAttempts, stream: bool
) -> httpx.Response:
    """Send a request once; read the body of an error response for its message."""
    hide_url_secrets(attempts.request)
    response = http.send(
        attempts.request,
        stream=stream,
        auth=None if attempts.is_cross_origin else httpx.USE_CLIENT_DEFAULT,
        follow_redirects=False,
    )
    if not response.is_success:
        response.read()
    return response
