"""Callers that use the synchronous and asynchronous transport in the same way."""

from __future__ import annotations

import asyncio
import copy
import ssl
from collections.abc import Awaitable, Callable
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Self

import httpx
import pytest

from support import runtime
from support.loopback import Answer, Received

rt: Any = runtime.load()

NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Plain HTTP needs none, and loading them takes most of the time of creating a client."""

OK = Answer(b"ok")
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
GET = rt.Request("GET", "/x")
POST = rt.Request("POST", "/x", body=rt.JsonBody({"a": 1}))
BYTES = rt.BytesParser()


class Caller:
    """A transport for a server, to be closed by `with`.

    It has an HTTP client that is quick to make, with the settings `http`, unless it gets
    another one or None for its own. Hooks are plain functions for either kind.
    """

    kind: Any
    http_kind: Any

    def __init__(self, base_url: str, http: Any = None, **settings: Any) -> None:
        self.http_client = self.http_kind(verify=NO_CERTIFICATES, **http or {})
        once = {"base_url": base_url, "http_client": self.http_client}
        self.transport = self.kind(**once | settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.wait(self.transport.close())

    def wait(self, given: Any) -> Any:
        """Return the result of a method of the transport."""
        return given

    def send(self, request: Any = GET, answer: Any = BYTES) -> Any:
        """Return the result of one request."""
        return self.wait(self.transport.send(request, answer))

    def with_options(self, **options: Any) -> Self:
        """Return a caller with a copy of the transport."""
        other = copy.copy(self)
        other.transport = self.transport.with_options(**options)
        return other


class SyncCaller(Caller):
    """Calls with `SyncTransport`."""

    kind = rt.SyncTransport
    http_kind = httpx.Client

    def __exit__(self, *exception: object) -> None:
        super().__exit__(*exception)
        self.http_client.close()


class AsyncCaller(Caller):
    """Calls with `AsyncTransport`, all in one event loop."""

    kind = rt.AsyncTransport
    http_kind = httpx.AsyncClient

    def __init__(self, base_url: str, http: Any = None, **settings: Any) -> None:
        hooks = {"before_request", "after_response"} & set(settings)
        awaitable = {hook: _awaitable(settings[hook]) for hook in hooks}
        super().__init__(base_url, http, **settings | awaitable)
        self._runner = asyncio.Runner()

    def __exit__(self, *exception: object) -> None:
        super().__exit__(*exception)
        self.wait(self.http_client.aclose())
        self._runner.close()

    def wait(self, given: Any) -> Any:
        async def awaited() -> Any:
            return await given

        return self._runner.run(awaited())


both = pytest.mark.parametrize("caller", [SyncCaller, AsyncCaller], ids=["sync", "async"])


def _awaitable(hook: Callable[[Any], object]) -> Callable[[Any], Awaitable[object]]:
    async def awaitable(seen: Any) -> object:
        return hook(seen)

    return awaitable


def in_turn(*answers: Answer) -> Callable[[Received], Answer]:
    """Return a function that gives the answers in order, and then the last one again."""
    left = list(answers)
    return lambda _: left.pop(0) if len(left) > 1 else left[0]


def recorded_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Make pauses take no time; return the list that records their seconds."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    name = rt.__name__
    clock = SimpleNamespace(monotonic=lambda: sum(pauses))
    sleeping = SimpleNamespace(sleep=pauses.append)
    monkeypatch.setattr(import_module(f"{name}.sync_transport"), "time", sleeping)
    monkeypatch.setattr(import_module(f"{name}.async_transport"), "_sleep", sleep)
    monkeypatch.setattr(import_module(f"{name}.polling"), "time", clock)
    return pauses


def mocked(handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
    """Return a synchronous transport whose server is a function."""
    http = httpx.Client(transport=httpx.MockTransport(handler))
    once = {"base_url": "https://api.test/v1", "max_retries": 0}
    return rt.SyncTransport(http_client=http, **once | settings)


def sent(request: Any, answer: Any = None, **settings: Any) -> httpx.Request:
    """Send a request, and return it as the server receives it."""
    seen: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        seen.append(request)
        return httpx.Response(200, json={})

    mocked(handle, **settings).send(request, answer or rt.EmptyParser())
    return seen[0]


def read(answer: Any, response: httpx.Response) -> Any:
    """Return the result of a response."""
    request = rt.Request("GET", "/runs", query={"key": "secret"})
    return mocked(lambda _: response).send(request, answer)
