"""Credentials: which ones are sent, and in which part of the request."""

from typing import Any

import pytest
from support.runtime import httpx
from support.transports import capture_request, rt

CREDENTIALS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Query": rt.ApiKey("query", "key", "s3&cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
    "Basic": rt.Basic("Aladdin", "open sesame"),
    "Unset": rt.Bearer(None, argument="api_key", env="ACME_KEY"),
    "Empty": rt.ApiKey("header", "X-Empty", ""),
}


def send_with_security(*security: tuple[str, ...]) -> httpx.Request:
    return capture_request(rt.Request("GET", "/x"), credentials=CREDENTIALS, security=security)


def test_credentials_are_sent_in_their_location() -> None:
    assert send_with_security(("Header",)).headers["x-key"] == "s3cret"
    assert str(send_with_security(("Query",)).url) == "https://api.test/v1/x?key=s3%26cret"
    assert send_with_security(("Cookie",)).headers["cookie"] == "key=s3cret"
    assert send_with_security(("Bearer",)).headers["authorization"] == "Bearer s3cret"
    basic = send_with_security(("Basic",)).headers["authorization"]
    assert basic == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_first_satisfiable_requirement_is_used() -> None:
    request = send_with_security(("Unset",), ("Header", "Empty"), ("Header", "Bearer"), ("Cookie",))
    assert {"x-key", "authorization"} <= set(request.headers)
    assert "cookie" not in request.headers


def test_optional_credentials_are_sent_if_set() -> None:
    assert "authorization" in send_with_security((), ("Bearer",)).headers
    assert "authorization" not in send_with_security((), ("Unset",)).headers
    assert "authorization" not in send_with_security().headers


def test_security_of_operation_overrides_that_of_client() -> None:
    client = {"credentials": CREDENTIALS, "security": (("Unset",),)}
    request = capture_request(rt.Request("GET", "/x", security=(("Bearer",),)), **client)
    assert "authorization" in request.headers
    assert (
        "authorization"
        not in capture_request(rt.Request("GET", "/", security=()), **client).headers
    )


def test_missing_credentials_are_reported_before_sending() -> None:
    message = (
        "missing credentials: this method needs "
        r"Unset \(api_key=…, or the environment variable ACME_KEY\) and Empty, "
        r"or OAuth \(not supported by this client\)"
    )
    security = (("Unset", "Empty"), ("OAuth",))
    transport = rt.SyncTransport(base_url="http://x", credentials=CREDENTIALS, security=security)
    with pytest.raises(rt.MissingCredentialsError, match=message):
        transport.send(rt.Request("GET", "/x"), rt.EmptyParser())


def test_credentials_are_read_from_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_KEY", "of the environment")
    credentials = {
        "Bearer": rt.Bearer(None, env="ACME_KEY"),
        "Key": rt.ApiKey("header", "X", "given"),
    }
    request = capture_request(
        rt.Request("GET", "/x"), credentials=credentials, security=(("Bearer", "Key"),)
    )
    assert request.headers["authorization"] == "Bearer of the environment"
    assert request.headers["x"] == "given"


EXPLICIT_HEADERS: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"headers": {"authorization": "mine"}}, {}),
    ({}, {"extra_headers": {"AUTHORIZATION": "mine"}}),
    ({"headers": {"Authorization": "other"}}, {"extra_headers": {"authorization": "mine"}}),
]


@pytest.mark.parametrize(("settings", "options"), EXPLICIT_HEADERS)
@pytest.mark.parametrize("scheme", ["Bearer", "Unset"])
def test_explicit_header_replaces_credential(
    settings: dict[str, Any], options: dict[str, Any], scheme: str
) -> None:
    request = rt.Request("GET", "/x", options=options)
    settings = {"credentials": CREDENTIALS, "security": ((scheme, "Header"),)} | settings
    headers = capture_request(request, **settings).headers
    assert headers.get_list("authorization") == ["mine"]
    assert headers["x-key"] == "s3cret"


def test_header_of_credential_can_be_removed() -> None:
    options = {"extra_headers": {"authorization": None}}
    request = rt.Request("GET", "/x", options=options)
    received = capture_request(request, credentials=CREDENTIALS, security=(("Bearer",),))
    assert "authorization" not in received.headers


def test_unrelated_header_does_not_replace_credential() -> None:
    with pytest.raises(rt.MissingCredentialsError):
        capture_request(
            rt.Request("GET", "/x"),
            credentials=CREDENTIALS,
            security=(("Unset",),),
            headers={"X": "1"},
        )
