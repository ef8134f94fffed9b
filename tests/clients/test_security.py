"""Alternatives and combinations of security schemes, against a server on loopback."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pytest
from support.inline_clients import import_inline_client
from support.loopback import Loopback, ReceivedRequest, Response
from support.paths import CASES

SPEC = (CASES / "security_alternatives" / "spec.yaml").read_text()
STYLE = '[package]\nname = "{name}"\n'
KEY, APP, SESSION, BASIC, LOGIN = (
    {"key": "k"},
    {"app": "a"},
    {"session": "s"},
    {"basic": ("u", "p")},
    {"login": "t"},
)


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return import_inline_client("vault", SPEC, STYLE, "pydantic", tmp_path_factory)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response(b"", 204)) as server:
        yield server


def call(
    api: ModuleType, name: str, server: Loopback, method: str, credentials: dict[str, Any]
) -> ReceivedRequest:
    """Return the request of a method of a client with credentials."""

    async def run() -> None:
        client = getattr(api, name)(base_url=server.origin, **credentials)
        result = getattr(client, method).get()
        if inspect.isawaitable(result):
            await result

    asyncio.run(run())
    return server.requests[-1]


def read_credentials(request: ReceivedRequest) -> dict[str, str]:
    """Return the credentials in a request by the place where they are."""
    sent = {
        "key": request.headers.get("X-Key"),
        "app": next(iter(request.query.get("app", ())), None),
        "session": request.headers.get("Cookie"),
        "authorization": request.headers.get("Authorization"),
    }
    return {place: value for place, value in sent.items() if value is not None}


SENT: dict[str, list[tuple[dict[str, Any], dict[str, str]]]] = {
    "inherited": [(KEY, {"key": "k"}), (KEY | APP | LOGIN, {"key": "k"})],
    "public": [({}, {}), (KEY | LOGIN, {})],
    "optional": [({}, {}), (KEY, {"key": "k"}), (LOGIN, {})],
    # The first alternative whose credentials are all there is used.
    "either": [
        (KEY, {"key": "k"}),
        (LOGIN, {"authorization": "Bearer t"}),
        (KEY | LOGIN, {"authorization": "Bearer t"}),
    ],
    "both": [(KEY | APP | BASIC, {"key": "k", "app": "a"})],
    "mixed": [
        (KEY | APP | BASIC, {"key": "k", "app": "a"}),
        (BASIC | SESSION | KEY | APP, {"authorization": "Basic dTpw", "session": "sid=s"}),
    ],
}
MISSING: dict[str, tuple[dict[str, Any], str]] = {
    "inherited": (LOGIN, "key (key=…, or the environment variable VAULT_KEY)"),
    "either": (
        APP,
        (
            "login (login=…, or the environment variable VAULT_LOGIN),"
            " or key (key=…, or the environment variable VAULT_KEY)"
        ),
    ),
    "both": (KEY, "key (passed) and app (app=…, or the environment variable VAULT_APP)"),
    "mixed": (
        BASIC | APP,
        (
            "basic (passed) and session (session=…, or the environment variable VAULT_SESSION),"
            " or key (key=…, or the environment variable VAULT_KEY) and app (passed)"
        ),
    ),
}


@pytest.mark.parametrize("client_name", ["Client", "AsyncClient"])
@pytest.mark.parametrize("method", SENT)
def test_the_first_satisfied_alternative_is_sent(
    api: ModuleType, server: Loopback, client_name: str, method: str
) -> None:
    for credentials, sent in SENT[method]:
        request = call(api, client_name, server, method, credentials)
        assert read_credentials(request) == sent, credentials


@pytest.mark.parametrize("client_name", ["Client", "AsyncClient"])
@pytest.mark.parametrize("method", MISSING)
def test_an_error_names_what_is_missing(
    api: ModuleType, server: Loopback, client_name: str, method: str
) -> None:
    credentials, needs = MISSING[method]
    with pytest.raises(api.MissingCredentialsError) as caught:
        call(api, client_name, server, method, credentials)
    assert str(caught.value) == f"missing credentials: this method needs {needs}"
    assert not server.requests
