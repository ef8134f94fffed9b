"""OAuth 2.0 flows of a generated client, with models of pydantic and msgspec."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from inspect import signature
from types import ModuleType
from typing import Any

import pytest
from support.inline_clients import import_inline_client
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import CASES

STYLE = """
[package]
name = "{name}"
"""


@pytest.fixture(
    scope="module",
    params=["pydantic", "msgspec", pytest.param("dataclasses", marks=pytest.mark.exhaustive)],
)
def package(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    library: str = request.param
    spec = (CASES / "security_oauth" / "spec.yaml").read_text("utf-8")
    return import_inline_client(f"oauth_{library}", spec, STYLE, library, tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(_respond) as loopback:
        yield loopback


def _respond(request: ReceivedRequest) -> Response:
    if request.path == "/oauth/token":
        return Response.from_json({"access_token": "t1", "token_type": "bearer"})
    return Response.from_json([request.headers["authorization"]])


def test_client_gets_its_token_by_the_flow(package: Any, server: Loopback) -> None:
    url = f"{server.origin}/oauth/token"
    flow = package.ClientCredentials("id", "secret", token_url=url)
    with package.Client(login=flow, base_url=f"{server.origin}/v1") as client:
        assert client.parcels.list() == ["Bearer t1"]
    scope = b"scope=parcels%3Aread+parcels%3Awrite"
    assert server.requests[0].body == b"grant_type=client_credentials&" + scope

    async def list_parcels() -> Any:
        async with package.AsyncClient(login=flow, base_url=f"{server.origin}/v1") as client:
            return await client.parcels.list()

    assert asyncio.run(list_parcels()) == ["Bearer t1"]
    assert [r.path for r in server.requests] == ["/oauth/token", "/v1/parcels", "/v1/parcels"]


def test_relative_token_url_is_resolved_against_the_server(package: Any, server: Loopback) -> None:
    flow = package.PasswordGrant("me", "secret")
    with package.Client(partner=flow, base_url=f"{server.origin}/v1/x") as client:
        client.secret.delete()
    assert [r.path for r in server.requests] == ["/oauth/token", "/v1/x/secret"]


def test_only_schemes_with_a_flow_accept_one(package: Any) -> None:
    annotations = {
        name: str(parameter.annotation)
        for name, parameter in signature(package.Client).parameters.items()
    }
    assert annotations["login"] == annotations["partner"] == "Secret | OAuthFlow | None"
    assert annotations["browser"] == "Secret | None"
    with pytest.raises(TypeError, match=r"^browser must be a string, a SecretStr or a function"):
        package.Client(browser=package.RefreshToken("r"))
    with pytest.raises(ValueError, match=r"^partner: the API description has no token URL"):
        package.Client(partner=package.ClientCredentials("id", "secret"))
