"""The thin layer that does the input and output of the synchronous client."""

import copy
import time
from collections.abc import Callable, Generator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any, TypeVar, Unpack

import httpx

from .answers import Answer
from .connections import Connections, HttpOptions
from .core import DEFAULT_TIMEOUT, Core, Exchange
from .credentials import Credential
from .pages import Page
from .paging import Fetched, Paging
from .polling import Polling, Wait
from .raw import RawResponse, StreamedResponse
from .request import ClientOptions, Request, Security, Timeout
from .retries import DEFAULT_MAX_RETRIES
from .streams import Items, Stream
from .unset import NOT_GIVEN, NotGiven

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
        self._original: SyncTransport | None = None
        self._is_borrower = False
        self._connections = Connections(
            lambda: httpx.Client(timeout=default_timeout, **http), http_client, http
        )

    @property
    def http(self) -> httpx.Client:
        """The HTTP client that requests are sent with."""
        return self._connections.http

    # --- calls ----------------------------------------------------------

    def send(self, request: Request, answer: Answer[T]) -> T:
        """Make one call."""
        return self.call(request, answer.accept, answer.read)

    def stream(self, request: Request, items: Items[T]) -> Stream[T]:
        """Make one call whose answer comes item by item."""
        return self.call(request, items.accept, lambda r: Stream(r, items), stream=True)

    def send_or_stream(
        self,
        request: Request,
        answer: Answer[T],
        items: Callable[[], Items[Item]],
        *,
        stream: bool | NotGiven | None,
    ) -> T | Stream[Item]:
        """Make one call whose answer comes item by item where `stream` is true."""
        return self.stream(request, items()) if stream else self.send(request, answer)

    def page(
        self, request: Request, answer: Answer[BodyT], paging: Paging[Item]
    ) -> Page[Item, BodyT]:
        """Fetch the first page of a list."""
        original = self._original or self

        def read(response: httpx.Response) -> Fetched[BodyT]:
            return answer.read(response), response

        def fetch(following: Request) -> Fetched[BodyT]:
            return original.call(following, answer.accept, read)

        return self.call(
            request, answer.accept, lambda r: Page(read(r), request, paging, fetch)
        )

    def poll(
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

        def fetch() -> Fetched[T]:
            return self.call(asked, answer.accept, lambda r: (answer.read(r), r))

        latest, response = fetch() if first is None else (first, None)
        while polling.is_pending(latest):
            time.sleep(wait.pause(latest, response))
            latest, response = fetch()
        return latest

    def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> T:
        """Make one call; `read` makes its result of the successful response."""
        response = self._exchange(request, accept, stream)
        self._core.check(response)
        return read(response)

    def _exchange(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, again where that may help, and follow redirects."""
        http = self.http
        exchange = self._core.exchange(http, request, accept)
        pause: float | None
        while True:
            if self._before is not None:
                self._before(exchange.request)
            try:
                response = _sent(http, exchange, stream)
            except httpx.RequestError as error:
                pause = exchange.pause_after_error(error)
            else:
                self._show(response)
                if (pause := exchange.pause(response)) is None:
                    return response
            time.sleep(pause)

    def _show(self, response: httpx.Response) -> None:
        """Show a response to the hook, which may raise something."""
        if self._after is not None:
            try:
                self._after(response)
            except BaseException:
                response.close()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "SyncTransport":
        """Give a transport with other settings over the same connections.

        Closing it closes nothing.
        """
        other = copy.copy(self)
        other._core = self._core.with_options(**options)
        other._is_borrower = True
        return other

    def raw(self) -> "SyncTransport":
        """Give a transport whose calls give a `RawResponse`, whatever they say."""
        return self._variant(_RawTransport)

    def streamed(self) -> "SyncTransport":
        """Give a transport whose calls give a `StreamedResponse` to be entered."""
        return self._variant(_StreamedTransport)

    def _variant(self, kind: "type[SyncTransport]") -> "SyncTransport":
        other = object.__new__(kind)
        other.__dict__ = {**self.__dict__, "_original": self}
        return other

    def close(self) -> None:
        """Close the connections."""
        own = None if self._is_borrower else self._connections.own
        if own is not None:
            own.close()


class _RawTransport(SyncTransport):
    def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        response = self._exchange(request, accept, stream)
        self._core.check(response)
        return RawResponse(response, read)


class _StreamedTransport(SyncTransport):
    def call(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
        *,
        stream: bool = False,
    ) -> Any:
        return self._opened(request, accept, read)

    @contextmanager
    def _opened(
        self,
        request: Request,
        accept: Sequence[str],
        read: Callable[[httpx.Response], T],
    ) -> Generator[StreamedResponse[T], None, None]:
        response = self._exchange(request, accept, stream=True)
        self._core.check(response)
        try:
            yield StreamedResponse(response, read)
        finally:
            response.close()


def _sent(http: httpx.Client, exchange: Exchange, stream: bool) -> httpx.Response:
    """Send a request once; the response of an error is read, to tell what it says."""
    response = http.send(
        exchange.request,
        stream=stream,
        auth=None if exchange.strays else httpx.USE_CLIENT_DEFAULT,
        follow_redirects=False,
    )
    if not response.is_success:
        response.read()
    return response
