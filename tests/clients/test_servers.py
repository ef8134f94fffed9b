"""Servers that callers choose, over HTTP on loopback: by name, by variables, and per method."""

from __future__ import annotations

import asyncio
import copy
import pickle
from collections.abc import Callable, Iterator
from types import ModuleType
from typing import Any

import pytest
from support.inline_clients import import_inline_client
from support.loopback import NO_CERTIFICATES, Loopback, Response

SPEC = """
openapi: 3.2.0
info: {title: Places, version: "1"}
servers:
  - url: "http://{host}:{port}/{basePath}/"
    name: main
    variables:
      host: {default: 127.0.0.1}
      port: {default: "PORT", description: Port of the server.}
      basePath: {default: v1}
  - url: "{scheme}://127.0.0.1:PORT/{stage}"
    description: Staging server
    variables:
      scheme: {default: http, enum: [http, https]}
      stage: {default: staging, enum: [staging, nightly]}
  - {url: "{origin}/at/{where}", name: own, variables: {origin: {default: "http://x.test"}, where: {}}}
security: [{key: []}]
paths:
  /notes:
    get: {operationId: listNotes, responses: {"204": {description: The notes.}}}
  /files:
    servers:
      - {url: "http://{host}:PORT/files", name: main, variables: {host: {default: 127.0.0.1}}}
      - {url: "http://localhost:PORT/{stage}-files", name: staging, variables: {stage: {default: s}}}
      - {url: /beside, name: beside}
    get: {operationId: listFiles, responses: {"204": {description: The files.}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
"""

STYLE = '[package]\nname = "{name}"\nbase_url_env = "PLACES_URL"\n'


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"", 204)) as loopback:
        yield loopback


@pytest.fixture(scope="module")
def package(server: Loopback, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    port = server.origin.rpartition(":")[2]
    spec = SPEC.replace("PORT", port)
    # Python imports a name once, but the fixtures of a module may be set up several times.
    name = f"server_choices_{port}"
    return import_inline_client(name, spec, STYLE, "pydantic", tmp_path_factory)


Call = Callable[..., str]
"""Calls a method of a client with constructor arguments; returns host and target of the request."""


@pytest.fixture(params=["Client", "AsyncClient"])
def call(request: pytest.FixtureRequest, package: ModuleType, server: Loopback) -> Call:
    return make_call(package, request.param, server)


def make_call(package: ModuleType, client_name: str, server: Loopback) -> Call:
    client_class = getattr(package, client_name)

    def call_method(method: str, **arguments: Any) -> str:
        arguments = {"key": "k", "verify": NO_CERTIFICATES, **arguments}
        resource = method.partition(".")[0]

        async def call_async() -> None:
            async with client_class(**arguments) as client:
                await getattr(client, resource).list()

        if client_name == "AsyncClient":
            asyncio.run(call_async())
        else:
            with client_class(**arguments) as client:
                getattr(client, resource).list()
        received = server.requests[-1]
        host = received.headers["host"].partition(":")[0]
        return f"{host} {received.target}"

    return call_method


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, "127.0.0.1 /v1/notes"),
        ({"server": "main", "base_path": "v 2/é"}, None),
        ({"base_path": "v2/é%2e"}, "127.0.0.1 /v2/%C3%A9%252e/notes"),
        ({"host": "localhost"}, "localhost /v1/notes"),
        ({"server": "staging"}, "127.0.0.1 /staging/notes"),
        ({"server": "staging", "stage": "nightly", "scheme": "http"}, "127.0.0.1 /nightly/notes"),
    ],
)
def test_server_is_chosen(call: Call, arguments: dict[str, str], expected: str | None) -> None:
    if expected is None:
        with pytest.raises(ValueError, match="base_path, a variable of the server, must be"):
            call("notes", **arguments)
    else:
        assert call("notes", **arguments) == expected


def test_variable_for_whole_origin_may_be_another_one(call: Call, server: Loopback) -> None:
    origin = server.origin.replace("127.0.0.1", "localhost")
    assert call("notes", server="own", origin=origin, where="here") == "localhost /at/here/notes"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ({}, "127.0.0.1 /files/files"),
        ({"host": "localhost"}, "localhost /files/files"),
        ({"server": "staging"}, "localhost /s-files/files"),
        ({"server": "staging", "stage": "nightly"}, "localhost /nightly-files/files"),
        ({"server": "beside"}, "127.0.0.1 /beside/files"),
        ({"server": "own", "base_url": "http://127.0.0.1:1"}, "127.0.0.1 /files/files"),
    ],
)
def test_method_with_own_servers_follows_choice(
    call: Call, arguments: dict[str, str], expected: str
) -> None:
    assert call("files", **arguments) == expected


def test_credentials_go_only_to_trusted_servers(call: Call, server: Loopback) -> None:
    call("files", server="staging")
    assert "x-key" not in server.requests[-1].headers
    call("files", server="staging", trusted_hosts=["localhost"])
    assert server.requests[-1].headers["x-key"] == "k"
    call("notes", host="localhost")
    assert server.requests[-1].headers["x-key"] == "k"


@pytest.mark.parametrize(
    "arguments",
    [
        {"host": "evil.test/"},
        {"host": "evil.test/?"},
        {"host": "evil.test#"},
        {"host": "me@evil.test"},
        {"host": "evil.test:80@"},
        {"host": "evil.test\\"},
        {"host": ""},
        {"host": "a..b"},
        {"host": "a\n"},
        {"port": "80/@evil.test"},
        {"port": "443.evil.test"},
        {"port": ""},
        {"port": "٤٤٣"},
        {"base_path": "../x"},
        {"base_path": "a/.."},
        {"base_path": "a?b"},
        {"base_path": "/evil.test"},
        {"base_path": "a//b"},
        {"server": "staging", "stage": "other"},
        {"server": "staging", "scheme": "ftp"},
        {"server": "own", "where": "x", "origin": "evil.test"},
        {"server": "own", "where": "x", "origin": "https://me@evil.test"},
        {"server": "own", "where": "x", "origin": "https://evil.test?"},
        {"server": "own"},
        {"server": "unknown"},
        {"base_url": "http://127.0.0.1:1", "server": "unknown"},
        {"stage": "nightly"},
    ],
)
def test_values_do_not_lead_elsewhere(package: ModuleType, arguments: dict[str, str]) -> None:
    with pytest.raises(ValueError, match=f"{list(arguments)[-1]}|own"):
        package.Client(key="k", **arguments)


@pytest.mark.parametrize(
    ("client_name", "setting"), [("Client", 'async_client = ""'), ("AsyncClient", 'client = ""')]
)
def test_only_client_of_a_package_chooses_servers(
    client_name: str, setting: str, server: Loopback, tmp_path_factory: pytest.TempPathFactory
) -> None:
    port = server.origin.rpartition(":")[2]
    name, style = f"servers_only_{client_name.lower()}_{port}", f"{STYLE}{setting}\n"
    spec = SPEC.replace("PORT", port)
    package = import_inline_client(name, spec, style, "pydantic", tmp_path_factory)
    call = make_call(package, client_name, server)
    assert call("notes", server="staging", stage="nightly") == "127.0.0.1 /nightly/notes"
    assert call("files", host="localhost") == "localhost /files/files"


def test_value_must_be_one_of_an_enumeration(package: ModuleType) -> None:
    message = "stage, a variable of the server, must be one of 'staging', 'nightly', not 'other'"
    with pytest.raises(ValueError, match=f"^{message}$"):
        package.Client(key="k", server="staging", stage="other")


def test_value_must_be_a_string(package: ModuleType) -> None:
    with pytest.raises(TypeError, match="port, a variable of the server, must be a str, not int"):
        package.Client(key="k", port=443)


def test_base_url_takes_precedence(
    call: Call, server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    base_url = f"{server.origin}/base"
    given = {"server": "staging", "stage": "other"}
    assert call("notes", base_url=base_url, **given) == "127.0.0.1 /base/notes"
    monkeypatch.setenv("PLACES_URL", base_url)
    assert call("notes") == "127.0.0.1 /base/notes"
    assert call("notes", server="main") == "127.0.0.1 /v1/notes"
    assert call("notes", host="localhost") == "localhost /v1/notes"


def test_copies_keep_the_choice(package: ModuleType, server: Loopback) -> None:
    with package.Client(key="k", server="staging", verify=False) as client:
        for other in (copy.deepcopy(client), pickle.loads(pickle.dumps(client))):
            other.files.list()
            assert server.requests[-1].target == "/s-files/files"
        client.with_options(timeout=5).files.list()
        assert server.requests[-1].target == "/s-files/files"
