"""The thin layer that does the input and output, once for each kind of client."""

from collections.abc import Mapping
from types import TracebackType
from typing import Self, TypeVar

import httpx

from .answers import Answer
from .core import DEFAULT_TIMEOUT, MAX_REDIRECTS, Core, Timeout
from .credentials import Credential
from .errors import APIConnectionError, connection_error
from .pages import AsyncPage, AsyncPager, Page, Paging
from .request import Request, Security
from .unset import NOT_GIVEN, NotGiven

__all__ = ["AsyncTransport", "SyncTransport"]

T = TypeVar("T")
Item = TypeVar("Item")
BodyT = TypeVar("BodyT")


class SyncTransport:
    """Sends requests and waits for their answers.

    An HTTP client that was given is used as it is, and is not closed; without one,
    `default_timeout` holds where `timeout` is not given.
    """

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential] | None = None,
        security: Security = (),
        headers: Mapping[str, object] | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        default_timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.Client | None = None,
    ) -> None:
        self._core = Core(base_url, credentials or {}, security, headers or {}, timeout)
        self._owns_http = http_client is None
        self._http = http_client or httpx.Client(timeout=default_timeout)

    def send(self, request: Request, answer: Answer[T]) -> T:
        """Make one call."""
        response = self._exchange(self._core.build(self._http, request, answer))
        return self._core.decode(response, answer)

    def page(
        self, request: Request, answer: Answer[BodyT], paging: Paging[Item]
    ) -> Page[Item, BodyT]:
        """Fetch the first page of a list."""
        return Page(
            self.send(request, answer),
            request,
            paging,
            lambda following: self.page(following, answer, paging),
        )

    def close(self) -> None:
        """Close the connections."""
        if self._owns_http:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _exchange(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and follow where its response redirects to."""
        for _ in range(MAX_REDIRECTS):
            response = self._send(request)
            following = self._core.redirected(response)
            if following is None:
                return response
            request = following
        raise APIConnectionError(request, f"more than {MAX_REDIRECTS} redirects")

    def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            return self._http.send(request, follow_redirects=False)
        except httpx.RequestError as error:
            raise connection_error(error, request) from error


class AsyncTransport:
    """Sends requests and awaits their answers.

    An HTTP client that was given is used as it is, and is not closed; without one,
    `default_timeout` holds where `timeout` is not given.
    """

    def __init__(
        self,
        *,
        base_url: str,
        credentials: Mapping[str, Credential] | None = None,
        security: Security = (),
        headers: Mapping[str, object] | None = None,
        timeout: Timeout | NotGiven = NOT_GIVEN,
        default_timeout: Timeout = DEFAULT_TIMEOUT,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        self._core = Core(base_url, credentials or {}, security, headers or {}, timeout)
        self._owns_http = http_client is None
        self._http = http_client or httpx.AsyncClient(timeout=default_timeout)

    async def send(self, request: Request, answer: Answer[T]) -> T:
        """Make one call."""
        response = await self._exchange(self._core.build(self._http, request, answer))
        return self._core.decode(response, answer)

    def page(
        self, request: Request, answer: Answer[BodyT], paging: Paging[Item]
    ) -> AsyncPager[Item, BodyT]:
        """Prepare a list, to be awaited or iterated over."""
        return AsyncPager(lambda: self._page(request, answer, paging))

    async def close(self) -> None:
        """Close the connections."""
        if self._owns_http:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        exc_type: type[BaseException] | None,
        exc: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _page(
        self, request: Request, answer: Answer[BodyT], paging: Paging[Item]
    ) -> AsyncPage[Item, BodyT]:
        """Fetch one page."""
        return AsyncPage(
            await self.send(request, answer),
            request,
            paging,
            lambda following: self._page(following, answer, paging),
        )

    async def _exchange(self, request: httpx.Request) -> httpx.Response:
        """Send a request, and follow where its response redirects to."""
        for _ in range(MAX_REDIRECTS):
            response = await self._send(request)
            following = self._core.redirected(response)
            if following is None:
                return response
            request = following
        raise APIConnectionError(request, f"more than {MAX_REDIRECTS} redirects")

    async def _send(self, request: httpx.Request) -> httpx.Response:
        try:
            return await self._http.send(request, follow_redirects=False)
        except httpx.RequestError as error:
            raise connection_error(error, request) from error
