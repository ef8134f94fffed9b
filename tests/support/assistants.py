"""The description of the Assistants API, and callers of its generated clients."""

from __future__ import annotations

import asyncio
import inspect
import json
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator, Mapping
from contextlib import (
    AbstractAsyncContextManager,
    AbstractContextManager,
    asynccontextmanager,
    contextmanager,
)
from operator import attrgetter
from types import SimpleNamespace
from typing import Any, Protocol, cast
from urllib.parse import urlsplit

import httpx
import pytest
from openai_assistants import AsyncClient, Client
from openai_assistants._runtime import async_transport, polling, sync_transport
from openapi_core import OpenAPI, V30RequestUnmarshaller
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.testing import MockResponse
from werkzeug.datastructures import Headers, ImmutableMultiDict

from support.descriptions import load_yaml
from support.loopback import Answer, Received, Samples
from support.paths import SPEC

KEY = "sk-of-the-tests"

_STREAM_EVENT = "#/components/schemas/AssistantStreamEvent"


class Description:
    """The description, by which requests and responses are validated."""

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self._openapi = OpenAPI.from_dict(document)
        self._requests = V30RequestUnmarshaller(self._openapi.spec)
        self._finder = APICallPathFinder(self._openapi.spec)
        self._server = urlsplit(document["servers"][0]["url"])

    @property
    def operations(self) -> dict[str, Any]:
        """Every operation by its operationId."""
        items = self.document["paths"].values()
        return {found["operationId"]: found for item in items for found in item.values()}

    def operation_id(self, request: Received) -> str:
        """Return the operation of a request."""
        url = f"{self._host}{request.path}"
        found = self._finder.find(request.method.lower(), url)
        return str((found.operation / "operationId").read_value())

    def sample(self, request: Received, *, full: bool = True) -> Answer:
        """Return a valid successful response to a request."""
        operation = self.operations[self.operation_id(request)]
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        return Answer.of(Samples(self.document, full).value(schema))

    def events(self) -> list[Any]:
        """Return a complete sample of every event that a stream may have."""
        return Samples(self.document).variants({"$ref": _STREAM_EVENT})

    def check(self, request: Received, answer: Answer) -> None:
        """Fail unless a request, its API key and its response are as described."""
        described = _Described(request, self._host)
        result = self._requests.unmarshal(described)
        assert result.errors == []
        assert result.security == {"ApiKeyAuth": KEY}
        response = MockResponse(answer.content, answer.status, content_type=answer.media_type)
        self._openapi.validate_response(described, response)

    @property
    def _host(self) -> str:
        return f"{self._server.scheme}://{self._server.netloc}"


class _Described:
    """A request for openapi-core, as if the described server had received it."""

    def __init__(self, request: Received, host_url: str) -> None:
        query = [(name, value) for name, values in request.query.items() for value in values]
        self.host_url = host_url
        self.path = request.path
        self.method = request.method.lower()
        self.body = request.body or None
        self.content_type = request.headers.get("Content-Type", "")
        self.parameters = RequestParameters(
            query=ImmutableMultiDict(query), header=Headers(list(request.headers.items()))
        )


DESCRIPTION = Description(load_yaml(SPEC))
BASE_PATH = "/v1"
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Plain HTTP needs none, and loading them takes most of the time of creating a client."""


class Caller(Protocol):
    """Either client, used the same way; `method` is dotted, as in `threads.runs.get`."""

    def __init__(self, origin: str, **settings: Any) -> None: ...

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Return the result of a method, which is the first page for a list."""

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """Return the items of a list."""

    def pages(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """Return the pages of a list, by `next_page()`."""


@contextmanager
def sync_client(origin: str, **settings: Any) -> Iterator[Client]:
    """Return a client of a server, which sends each request once unless set otherwise."""
    with httpx.Client(verify=NO_CERTIFICATES) as http:
        yield Client(**{"http_client": http} | _settings(origin, settings))


@asynccontextmanager
async def async_client(origin: str, **settings: Any) -> AsyncIterator[AsyncClient]:
    """Return an asynchronous client, which accepts plain functions as hooks too."""
    for hook in {"before_request", "after_response"} & set(settings):
        settings[hook] = _awaitable(settings[hook])
    async with httpx.AsyncClient(verify=NO_CERTIFICATES) as http:
        yield AsyncClient(**{"http_client": http} | _settings(origin, settings))


@contextmanager
def waiting_client(origin: str, **settings: Any) -> Iterator[Client]:
    """An asynchronous client that is used like a synchronous one."""
    with (
        asyncio.Runner() as runner,
        Waiting(async_client(origin, **settings), runner.get_loop()) as client,
    ):
        yield cast("Client", client)


Connect = Callable[..., AbstractContextManager[Client]]
"""Makes either client of a server: `with connect(server.origin) as client:`."""

both_kinds = pytest.mark.parametrize(
    "connect", [sync_client, waiting_client], ids=["sync", "async"]
)


class Waiting:
    """An asynchronous object, used like the synchronous one that it corresponds to.

    What there is to await is waited for, by one event loop.
    """

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._target = target
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return self._shown(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._shown(self._target(*args, **kwargs))

    def __iter__(self) -> Iterator[Any]:
        iterator, end = aiter(self._target), object()
        while (item := self._wait(anext(iterator, end))) is not end:
            yield self._shown(item)

    def __next__(self) -> Any:
        return self._wait(anext(self._target))

    def __enter__(self) -> Any:
        return self._shown(self._target.__aenter__())

    def __exit__(self, *exception: object) -> Any:
        return self._wait(self._target.__aexit__(*exception))

    def _wait(self, awaitable: Awaitable[Any]) -> Any:
        async def run() -> Any:
            return await awaitable

        return self._loop.run_until_complete(run())

    def _shown(self, value: Any) -> Any:
        """The value, once it is there, and so that nothing in it has to be awaited."""
        if inspect.isawaitable(value):
            value = self._wait(value)
        module = type(value).__module__
        is_ours = module.startswith("openai_assistants") and ".models" not in module
        is_asynchronous = hasattr(value, "__aenter__") or hasattr(value, "__aiter__")
        if is_ours or is_asynchronous or callable(value):
            return Waiting(value, self._loop)
        return value


class SyncCaller:
    """Calls with `Client`."""

    def __init__(self, origin: str, **settings: Any) -> None:
        self._origin = origin
        self._settings = settings

    def _client(self) -> AbstractContextManager[Client]:
        return sync_client(self._origin, **self._settings)

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        with self._client() as client:
            return attrgetter(method)(client)(*args, **kwargs)

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        with self._client() as client:
            return list(attrgetter(method)(client)(*args, **kwargs))

    def pages(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        with self._client() as client:
            pages = [attrgetter(method)(client)(*args, **kwargs)]
            while following := pages[-1].next_page():
                pages.append(following)
            return pages


class AsyncCaller:
    """Calls with `AsyncClient`."""

    def __init__(self, origin: str, **settings: Any) -> None:
        self._origin = origin
        self._settings = settings

    def _client(self) -> AbstractAsyncContextManager[AsyncClient]:
        return async_client(self._origin, **self._settings)

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        async def run() -> Any:
            async with self._client() as client:
                return await attrgetter(method)(client)(*args, **kwargs)

        return asyncio.run(run())

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        async def run() -> list[Any]:
            async with self._client() as client:
                return [item async for item in attrgetter(method)(client)(*args, **kwargs)]

        return asyncio.run(run())

    def pages(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        async def run() -> list[Any]:
            async with self._client() as client:
                pages = [await attrgetter(method)(client)(*args, **kwargs)]
                while following := await pages[-1].next_page():
                    pages.append(following)
                return pages

        return asyncio.run(run())


def no_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Make the pauses of clients take no time; return the list that records their seconds."""
    taken: list[float] = []

    async def sleep(seconds: float) -> None:
        taken.append(seconds)

    clock = SimpleNamespace(sleep=taken.append, monotonic=lambda: sum(taken))
    monkeypatch.setattr(sync_transport, "time", clock)
    monkeypatch.setattr(async_transport, "_sleep", sleep)
    monkeypatch.setattr(polling, "time", clock)
    return taken


def sse(events: Iterable[Mapping[str, Any]]) -> bytes:
    """Return server-sent events as bytes; `data` is written as JSON unless it is text."""
    return b"".join(map(_written, events))


def _written(event: Mapping[str, Any]) -> bytes:
    name, data = event["event"], event["data"]
    text = data if isinstance(data, str) else json.dumps(data)
    return f"event: {name}\ndata: {text}\n\n".encode()


def _awaitable(hook: Callable[[Any], object]) -> Callable[[Any], Awaitable[object]]:
    async def awaitable(seen: Any) -> object:
        return hook(seen)

    return awaitable


def _settings(origin: str, settings: dict[str, Any]) -> dict[str, Any]:
    once = {"api_key": KEY, "base_url": origin + BASE_PATH, "max_retries": 0}
    return once | settings
