"""The transport of the asynchronous client: all of its input and output."""

from collections.abc import Awaitable, Callable, Collection, Mapping, Sequence
from dataclasses import replace
from importlib import import_module
from typing import Any, TypeAlias, TypeVar, Unpack

from .async_bodies import limit_pieces, read_body
from .async_pagers import AsyncPager
from .async_pages import AsyncPage, make_page
from .async_primitives import (
    get_loop,
    limit_time,
    read_in_time,
    sleep,
    start_pagination,
)
from .async_responses import AsyncStreamedResponse
from .async_streams import AsyncStream
from .async_tokens import fetch_secrets
from .base_page import FetchResult
from .credentials import Credential
from .deadlines import Deadline
from .error_conversion import raise_for_status
from .http_clients import LazyHttpClient
from .http_library import httpx
from .http_settings import (
    HttpOptions,
    add_user_agent,
    check_http_options,
    has_default_timeout,
)
from .log import hide_url_secrets
from .not_given import NOT_GIVEN, NotGiven
from .pagination import Pagination
from .polling import Polling, PollTimer
from .raw_responses import RawResponse
from .request import ClientOptions, Request, Security, ServerChoice, Timeout
from .request_attempts import RequestAttempts
from .request_builder import DEFAULT_TIMEOUT, RequestBuilder
from .response_limits import DEFAULT_MAX_RESPONSE_BYTES
from .response_parsers import ResponseParser
from .retries import DEFAULT_MAX_RETRIES, RetryPolicy
from .streams import StreamFormat
from .transport_options import TransportOptions

__all__ = ["AsyncTransport"]

T = TypeVar("T")
Item = TypeVar("Item")
BodyT = TypeVar("BodyT")

Options: TypeAlias = TransportOptions[httpx.AsyncClient, Awaitable[object]]


class AsyncTransport:
    """The object that sends the requests of a client and returns their results.

    An `http_client` is used with its own settings, in all event loops, and is never
    closed. If `timeout` is not given, its timeout applies, or `default_timeout` if it
    has none but that of httpx, or if there is no `http_client`. The hooks are awaited with each
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
        deadline: float | None = None,
        max_response_bytes: int | None = DEFAULT_MAX_RESPONSE_BYTES,
        max_retries: int = DEFAULT_MAX_RETRIES,
        trusted_hosts: Collection[str] = (),
        retries: RetryPolicy | None = None,
        before_request: Callable[[httpx.Request], Awaitable[object]] | None = None,
        after_response: Callable[[httpx.Response], Awaitable[object]] | None = None,
        http_client: httpx.AsyncClient | None = None,
        server_choice: ServerChoice | None = None,
        **http: Unpack[HttpOptions],
    ) -> None:
        check_http_options(http)
        if http_client is not None:
            headers = add_user_agent(headers, http_client)
            if timeout is NOT_GIVEN and has_default_timeout(http_client):
                timeout = default_timeout
        self._options: Options = TransportOptions(
            RequestBuilder(
                base_url,
                credentials or {},
                security,
                headers or {},
                query or {},
                timeout,
                max_retries,
                trusted_hosts,
                RetryPolicy() if retries is None else retries,
                deadline,
                max_response_bytes,
                server_choice or ServerChoice(),
                has_hook=before_request is not None,
                has_own_http=http_client is not None or "cert" in http,
            ),
            LazyHttpClient(
                httpx.AsyncClient, default_timeout, http, http_client, get_loop
            ),
            before_request,
            after_response,
        )

    @property
    def is_closed(self) -> bool:
        """Whether requests cannot be sent, because the connections were closed."""
        return self._options.connections.is_closed

    @property
    def http_client(self) -> httpx.AsyncClient:
        """The HTTP client that sends the requests."""
        return self._options.connections.client

    # --- requests -------------------------------------------------------

    async def send(self, request: Request, parser: ResponseParser[T]) -> T:
        """Send a request and return the parsed response."""
        return await self.execute(request, parser.accept, parser.parse)

    async def stream(
        self, request: Request, stream_format: StreamFormat[T]
    ) -> AsyncStream[T]:
        """Send a request whose response is streamed, and return the stream."""
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
        """Send a request; return a stream if `stream` is true, else one result."""
        if stream:
            # The request accepts what the parser reads; the format knows its media types.
            return await self.stream(replace(request, accept=None), stream_format())
        return await self.send(request, parser)

    def paginate(
        self,
        request: Request,
        parser: ResponseParser[BodyT],
        pagination: Pagination[Item],
    ) -> AsyncPager[Item, BodyT]:
        """Return the paginated list whose first page is the response to a request."""

        def parse(response: httpx.Response) -> FetchResult[BodyT]:
            return parser.parse(response), response

        async def fetch(next_request: Request) -> FetchResult[BodyT]:
            return parse(await self._get_response(next_request, parser.accept))

        async def fetch_first() -> AsyncPage[Item, BodyT]:
            return await self.execute(
                request,
                parser.accept,
                lambda r: make_page(parse(r), request, pagination, fetch),
            )

        return start_pagination(fetch_first)

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
        """Send a request repeatedly until its result has a terminal state.

        With `initial`, an earlier result, the first request is sent only if that one is
        pending. `interval` and `timeout` are in seconds; a `timeout` of None sets no
        limit.

        Raises:
            PollTimeoutError: The timeout would be exceeded.
        """
        timer = PollTimer(polling, interval, timeout)
        poll_request = request if initial is None else request.without_extras()

        async def fetch() -> FetchResult[T]:
            response = await self._get_response(poll_request, parser.accept)
            return parser.parse(response), response

        latest, response = (initial, None) if initial is not None else await fetch()
        while polling.is_pending(latest):
            await sleep(timer.next_pause(latest, response))
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
        """Send a request and return what `parse` makes of a successful response.

        The copies for raw and streamed responses return the response instead.
        """
        response = await self._get_response(
            request, accept, stream=stream or self._options.is_streamed
        )
        result: T = self._options.make_result(response, parse)
        return result

    async def _get_response(
        self, request: Request, accept: Sequence[str], *, stream: bool = False
    ) -> httpx.Response:
        """Send a request and return the response.

        Raises:
            StatusError: The response is not successful.
        """
        response = await self._send_with_retries(request, accept, stream)
        raise_for_status(response, request)
        return response

    async def _send_with_retries(
        self, request: Request, accept: Sequence[str], stream: bool
    ) -> httpx.Response:
        """Send a request, with retries and redirects, and return the last response."""
        http = self.http_client
        options = self._options
        builder = options.request_builder
        deadline = builder.start_deadline(request)
        credentials = builder.choose_credentials(http, request)
        secrets = await fetch_secrets(credentials, http, builder, deadline)
        attempts = builder.prepare_attempts(http, request, accept, secrets, deadline)
        pause: float | None
        while True:
            if options.before_request is not None:
                await options.before_request(attempts.request)
            try:
                response = await _send_once(http, attempts, stream)
            except (httpx.RequestError, httpx.InvalidURL, ValueError) as error:
                pause = attempts.handle_error(error)
            else:
                await self._run_response_hook(response)
                if (pause := attempts.handle_response(response)) is None:
                    return response
            await sleep(pause)
            if secrets.tokens and not attempts.is_cross_origin:
                secrets = await fetch_secrets(
                    credentials, http, builder, deadline, attempts.rejected_tokens
                )
                attempts.replace_secrets(secrets)

    async def _run_response_hook(self, response: httpx.Response) -> None:
        """Call the `after_response` hook; if it raises, close the response."""
        if self._options.after_response is not None:
            try:
                await self._options.after_response(response)
            except BaseException:
                await response.aclose()
                raise

    # --- copies ---------------------------------------------------------

    def with_options(self, **options: Unpack[ClientOptions]) -> "AsyncTransport":
        """Return a copy with other settings and the same connections.

        Closing the copy does not close the connections.
        """
        builder = self._options.request_builder.with_options(**options)
        return self._copy(request_builder=builder)

    def with_raw_response(self) -> "AsyncTransport":
        """Return a copy whose methods return a `RawResponse` instead."""
        return self._copy(make_result=RawResponse, is_streamed=False)

    def with_streaming_response(self) -> "AsyncTransport":
        """Return a copy whose methods return objects of `AsyncStreamedResponse`."""
        return self._copy(make_result=AsyncStreamedResponse, is_streamed=True)

    def __reduce__(self) -> tuple[Any, ...]:
        # The copy opens its own connections, and so has to close them.
        return _TransportCopy, (replace(self._options, owns_connections=True),)

    async def warm_up(self) -> None:
        """Load what the first request would: certificates and the library of models."""
        import_module(f"{__package__}.json_parsing")
        self.http_client  # noqa: B018

    def share_connections(self, other: "AsyncTransport") -> "AsyncTransport":
        """Return a copy that uses the connections of another transport."""
        return self._copy(connections=other._options.connections)

    def _copy(self, **changes: Any) -> "AsyncTransport":
        return _TransportCopy(replace(self._options, owns_connections=False, **changes))

    async def close(self) -> None:
        """Close the connections, unless another transport or the caller owns them."""
        if not self._options.owns_connections:
            return
        http = self._options.connections.release()
        if http is not None:
            await http.aclose()


class _TransportCopy(AsyncTransport):
    """A transport that shares the connections of another one."""

    def __init__(self, options: Options) -> None:
        self._options = options


async def _send_once(
    http: httpx.AsyncClient, attempts: RequestAttempts, stream: bool
) -> httpx.Response:
    """Send a request once; read the body of an error response for its message."""
    hide_url_secrets(attempts.request)
    auth = None if attempts.is_cross_origin else httpx.USE_CLIENT_DEFAULT
    try:
        if attempts.deadline is not None:
            return await _send_until(attempts.deadline, http, attempts, stream)
        # Not read by the HTTP library, which has no limit for its size.
        response = await http.send(
            attempts.request, stream=True, auth=auth, follow_redirects=False
        )
        await limit_pieces(response)
        if not (stream and response.is_success):
            await read_body(response)
        return response
    finally:
        attempts.close_content()


async def _send_until(
    deadline: Deadline, http: httpx.AsyncClient, attempts: RequestAttempts, stream: bool
) -> httpx.Response:
    """Send a request once, and read the content, unless it is streamed, in time.

    Raises:
        APITimeoutError: The deadline has passed.
    """
    deadline.limit_timeouts(attempts.request)
    auth = None if attempts.is_cross_origin else httpx.USE_CLIENT_DEFAULT
    try:
        with limit_time(deadline.remaining):
            response = await http.send(
                attempts.request, stream=True, auth=auth, follow_redirects=False
            )
            await limit_pieces(response)
            if stream and response.is_success:
                deadline.restore_timeouts(attempts.request)
            else:
                await read_in_time(response, deadline)
    except TimeoutError as error:
        raise attempts.make_deadline_error(error) from error
    return response
