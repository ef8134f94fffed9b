"""A uniform interface to the synchronous and the asynchronous transport."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import Awaitable, Callable
from importlib import import_module
from types import SimpleNamespace
from typing import Any, Self

import pytest

from support import runtime
from support.loopback import NO_CERTIFICATES, ReceivedRequest, Response
from support.runtime import httpx

rt: Any = runtime.load_runtime()

OK = Response(b"ok")
WHOLE = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"
GET = rt.Request("GET", "/x")
POST = rt.Request("POST", "/x", body=rt.JsonBody({"a": 1}))
BYTES = rt.BytesParser()


class Caller:
    """A transport for a server, and a context manager that closes it.

    `http` are arguments of its HTTP client, which loads no certificates. The setting `http_client`
    replaces this client; None lets the transport create one. Hooks are always plain functions.
    """

    kind: Any
    http_kind: Any
    close_name: str

    def __init__(self, base_url: str, http: Any = None, **settings: Any) -> None:
        self.http_client = self.http_kind(verify=NO_CERTIFICATES, **http or {})
        defaults = {"base_url": base_url, "http_client": self.http_client}
        self.transport = self.kind(**defaults | settings)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.wait(self.transport.close())

    def wait(self, result: Any) -> Any:
        """Return the result of a method of the transport, awaited if necessary."""
        return result

    def send(self, request: Any = GET, parser: Any = BYTES) -> Any:
        """Send a request and return its result."""
        return self.wait(self.transport.send(request, parser))

    def with_options(self, **options: Any) -> Self:
        """Return a caller with a copy of the transport."""
        other = copy.copy(self)
        other.transport = self.transport.with_options(**options)
        return other


class SyncCaller(Caller):
    """A caller of `SyncTransport`."""

    kind = rt.SyncTransport
    http_kind = httpx.Client
    close_name = "close"

    def __exit__(self, *exception: object) -> None:
        super().__exit__(*exception)
        self.http_client.close()


class AsyncCaller(Caller):
    """A caller of `AsyncTransport` that runs everything in one event loop."""

    kind = rt.AsyncTransport
    http_kind = httpx.AsyncClient
    close_name = "aclose"

    def __init__(self, base_url: str, http: Any = None, **settings: Any) -> None:
        hooks = {"before_request", "after_response"} & set(settings)
        async_hooks = {hook: _make_async(settings[hook]) for hook in hooks}
        super().__init__(base_url, http, **settings | async_hooks)
        self._runner = asyncio.Runner()

    def __exit__(self, *exception: object) -> None:
        super().__exit__(*exception)
        self.wait(self.http_client.aclose())
        self._runner.close()

    def wait(self, result: Any) -> Any:
        async def get_result() -> Any:
            return await result

        return self._runner.run(get_result())


both_transports = pytest.mark.parametrize(
    "caller", [SyncCaller, AsyncCaller], ids=["sync", "async"]
)


def _make_async(hook: Callable[[Any], object]) -> Callable[[Any], Awaitable[object]]:
    async def run_hook(argument: Any) -> object:
        return hook(argument)

    return run_hook


def respond_in_order(*responses: Response) -> Callable[[ReceivedRequest], Response]:
    """Return a function that returns the responses in order, then repeats the last one."""
    remaining = list(responses)
    return lambda _: remaining.pop(0) if len(remaining) > 1 else remaining[0]


def record_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Replace the pauses of transports; return the list that records their lengths in seconds."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    name = rt.__name__
    clock = SimpleNamespace(monotonic=lambda: sum(pauses))
    for module in ("transport", "oauth"):
        monkeypatch.setattr(import_module(f"{name}.sync_{module}"), "sleep", pauses.append)
        monkeypatch.setattr(import_module(f"{name}.async_{module}"), "sleep", sleep)
    monkeypatch.setattr(import_module(f"{name}.polling"), "time", clock)
    return pauses


def make_mock_transport(handler: Callable[[httpx.Request], httpx.Response], **settings: Any) -> Any:
    """Return a synchronous transport whose requests are handled by a function."""
    http = httpx.Client(transport=httpx.MockTransport(handler))
    defaults = {"base_url": "https://api.test/v1", "max_retries": 0}
    return rt.SyncTransport(http_client=http, **defaults | settings)


def capture_request(request: Any, parser: Any = None, **settings: Any) -> httpx.Request:
    """Send a request and return it as the server receives it."""
    requests: list[httpx.Request] = []

    def handle(request: httpx.Request) -> httpx.Response:
        request.read()
        requests.append(request)
        return httpx.Response(200, json={})

    make_mock_transport(handle, **settings).send(request, parser or rt.EmptyParser())
    return requests[0]


def parse_response(parser: Any, response: httpx.Response) -> Any:
    """Return what a response parser returns for a response."""
    request = rt.Request("GET", "/runs", query={"key": "secret"})
    return make_mock_transport(lambda _: response).send(request, parser)
