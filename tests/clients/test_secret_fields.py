"""Secrets of pydantic in requests: sent as they are, and shown nowhere."""

from __future__ import annotations

from collections.abc import Iterator
from types import ModuleType
from typing import Any

import pydantic
import pytest
from support.inline_clients import import_inline_client
from support.loopback import Loopback, Response

SPEC = """
openapi: 3.1.0
info: {title: Users, version: "1"}
servers: [{url: "https://users.example.com"}]
paths:
  /users:
    post:
      operationId: createUser
      parameters:
        - {name: token, in: query, schema: {type: string, format: password}}
        - {name: X-Pin, in: header, schema: {type: string, format: password}}
      requestBody:
        required: true
        content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}
      responses:
        "200":
          description: The user.
          content: {application/json: {schema: {$ref: "#/components/schemas/User"}}}
components:
  schemas:
    User:
      type: object
      properties:
        name: {type: string}
        password: {type: string, format: password}
        others: {type: array, items: {type: string, format: password}}
        friends: {type: array, items: {$ref: "#/components/schemas/User"}}
        notes: {}
"""
STYLE = """
[package]
name = "{name}"
[types]
"string(password)" = "pydantic.SecretStr"
"""
SECRET = pydantic.SecretStr("s3cret")


@pytest.fixture(scope="module")
def server() -> Iterator[Loopback]:
    with Loopback(lambda request: Response(request.body)) as loopback:
        yield loopback


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    return import_inline_client("secret_users", SPEC, STYLE, "pydantic", tmp_path_factory)


@pytest.fixture
def client(package: ModuleType, server: Loopback) -> Iterator[Any]:
    with package.Client(base_url=server.origin, max_retries=0) as opened:
        yield opened


def test_secrets_are_sent_in_every_place(
    client: Any, server: Loopback, package: ModuleType
) -> None:
    user = package.models.User(password=SECRET, others=[SECRET], notes={"n": [SECRET]}, more=SECRET)
    received = client.users.create(
        name="a", password=SECRET, friends=[user, {"password": SECRET}], token=SECRET, x_pin=SECRET
    )
    request = server.requests[-1]
    assert request.target == "/users?token=s3cret"
    assert request.headers["x-pin"] == "s3cret"
    sent = {
        "password": "s3cret",
        "others": ["s3cret"],
        "notes": {"n": ["s3cret"]},
        "more": "s3cret",
    }
    assert request.json == {
        "name": "a",
        "password": "s3cret",
        "friends": [sent, {"password": "s3cret"}],
    }
    assert received.mismatches == ()
    assert received.friends[0].password.get_secret_value() == "s3cret"
    client.users.create(friends=[received])
    assert server.requests[-1].json["friends"] == [request.json]


def test_secrets_are_shown_nowhere(package: ModuleType, client: Any) -> None:
    user = package.models.User(password=SECRET, others=[SECRET], notes=SECRET, more=SECRET)
    assert "s3cret" not in f"{user!r} {user} {user.to_dict()} {user.to_json()}"
    assert "s3cret" not in str(user.model_dump_json())
    with pytest.raises(TypeError, match=r"friends\.0\.notes") as caught:
        client.users.create(
            friends=[{"password": SECRET, "notes": object(), "more": package.models.User()}]
        )
    assert "s3cret" not in str(caught.value)
