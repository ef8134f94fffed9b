"""The OAuth 2.0 flows of security schemes that a client can use."""

from __future__ import annotations

import json
from typing import Any

import pytest
from support.descriptions import make_description

from generator.diagnostics import Report
from generator.model import OAuthFlow
from generator.openapi.loader import load_text
from generator.openapi.operations import parse

LOGIN = {"authorizationUrl": "/a", "scopes": {}}


def read_flows(**flows: Any) -> tuple[tuple[OAuthFlow, ...], list[str]]:
    """Return the flows of a scheme, and the codes of what is reported."""
    scheme = {"type": "oauth2", "flows": flows}
    text = make_description(openapi="3.2.0", components={"securitySchemes": {"key": scheme}})
    report = Report()
    (read,) = parse(load_text(text, "a.json", report=report)).security_schemes
    return read.flows, [each.code for each in report if each.code != "no-operations"]


@pytest.mark.parametrize(
    ("flows", "expected"),
    [
        (
            {"clientCredentials": {"tokenUrl": "/t", "scopes": {"a": "A.", "": "None."}}},
            [OAuthFlow("client_credentials", "/t", "", (("a", "A."),))],
        ),
        (
            {"password": {"tokenUrl": "/t", "refreshUrl": "/r", "scopes": {}}},
            [OAuthFlow("password", "/t", "/r"), OAuthFlow("refresh_token", "/t", "/r")],
        ),
        (
            {
                "password": {"tokenUrl": "/p", "scopes": {}},
                "authorizationCode": LOGIN | {"tokenUrl": "/c"},
            },
            [OAuthFlow("password", "/p"), OAuthFlow("refresh_token", "/c")],
        ),
        (
            {
                "deviceAuthorization": {
                    "deviceAuthorizationUrl": "/d",
                    "tokenUrl": "/t",
                    "scopes": {},
                }
            },
            [OAuthFlow("refresh_token", "/t")],
        ),
        ({"implicit": LOGIN | {"refreshUrl": "/r"}}, [OAuthFlow("refresh_token", "/r", "/r")]),
    ],
)
def test_flows_without_a_user(flows: dict[str, Any], expected: list[OAuthFlow]) -> None:
    assert read_flows(**flows) == (tuple(expected), [])


def test_scheme_without_such_a_flow_is_reported() -> None:
    assert read_flows(implicit=LOGIN) == ((), ["oauth2-flow"])


@pytest.mark.parametrize("version", ["2.0", "3.1.0"])
def test_scopes_that_a_scheme_does_not_declare_are_reported(version: str) -> None:
    security = [{"key": ["read", "wrote"]}, {"other": ["admin"]}]
    operation = {"security": security, "responses": {"200": {"description": "OK"}}}
    flow = {"tokenUrl": "https://a.example/t", "scopes": {"read": "R", "write": "W"}}
    other = {"type": "apiKey", "in": "header", "name": "X-Key"}
    if version == "2.0":
        key = {"type": "oauth2", "flow": "password", **flow}
        members: dict[str, Any] = {"securityDefinitions": {"key": key, "other": other}}
    else:
        key = {"type": "oauth2", "flows": {"password": flow, "broken": 1}}
        members = {"components": {"securitySchemes": {"key": key, "other": other}}}
    head = {"info": {"title": "A", "version": "1"}, "paths": {"/a": {"get": operation}}}
    head["swagger" if version == "2.0" else "openapi"] = version
    report = Report()
    parse(load_text(json.dumps(head | members), "a.json", report=report))
    (found,) = [each for each in report if each.code == "undeclared-scope"]
    assert found.pointer == "/paths/~1a/get/security/0/key/1"
    assert found.message == "the security scheme 'key' does not declare the scope 'wrote'"
    assert found.hint == "did you mean 'write'?"
