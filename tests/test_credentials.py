"""Which credentials are sent, and where."""


import httpx
import pytest
from transports import rt, sent

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
        "this call takes credentials: "
        r"Unset \(api_key=…, or the environment variable ACME_KEY\) and Empty, "
        "or OAuth, which this client does not support"
    )
    with pytest.raises(rt.MissingCredentialsError, match=message):
        secured(("Unset", "Empty"), ("OAuth",))


def test_no_repr_shows_a_secret() -> None:
    for credential in KEYS.values():
        shown = repr(credential)
        assert "s3cret" not in shown
        assert "sesame" not in shown
        applied = credential.apply(rt.Request("GET", "/x"))
        assert "s3" not in repr(applied)
    transport = rt.SyncTransport(base_url="https://api.test", credentials=KEYS)
    assert "s3" not in repr(transport._core)
