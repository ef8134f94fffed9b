"""The description of the Assistants API, and callers of its generated clients."""

from __future__ import annotations

import asyncio
import inspect
import json
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

import httpx2
import pytest
from openai_assistants import AsyncClient, Client
from openai_assistants._runtime import async_transport, polling, sync_transport
from openapi_core import OpenAPI, V30RequestUnmarshaller
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.testing import MockResponse
from werkzeug.datastructures import Headers, ImmutableMultiDict

from support.descriptions import load_yaml
from support.loopback import NO_CERTIFICATES, ReceivedRequest, Response, Samples
from support.paths import SPEC

API_KEY = "sk-of-the-tests"

_STREAM_EVENT = "#/components/schemas/AssistantStreamEvent"


class Description:
    """The description, against which requests and responses are validated."""

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
        return {each["operationId"]: each for item in items for each in item.values()}

    def find_operation_id(self, request: ReceivedRequest) -> str:
        """Return the operationId of the operation that a request calls."""
        url = f"{self._host}{request.path}"
        match = self._finder.find(request.method.lower(), url)
        return str((match.operation / "operationId").read_value())

    def make_response(self, request: ReceivedRequest, *, full: bool = True) -> Response:
        """Return a valid successful response to a request."""
        operation = self.operations[self.find_operation_id(request)]
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        return Response.from_json(Samples(self.document, full).make_value(schema))

    def make_events(self) -> list[Any]:
        """Return a full sample of every event that a stream may contain."""
        return Samples(self.document).make_variants({"$ref": _STREAM_EVENT})

    def check_exchange(self, request: ReceivedRequest, response: Response) -> None:
        """Fail unless a request, its API key and its response match the description."""
        openapi_request = _OpenAPIRequest(request, self._host)
        result = self._requests.unmarshal(openapi_request)
        assert result.errors == []
        assert result.security == {"ApiKeyAuth": API_KEY}
        mock_response = MockResponse(
            response.content, response.status, content_type=response.media_type
        )
        self._openapi.validate_response(openapi_request, mock_response)

    @property
    def _host(self) -> str:
        return f"{self._server.scheme}://{self._server.netloc}"


class _OpenAPIRequest:
    """A request as openapi-core expects it, addressed to the server in the description."""

    def __init__(self, request: ReceivedRequest, host_url: str) -> None:
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


class Caller(Protocol):
    """A uniform interface to either client; `method` is dotted, as in `threads.runs.get`."""

    def __init__(self, origin: str, **settings: Any) -> None: ...

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """Return the result of a method; for a paginated list, the first page."""

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """Return all items of a paginated list."""

    def pages(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """Return all pages of a paginated list, fetched with `next_page()`."""


@contextmanager
def sync_client(origin: str, **settings: Any) -> Iterator[Client]:
    """Yield a client for a server, without retries unless `max_retries` is set."""
    with httpx2.Client(verify=NO_CERTIFICATES) as http:
        yield Client(**{"http_client": http} | _build_settings(origin, settings))


@asynccontextmanager
async def async_client(origin: str, **settings: Any) -> AsyncIterator[AsyncClient]:
    """Yield an asynchronous client; its hooks may be plain functions."""
    for hook in {"before_request", "after_response"} & set(settings):
        settings[hook] = _make_async(settings[hook])
    async with httpx2.AsyncClient(verify=NO_CERTIFICATES) as http:
        yield AsyncClient(**{"http_client": http} | _build_settings(origin, settings))


@contextmanager
def adapted_async_client(origin: str, **settings: Any) -> Iterator[Client]:
    """Yield an asynchronous client behind a synchronous interface."""
    with (
        asyncio.Runner() as runner,
        SyncAdapter(async_client(origin, **settings), runner.get_loop()) as client,
    ):
        yield cast("Client", client)


Connect = Callable[..., AbstractContextManager[Client]]
"""Creates either client for a server: `with connect(server.origin) as client:`."""

both_clients = pytest.mark.parametrize(
    "connect", [sync_client, adapted_async_client], ids=["sync", "async"]
)


class SyncAdapter:
    """A synchronous interface to an asynchronous object; one event loop runs all awaitables."""

    def __init__(self, target: Any, loop: asyncio.AbstractEventLoop) -> None:
        self._target = target
        self._loop = loop

    def __getattr__(self, name: str) -> Any:
        return self._wrap_value(getattr(self._target, name))

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self._wrap_value(self._target(*args, **kwargs))

    def __iter__(self) -> Iterator[Any]:
        iterator, end = aiter(self._target), object()
        while (item := self._run_awaitable(anext(iterator, end))) is not end:
            yield self._wrap_value(item)

    def __next__(self) -> Any:
        return self._run_awaitable(anext(self._target))

    def __enter__(self) -> Any:
        return self._wrap_value(self._target.__aenter__())

    def __exit__(self, *exception: object) -> Any:
        return self._run_awaitable(self._target.__aexit__(*exception))

    def _run_awaitable(self, awaitable: Awaitable[Any]) -> Any:
        async def run() -> Any:
            return await awaitable

        return self._loop.run_until_complete(run())

    def _wrap_value(self, value: Any) -> Any:
        """Await a value if necessary, and wrap it if its methods may be asynchronous."""
        if inspect.isawaitable(value):
            value = self._run_awaitable(value)
        module = type(value).__module__
        is_client_object = module.startswith("openai_assistants") and ".models" not in module
        is_asynchronous = hasattr(value, "__aenter__") or hasattr(value, "__aiter__")
        if is_client_object or is_asynchronous or callable(value):
            return SyncAdapter(value, self._loop)
        return value


class SyncCaller:
    """A caller that uses `Client`."""

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
            while page := pages[-1].next_page():
                pages.append(page)
            return pages


class AsyncCaller:
    """A caller that uses `AsyncClient`."""

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
                while page := await pages[-1].next_page():
                    pages.append(page)
                return pages

        return asyncio.run(run())


def record_pauses(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Replace the pauses of clients; return the list that records their lengths in seconds."""
    pauses: list[float] = []

    async def sleep(seconds: float) -> None:
        pauses.append(seconds)

    clock = SimpleNamespace(monotonic=lambda: sum(pauses))
    monkeypatch.setattr(sync_transport, "sleep", pauses.append)
    monkeypatch.setattr(async_transport, "sleep", sleep)
    monkeypatch.setattr(polling, "time", clock)
    return pauses


def encode_events(events: Iterable[Mapping[str, Any]]) -> bytes:
    """Encode server-sent events; `data` is encoded as JSON unless it is a string."""
    return b"".join(map(_encode_event, events))


def _encode_event(event: Mapping[str, Any]) -> bytes:
    name, data = event["event"], event["data"]
    text = data if isinstance(data, str) else json.dumps(data)
    return f"event: {name}\ndata: {text}\n\n".encode()


def _make_async(hook: Callable[[Any], object]) -> Callable[[Any], Awaitable[object]]:
    async def run_hook(argument: Any) -> object:
        return hook(argument)

    return run_hook


def _build_settings(origin: str, settings: dict[str, Any]) -> dict[str, Any]:
    defaults = {"api_key": API_KEY, "base_url": origin + BASE_PATH, "max_retries": 0}
    return defaults | settings
