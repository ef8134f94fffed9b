"""What the tests of the generated Assistants client share: its description, and callers."""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from operator import attrgetter
from pathlib import Path
from typing import Any, Protocol
from urllib.parse import urlsplit

import httpx
import yaml
from loopback import Answer, Received, Samples
from openapi_core import OpenAPI, V30RequestUnmarshaller
from openapi_core.datatypes import RequestParameters
from openapi_core.templating.paths.finders import APICallPathFinder
from openapi_core.testing import MockResponse
from werkzeug.datastructures import Headers, ImmutableMultiDict

ROOT = Path(__file__).parent.parent
SPEC = ROOT / "spec" / "assistants.yaml"
GENERATED = ROOT / "generated"
KEY = "sk-of-the-tests"

sys.path.insert(0, str(GENERATED))

from openai_assistants import AsyncClient, Client


class Description:
    """The description, as the judge of what is sent and what is answered."""

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
        """Which operation a request calls."""
        url = f"{self._host}{request.path}"
        found = self._finder.find(request.method.lower(), url)
        return str((found.operation / "operationId").read_value())

    def sample(self, request: Received, *, full: bool = True) -> Answer:
        """A success that the operation of a request may have."""
        operation = self.operations[self.operation_id(request)]
        schema = operation["responses"]["200"]["content"]["application/json"]["schema"]
        return Answer.of(Samples(self.document, full).value(schema))

    def check(self, request: Received, answer: Answer) -> None:
        """Fail unless the request, its key and the answer are as described."""
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
    """A request in the terms of openapi-core, as if the described server had got it."""

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


DESCRIPTION = Description(yaml.safe_load(SPEC.read_text(encoding="utf-8")))
BASE_PATH = "/v1"
NO_CERTIFICATES = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
"""Plain HTTP needs none, and loading them is most of the time that a client takes to make."""


class Caller(Protocol):
    """Either client, used the same way; `method` is dotted, as in `threads.runs.get`."""

    def __init__(self, origin: str, **settings: Any) -> None: ...

    def call(self, method: str, *args: Any, **kwargs: Any) -> Any:
        """The result of one call, which for a list is its first page."""

    def items(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """What iterating over a list gives."""

    def pages(self, method: str, *args: Any, **kwargs: Any) -> list[Any]:
        """The pages of a list, by `next_page()`."""


class SyncCaller:
    """Calls with `Client`."""

    def __init__(self, origin: str, **settings: Any) -> None:
        self._settings = _settings(origin, settings)

    @contextmanager
    def _client(self) -> Iterator[Client]:
        with httpx.Client(verify=NO_CERTIFICATES) as http:
            yield Client(**{"http_client": http} | self._settings)

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
        self._settings = _settings(origin, settings)

    @asynccontextmanager
    async def _client(self) -> AsyncIterator[AsyncClient]:
        async with httpx.AsyncClient(verify=NO_CERTIFICATES) as http:
            yield AsyncClient(**{"http_client": http} | self._settings)

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


def _settings(origin: str, settings: dict[str, Any]) -> dict[str, Any]:
    return {"api_key": KEY, "base_url": origin + BASE_PATH} | settings
