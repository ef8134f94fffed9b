"""What users plug into the HTTP client: mocks, and a transport that is backed by aiohttp."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx2
import pytest
from httpx_aiohttp.httpx2 import AiohttpTransport
from openai_assistants import AsyncClient, Client
from support.assistants import API_KEY, BASE_PATH
from support.commands import get_output, python
from support.loopback import Loopback, Response

THREAD = {"id": "thread_1", "object": "thread", "created_at": 1, "metadata": {}}


def test_the_fixture_of_pytest_httpx2_answers_requests(httpx2_mock: Any) -> None:
    route = httpx2_mock.get("https://api.openai.com/v1/threads/thread_1").respond(json=THREAD)
    with Client(api_key=API_KEY) as client:
        assert client.threads.get("thread_1").id == "thread_1"
    assert route.calls.last.request.headers["Authorization"] == f"Bearer {API_KEY}"


def test_aiohttp_sends_requests() -> None:
    async def get_ids(origin: str) -> list[str]:
        async with httpx2.AsyncClient(transport=AiohttpTransport()) as http:
            client = AsyncClient(api_key=API_KEY, base_url=origin + BASE_PATH, http_client=http)
            threads = await asyncio.gather(*[client.threads.get("thread_1") for _ in range(9)])
            return [thread.id for thread in threads]

    with Loopback(lambda _: Response.from_json(THREAD)) as server:
        assert asyncio.run(get_ids(server.origin)) == ["thread_1"] * 9


@pytest.mark.filterwarnings("error")
def test_a_mock_transport_answers_requests() -> None:
    transport = httpx2.MockTransport(lambda _: httpx2.Response(200, json=THREAD))
    with httpx2.Client(transport=transport) as http:
        assert Client(api_key=API_KEY, http_client=http).threads.get("thread_1").created_at


@pytest.mark.exhaustive
@pytest.mark.slow
def test_the_runtime_works_with_httpx() -> None:
    """The tests of the runtime pass with the library of the style `openai`, too."""
    options = ("-o", "addopts=", "-p", "no:xdist", "--import-mode", "importlib", "-m", "not slow")
    outcome = python("-m", "pytest", "-q", *options, "tests/runtime", SPECLOOM_TEST_HTTP="httpx")
    assert outcome.returncode == 0, get_output(outcome)
