"""What methods send to their server if it is not that of the base URL."""

from __future__ import annotations

import logging
from collections.abc import Iterator
from typing import Any

import pytest
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import httpx
from support.transports import OK, Caller, both_transports, capture_request, respond_in_order, rt

CREDENTIALS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Query": rt.ApiKey("query", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
}
SETTINGS: dict[str, Any] = {
    "credentials": CREDENTIALS,
    "security": (("Header", "Cookie", "Query", "Bearer"),),
    "headers": {"X-Client": "s3cret"},
    "query": {"client": "s3cret"},
}


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


@pytest.fixture
def other() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


def make_request(base_url: str) -> Any:
    return rt.Request(
        "POST",
        "/a",
        query={"q": "1"},
        headers={"X-Parameter": "p"},
        cookies={"c": "1"},
        body=rt.JsonBody({"a": 1}),
        base_url=base_url,
        options={"extra_headers": {"X-Call": "call"}},
    )


def find_secrets(request: ReceivedRequest) -> set[str]:
    """Return the names of headers that have a secret, and `query` if it has one."""
    names = {name for name, value in request.headers.items() if "s3cret" in value}
    return names | ({"query"} if "s3cret" in request.target else set())


@both_transports
def test_other_server_gets_no_credentials(
    caller: type[Caller],
    server: Loopback,
    other: Loopback,
    caplog: pytest.LogCaptureFixture,
) -> None:
    http = {
        "auth": ("user", "s3cret"),
        "headers": {"X-Http": "s3cret"},
        "cookies": {"http": "s3cret"},
        "params": {"http": "s3cret"},
    }
    base_url = server.origin.replace("http://", "http://user:s3cret@")
    for url in (other.origin, other.origin.removeprefix("http:")):
        with caller(base_url, http=http, **SETTINGS) as client, caplog.at_level(logging.WARNING):
            client.send(make_request(url))
    assert not server.requests
    for request in other.requests:
        assert find_secrets(request) == set()
        assert (request.method, request.target, request.json) == ("POST", "/a?q=1", {"a": 1})
        assert request.headers["X-Parameter"] == "p"
        assert request.headers["X-Call"] == "call"
        assert request.headers["Cookie"] == "c=1"
    host = other.origin.removeprefix("http://")
    message = (
        "POST /a: no credentials are sent to another server than base_url: "
        f"if it may get them, pass trusted_hosts=['{host}']"
    )
    assert caplog.messages == [message, message]


@both_transports
def test_trusted_server_gets_credentials(
    caller: type[Caller], server: Loopback, other: Loopback
) -> None:
    host = other.origin.removeprefix("http://")
    for hosts in ([host], ["127.0.0.1"]):
        with caller(server.origin, trusted_hosts=hosts, **SETTINGS) as client:
            client.send(make_request(other.origin))
    for request in other.requests:
        assert find_secrets(request) == {"x-key", "authorization", "cookie", "x-client", "query"}


@both_transports
def test_relative_server_gets_credentials(caller: type[Caller], server: Loopback) -> None:
    with caller(server.origin, **SETTINGS) as client:
        client.send(make_request("/v2"))
    assert find_secrets(server.requests[0]) != set()
    assert server.requests[0].path == "/v2/a"


@both_transports
def test_token_is_not_fetched_for_other_server(
    caller: type[Caller], server: Loopback, other: Loopback
) -> None:
    other.respond = lambda _: Response(b"", 401)
    bearer = rt.Bearer(lambda: pytest.fail("a token is not needed"))
    settings = {"credentials": {"B": bearer}, "security": (("B",),)}
    request = rt.Request("GET", "/a", base_url=other.origin)
    with caller(server.origin, **settings) as client, pytest.raises(rt.AuthenticationError):
        client.send(request)
    assert len(other.requests) == 1


@both_transports
def test_redirect_by_other_server_adds_no_credentials(
    caller: type[Caller], server: Loopback, other: Loopback
) -> None:
    redirect = Response(b"", 307, headers={"Location": f"{server.origin}/b"})
    other.respond = respond_in_order(redirect)
    with caller(server.origin, **SETTINGS) as client:
        client.send(make_request(other.origin))
    assert find_secrets(server.requests[0]) == set()


@pytest.mark.parametrize(
    ("url", "trusted_hosts", "is_sent"),
    [
        ("https://api.test", (), True),
        ("https://API.test:443/v2", (), True),
        ("https://api.test:8443", (), False),
        ("http://api.test", (), False),
        ("http://api.test", ("api.test",), False),  # in plain text
        ("https://eu.api.test", ("api.test",), False),
        ("https://eu.api.test", ("eu.api.test",), True),
        ("https://api.test@other.test", (), False),
        ("https://api.test.other.test", (), False),
    ],
)
def test_servers_are_compared_by_origin(
    url: str, trusted_hosts: tuple[str, ...], is_sent: bool
) -> None:
    request = rt.Request("GET", "/a", base_url=url)
    settings = {"credentials": CREDENTIALS, "security": (("Header",),)}
    sent = capture_request(request, trusted_hosts=trusted_hosts, **settings)
    assert ("X-Key" in sent.headers) is is_sent


@pytest.mark.parametrize(
    "value", ["//other.test", "..%2f", "\\\\other.test", "a@other.test", "%2e"]
)
def test_path_parameters_do_not_change_the_server(value: str) -> None:
    request = rt.Request("GET", "/{id}/b", path_parameters={"id": value})
    sent = capture_request(request)
    assert sent.url.host == "api.test"
    assert sent.url.raw_path.count(b"/") == 3


@both_transports
@pytest.mark.parametrize("url", ["https://[", "https://a..b", f"https://{'a' * 64}.test"])
def test_unusable_server_raises_own_error(caller: type[Caller], url: str) -> None:
    request = rt.Request("GET", "/a", base_url=url)
    error = pytest.raises(rt.APIConnectionError, match="the URL is not valid")
    with caller("https://api.test", **SETTINGS) as client, error:
        client.send(request)


def test_invalid_trusted_host_is_rejected() -> None:
    with pytest.raises(ValueError, match="trusted_hosts"):
        rt.SyncTransport(base_url="https://api.test", trusted_hosts=["x:y"])
    with pytest.raises(ValueError, match="base_url is not a valid URL"):
        rt.SyncTransport(base_url="https://x:y")
    for url in ("https://a..b", "https://x:99999"):
        with pytest.raises(ValueError, match="base_url must have a valid host and port"):
            rt.SyncTransport(base_url=url)
    assert httpx.URL("https://a..b").host == "a..b"  # which the HTTP library accepts
