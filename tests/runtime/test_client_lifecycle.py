"""Clients that are closed, warmed up, copied and pickled, and the options of their HTTP client."""

from __future__ import annotations

import asyncio
import copy
import pickle
import ssl
from collections.abc import Iterator
from typing import Any

import pytest
import trustme
from support import runtime
from support.loopback import Loopback
from support.runtime import BaseClient, httpx
from support.transports import BYTES, GET, OK, Caller, both_transports, rt


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


class Client(BaseClient):
    """A client without resources."""

    def __init__(self, **settings: Any) -> None:
        settings = {"base_url": "http://x", "verify": False} | settings
        super().__init__(rt.SyncTransport(**settings))

    def get(self) -> Any:
        return self._transport.send(GET, BYTES)


class AsyncClient(rt.BaseAsyncClient):  # type: ignore[misc]
    """An asynchronous client without resources."""

    def __init__(self, **settings: Any) -> None:
        super().__init__(rt.AsyncTransport(**settings))

    async def get(self) -> Any:
        return await self._transport.send(GET, BYTES)


# --- closing and warming up -----------------------------------------------------


def test_closed_client_reports_it(server: Loopback) -> None:
    client = Client(base_url=server.origin)
    other = client.with_options(max_retries=0)
    assert not client.is_closed
    other.close()
    assert not client.is_closed
    client.close()
    client.close()
    assert client.is_closed
    assert other.is_closed
    for each in (client, other):
        with pytest.raises(RuntimeError, match="the client is closed"):
            each.get()


def test_client_of_closed_http_client_is_closed() -> None:
    http = httpx.Client(verify=False)
    client = _with(http)
    client.close()
    assert not client.is_closed
    http.close()
    assert client.is_closed


def _with(http: httpx.Client) -> BaseClient:
    return BaseClient(rt.SyncTransport(base_url="http://x", http_client=http))


def test_closed_asynchronous_client_reports_it(server: Loopback) -> None:
    async def run() -> None:
        client = AsyncClient(base_url=server.origin, verify=False)
        assert await client.get() == b"ok"
        await client.close()
        assert client.is_closed
        with pytest.raises(RuntimeError, match="the client is closed"):
            await client.get()

    asyncio.run(run())


def test_warm_up_creates_http_client_without_sending(server: Loopback) -> None:
    with Client(base_url=server.origin) as client:
        client.warm_up()
        assert list(client._transport._options.connections._clients) == [None]
        assert client.get() == b"ok"
        assert len(server.requests) == 1

    async def run() -> None:
        async with AsyncClient(base_url=server.origin, verify=False) as other:
            await other.warm_up()
            assert len(other._transport._options.connections._clients) == 1

    asyncio.run(run())


# --- copies -----------------------------------------------------------------------


def test_pickled_and_deep_copies_open_their_own_connections(server: Loopback) -> None:
    settings = {"headers": {"X-A": "1"}, "timeout": httpx.Timeout(7), "max_retries": 1}
    with Client(base_url=server.origin, **settings) as client:
        client.get()
        restored = [copy.deepcopy(client), pickle.loads(pickle.dumps(client))]
        restored.append(pickle.loads(pickle.dumps(client.with_options(timeout=9))))
        for other in restored:
            with other:
                assert other.get() == b"ok"
                assert other._transport.http_client is not client._transport.http_client
            assert other.is_closed
        assert client.get() == b"ok"
    assert {request.headers["x-a"] for request in server.requests} == {"1"}


def test_shallow_copy_shares_connections(server: Loopback) -> None:
    with Client(base_url=server.origin) as client:
        other = copy.copy(client)
        other.close()
        assert client.get() == other.get() == b"ok"


def test_asynchronous_clients_can_be_copied(server: Loopback) -> None:
    client = AsyncClient(base_url=server.origin, verify=False)

    async def send(each: AsyncClient) -> object:
        async with each:
            return await each.get()

    for other in (copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
        assert asyncio.run(send(other)) == b"ok"


def test_client_with_http_client_cannot_be_pickled() -> None:
    client = _with(httpx.Client())
    with pytest.raises(TypeError, match="a client with an http_client that cannot be pickled"):
        pickle.dumps(client)
    assert copy.deepcopy(client)._transport.http_client is client._transport.http_client


# --- options of the HTTP client -----------------------------------------------------


@pytest.fixture(scope="module")
def authority(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, str]:
    """Return files with the certificate of an authority, and with one of a client and its key."""
    folder = tmp_path_factory.mktemp("certificates")
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    issued = authority.issue_cert("client.test")
    issued.private_key_and_cert_chain_pem.write_to_path(folder / "client.pem")
    return str(folder / "authority.pem"), str(folder / "client.pem")


@pytest.mark.filterwarnings("error")
def test_certificates_become_an_ssl_context(authority: tuple[str, str]) -> None:
    trusted, own = authority
    make = rt.http_settings.make_http_arguments
    for verify in (trusted, ssl.create_default_context(cafile=trusted)):
        context = make({"verify": verify, "cert": own})["verify"]
        assert [each["serialNumber"] for each in context.get_ca_certs()] != []
    unchecked = make({"verify": False, "cert": (own,)})["verify"]
    assert unchecked.verify_mode is ssl.CERT_NONE
    assert make({"verify": False, "trust_env": False}) == {"verify": False, "trust_env": False}


def test_trust_env_decides_about_proxies_of_environment(
    server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HTTP_PROXY", server.origin)
    with Client(base_url="http://api.test") as client:
        assert client.get() == b"ok"
    with Client(base_url=server.origin, trust_env=False) as client:
        assert client.get() == b"ok"
    assert [r.target for r in server.requests] == ["http://api.test/x", "/x"]


@both_transports
@pytest.mark.parametrize("option", ["verify", "cert", "trust_env"])
def test_options_of_http_client_exclude_a_custom_one(caller: type[Caller], option: str) -> None:
    with pytest.raises(TypeError, match=f"^{option} and http_client exclude each other"):
        caller("http://x", **{option: True})


@both_transports
def test_query_of_client_is_sent_with_every_request(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin, query={"a": 1, "b": 2}) as client:
        client.send(rt.Request("GET", "/x", query={"b": 3}))
        client.with_options(query={"a": None}).send()
    assert [r.query for r in server.requests] == [{"a": ["1"], "b": ["3"]}, {"b": ["2"]}]


LIBRARY = f"{runtime.HTTP_LIBRARY}/"


@both_transports
def test_user_agent_names_package_python_and_http_library(
    caller: type[Caller], server: Loopback
) -> None:
    cases: list[tuple[dict[str, Any], dict[str, Any], str]] = [
        ({}, {}, "client/1.0 python/3."),
        ({}, {"headers": {"user-agent": "mine"}}, "mine"),
        ({"headers": {"User-Agent": "http"}}, {}, "http"),
    ]
    for http, settings, _ in cases:
        with caller(server.origin, http, **settings) as client:
            client.send()
    with caller(server.origin, http_client=None, verify=False) as client:
        client.send()
    agents = [request.headers["user-agent"] for request in server.requests]
    expected = [start for _, _, start in cases] + ["client/1.0 python/3."]
    assert [agent.startswith(e) for agent, e in zip(agents, expected, strict=True)] == [True] * 4
    assert agents[0] == agents[3]
    assert LIBRARY in agents[0]
