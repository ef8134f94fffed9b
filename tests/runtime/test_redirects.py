"""Redirects: methods, bodies, and what other servers get."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from support.loopback import Loopback, Response
from support.runtime import httpx
from support.transports import (
    OK,
    Caller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

BROKEN = Response(b"broken", 503)


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: OK) as loopback:
        yield loopback


def build_redirect(location: str, status: int = 307) -> Response:
    return Response(b"", status, headers={"Location": location})


CREDENTIALS = {
    "Header": rt.ApiKey("header", "X-Key", "s3cret"),
    "Cookie": rt.ApiKey("cookie", "key", "s3cret"),
    "Bearer": rt.Bearer("s3cret"),
}
SECRETS = {
    "x-key": "s3cret",
    "cookie": "key=s3cret",
    "authorization": "Bearer s3cret",
    "x-client": "custom",
    "x-call": "custom",
}


@both_transports
def test_credentials_and_custom_headers_are_not_redirected_to_other_server(
    caller: type[Caller], server: Loopback
) -> None:
    request = rt.Request(
        "POST",
        "/a",
        body=rt.JsonBody({"a": 1}),
        headers={"X-Parameter": "p"},
        options={"extra_headers": {"X-Call": "custom"}},
    )
    settings = {
        "credentials": CREDENTIALS,
        "security": (("Header", "Cookie", "Bearer"),),
        "headers": {"X-Client": "custom"},
    }
    with Loopback(lambda _: OK) as other, caller(server.origin, **settings) as client:
        server.respond = respond_in_order(build_redirect("/b"), build_redirect(f"{other.origin}/c"))
        client.send(request)
        same_server, other_server = server.requests[1], other.requests[0]
    assert {name: same_server.headers.get(name) for name in SECRETS} == SECRETS
    assert {name for name in SECRETS if name in other_server.headers} == set()
    assert (other_server.method, other_server.path, other_server.json) == ("POST", "/c", {"a": 1})
    assert "x-parameter" not in other_server.headers  # it may contain an undeclared credential


@both_transports
def test_auth_of_http_client_is_not_redirected_to_other_server(
    caller: type[Caller], server: Loopback
) -> None:
    with Loopback(lambda _: OK) as other, caller(server.origin) as client:
        client.http_client.auth = ("user", "s3cret")
        server.respond = respond_in_order(build_redirect("/b"), build_redirect(f"{other.origin}/c"))
        client.send(rt.Request("GET", "/a"))
        same_server, other_server = server.requests[1], other.requests[0]
    assert same_server.headers["authorization"].startswith("Basic ")
    assert "authorization" not in other_server.headers


@both_transports
def test_cookies_of_request_and_client_are_merged_and_redirected(
    caller: type[Caller], server: Loopback
) -> None:
    with caller(server.origin) as client:
        client.http_client.cookies.set("session", "1")
        server.respond = respond_in_order(build_redirect("/b"), OK)
        client.send(rt.Request("GET", "/a", cookies={"tenant": "7"}))
    cookies = [request.headers["cookie"] for request in server.requests]
    assert cookies == ["session=1; tenant=7"] * 2


@both_transports
def test_redirects_are_limited(caller: type[Caller], server: Loopback) -> None:
    server.respond = lambda _: build_redirect("/x", 302)
    with caller(server.origin) as client:
        with pytest.raises(rt.APIConnectionError, match="more than 20 redirects"):
            client.send()
        assert len(server.requests) == 21
        server.respond = respond_in_order(*[build_redirect("/x", 302)] * 20, OK)
        assert client.send() == b"ok"


@both_transports
def test_redirected_request_is_retried(
    caller: type[Caller], server: Loopback, monkeypatch: pytest.MonkeyPatch
) -> None:
    record_pauses(monkeypatch)
    server.respond = respond_in_order(build_redirect("/y"), BROKEN, OK)
    with caller(server.origin) as client:
        assert client.send() == b"ok"
    assert [request.path for request in server.requests] == ["/x", "/y", "/y"]


# --- methods and bodies (RFC 9110, section 15.4) ---------------------------------

BODY = rt.JsonBody({"a": 1})
METHODS = [
    (status, method, "GET" if status == 303 or (status < 303 and method == "POST") else method)
    for status in (301, 302, 303, 307, 308)
    for method in ("POST", "PUT", "PATCH", "DELETE", "GET")
] + [(status, "HEAD", "HEAD") for status in (301, 302, 303, 307, 308)]


@both_transports
@pytest.mark.parametrize(("status", "method", "expected"), METHODS)
def test_only_post_becomes_get_unless_the_server_asks_for_it(
    caller: type[Caller], status: int, method: str, expected: str, server: Loopback
) -> None:
    server.respond = respond_in_order(build_redirect("/b", status), OK)
    body = None if method in ("GET", "HEAD") else BODY
    with caller(server.origin) as client:
        client.send(rt.Request(method, "/a", body=body))
    first, second = server.requests
    assert (first.method, second.method) == (method, expected)
    if method == expected:
        assert (second.body, second.headers.get("content-type")) == (
            first.body,
            first.headers.get("content-type"),
        )


@both_transports
def test_post_that_becomes_get_loses_headers_of_its_body(
    caller: type[Caller], server: Loopback
) -> None:
    server.respond = respond_in_order(build_redirect("/b", 302), OK)
    extra = {"Content-Language": "de", "X-Mine": "1", "Idempotency-Key": "k"}
    with caller(server.origin) as client:
        client.send(rt.Request("POST", "/a", body=BODY, options={"extra_headers": extra}))
    headers = server.requests[1].headers
    assert [n for n in headers if n.startswith("content-") or n == "idempotency-key"] == []
    assert headers["x-mine"] == "1"


@both_transports
def test_hook_can_read_body_of_redirected_request(caller: type[Caller], server: Loopback) -> None:
    server.respond = respond_in_order(build_redirect("/b"), OK)
    bodies: list[bytes] = []
    with caller(server.origin, before_request=lambda r: bodies.append(r.content)) as client:
        client.send(rt.Request("POST", "/a", body=BODY))
    assert bodies == [b'{"a":1}'] * 2


@both_transports
@pytest.mark.parametrize("location", ["http://[::1", "http://a:b/", "ftp://x/y"])
def test_bad_location_is_a_connection_error(
    caller: type[Caller], location: str, server: Loopback
) -> None:
    server.respond = lambda _: build_redirect(location)
    with caller(server.origin) as client, pytest.raises(rt.APIConnectionError):
        client.send()
    assert len(server.requests) == 1


# --- what other servers get -----------------------------------------------------

URLS = [
    ("http://a.test/x", "https://a.test/y", True),
    ("http://a.test/x", "https://b.test/y", False),
    ("http://a.test:8080/x", "https://a.test/y", False),
    ("https://a.test/x", "http://a.test/y", False),
    ("https://a.test/x", "https://a.test:443/y", True),
]


@both_transports
@pytest.mark.parametrize(("before", "after", "keeps"), URLS)
def test_key_is_kept_on_same_host_unless_encryption_ends(
    caller: type[Caller], before: str, after: str, keeps: bool
) -> None:
    requests: list[httpx.Request] = []

    def respond(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if len(requests) == 1:
            return httpx.Response(302, headers={"Location": after})
        return httpx.Response(200)

    settings = {"credentials": CREDENTIALS, "security": (("Header", "Bearer"),)}
    http = {"transport": httpx.MockTransport(respond), "auth": ("user", "password")}
    with caller(before.removesuffix("/x"), http, **settings) as client:
        client.send()
    headers = requests[1].headers
    assert ("authorization" in headers, "x-key" in headers) == (keeps, keeps)
    assert str(requests[1].url) == str(httpx.URL(after))


@both_transports
def test_other_server_gets_nothing_of_http_client_and_hooks(
    caller: type[Caller], server: Loopback
) -> None:
    def sign(request: httpx.Request) -> None:
        if request.url.path == "/x":
            request.headers["X-Signature"] = "s3cret"

    http = {"headers": {"X-Api-Key": "s3cret"}, "cookies": {"s": "s3cret"}}
    http["params"] = {"key": "s3cret"}
    with (
        Loopback(lambda _: OK) as other,
        caller(server.origin, http, before_request=sign) as client,
    ):
        server.respond = respond_in_order(build_redirect(f"{other.origin}/c"))
        client.send()
        [received] = other.requests
    assert "s3cret" in str(server.requests[0].headers)
    assert "s3cret" not in received.target + str(received.headers)


@both_transports
def test_other_server_gets_its_own_cookies(caller: type[Caller], server: Loopback) -> None:
    other_origin = server.origin.replace("127.0.0.1", "localhost")
    cookie = {"Location": f"{other_origin}/y", "Set-Cookie": "of=a"}
    responses = [Response(b"", 302, headers=cookie)] * 2
    responses.insert(1, Response(b"", 302, headers={**cookie, "Location": f"{server.origin}/z"}))
    server.respond = respond_in_order(*responses, OK)
    with caller(server.origin) as client:
        client.send()
    assert [r.headers.get("cookie") for r in server.requests] == [None, None, "of=a", "of=a"]


@both_transports
def test_password_in_location_does_not_replace_key(caller: type[Caller], server: Loopback) -> None:
    location = f"{server.origin.replace('//', '//user:password@')}/y"
    server.respond = respond_in_order(build_redirect(location), OK)
    settings = {"credentials": CREDENTIALS, "security": (("Bearer",),)}
    with caller(server.origin, **settings) as client:
        client.send()
    assert [r.headers["authorization"] for r in server.requests] == ["Bearer s3cret"] * 2
