"""Credentials: which are sent, and where."""

from typing import Any

import httpx
import pytest
from support.transports import rt, sent

KEYS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Query": rt.ApiKey("query", "key", "s3&cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
    "Basic": rt.Basic("Aladdin", "open sesame"),
    "Unset": rt.Bearer(None, argument="api_key", env="ACME_KEY"),
    "Empty": rt.ApiKey("header", "X-Empty", ""),
}


def secured(*security: tuple[str, ...]) -> httpx.Request:
    return sent(rt.Request("GET", "/x"), credentials=KEYS, security=security)


def test_where_credentials_are_sent() -> None:
    assert secured(("Header",)).headers["x-key"] == "s3cret"
    assert str(secured(("Query",)).url) == "https://api.test/v1/x?key=s3%26cret"
    assert secured(("Cookie",)).headers["cookie"] == "key=s3cret"
    assert secured(("Bearer",)).headers["authorization"] == "Bearer s3cret"
    basic = secured(("Basic",)).headers["authorization"]
    assert basic == "Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ=="


def test_the_first_alternative_that_can_be_met_is_taken() -> None:
    seen = secured(("Unset",), ("Header", "Empty"), ("Header", "Bearer"), ("Cookie",))
    assert {"x-key", "authorization"} <= set(seen.headers)
    assert "cookie" not in seen.headers


def test_credentials_that_may_be_left_out_are_sent_where_they_are_given() -> None:
    assert "authorization" in secured((), ("Bearer",)).headers
    assert "authorization" not in secured((), ("Unset",)).headers
    assert "authorization" not in secured().headers


def test_an_operation_has_its_own_requirement() -> None:
    client = {"credentials": KEYS, "security": (("Unset",),)}
    request = sent(rt.Request("GET", "/x", security=(("Bearer",),)), **client)
    assert "authorization" in request.headers
    assert "authorization" not in sent(rt.Request("GET", "/", security=()), **client).headers


def test_missing_credentials_are_named_before_anything_is_sent() -> None:
    message = (
        "missing credentials: this method needs "
        r"Unset \(api_key=…, or the environment variable ACME_KEY\) and Empty, "
        r"or OAuth \(not supported by this client\)"
    )
    with pytest.raises(rt.MissingCredentialsError, match=message):
        secured(("Unset", "Empty"), ("OAuth",))


def test_a_key_that_is_not_given_is_read_from_the_environment(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("ACME_KEY", "of the environment")
    keys = {"Bearer": rt.Bearer(None, env="ACME_KEY"), "Key": rt.ApiKey("header", "X", "given")}
    request = sent(rt.Request("GET", "/x"), credentials=keys, security=(("Bearer", "Key"),))
    assert request.headers["authorization"] == "Bearer of the environment"
    assert request.headers["x"] == "given"


BY_HAND: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({"headers": {"authorization": "mine"}}, {}),
    ({}, {"extra_headers": {"AUTHORIZATION": "mine"}}),
    ({"headers": {"Authorization": "other"}}, {"extra_headers": {"authorization": "mine"}}),
]


@pytest.mark.parametrize(("settings", "options"), BY_HAND)
@pytest.mark.parametrize("scheme", ["Bearer", "Unset"])
def test_a_header_by_hand_stands_in_place_of_a_credential(
    settings: dict[str, Any], options: dict[str, Any], scheme: str
) -> None:
    request = rt.Request("GET", "/x", options=options)
    settings = {"credentials": KEYS, "security": ((scheme, "Header"),)} | settings
    headers = sent(request, **settings).headers
    assert headers.get_list("authorization") == ["mine"]
    assert headers["x-key"] == "s3cret"


def test_a_credential_can_be_taken_away() -> None:
    options = {"extra_headers": {"authorization": None}}
    request = rt.Request("GET", "/x", options=options)
    seen = sent(request, credentials=KEYS, security=(("Bearer",),))
    assert "authorization" not in seen.headers


def test_another_header_by_hand_is_no_credential() -> None:
    with pytest.raises(rt.MissingCredentialsError):
        sent(rt.Request("GET", "/x"), credentials=KEYS, security=(("Unset",),), headers={"X": "1"})
