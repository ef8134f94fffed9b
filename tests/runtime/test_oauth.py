"""Tokens that a client requests itself: OAuth 2.0 client credentials, refresh token and password."""

from __future__ import annotations

import asyncio
import base64
import copy
import logging
import pickle
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from types import SimpleNamespace
from typing import Any
from urllib.parse import parse_qs

import pytest
from pydantic import SecretStr
from support.loopback import NO_CERTIFICATES, Loopback, ReceivedRequest, Response
from support.transports import (
    BYTES,
    GET,
    OK,
    AsyncCaller,
    Caller,
    SyncCaller,
    both_transports,
    record_pauses,
    respond_in_order,
    rt,
)

TOKENS = import_module(f"{rt.__name__}.oauth_tokens")
REFUSED = Response(b"no", 401)


class Server:
    """An API with the token endpoint `/token`, which issues the tokens t1, t2 and so on.

    `token_responses` are sent first; `lifetime` is `expires_in`, `extra` more members of responses.
    """

    def __init__(self, loopback: Loopback) -> None:
        self.loopback = loopback
        self.origin = loopback.origin
        self.issued = 0
        self.lifetime: Any = 3600
        self.extra: dict[str, object] = {}
        self.token_responses: list[Response] = []
        self.respond: Callable[[ReceivedRequest], Response] = lambda _: OK
        loopback.respond = self._respond

    def _respond(self, request: ReceivedRequest) -> Response:
        if request.path not in ("/token", "/refresh"):
            return self.respond(request)
        if self.token_responses:
            return self.token_responses.pop(0)
        self.issued += 1
        token = {"access_token": f"t{self.issued}", "token_type": "Bearer"}
        lifetime = {} if self.lifetime is None else {"expires_in": self.lifetime}
        return Response.from_json({**token, **lifetime, **self.extra})

    def use(self, flow: Any, **flows: Any) -> dict[str, Any]:
        """Return the settings of a transport that gets tokens by a flow."""
        described = dict.fromkeys(
            ("client_credentials", "password", "refresh_token"), rt.TokenEndpoint("/token")
        )
        credential = rt.OAuth2(flow, argument="oauth", env="NO_TOKEN", **described | flows)
        return {"credentials": {"Key": credential}, "security": (("Key",),)}

    @property
    def token_requests(self) -> list[ReceivedRequest]:
        return [r for r in self.loopback.requests if r.path in ("/token", "/refresh")]

    @property
    def forms(self) -> list[dict[str, str]]:
        """The forms of the token requests."""
        return [
            {name: values[0] for name, values in parse_qs(r.body.decode()).items()}
            for r in self.token_requests
        ]

    @property
    def sent_tokens(self) -> list[str]:
        """The tokens of the other requests."""
        requests = [r for r in self.loopback.requests if r not in self.token_requests]
        return [r.headers["authorization"].removeprefix("Bearer ") for r in requests]


@pytest.fixture
def server() -> Iterator[Server]:
    with Loopback(lambda _: OK) as loopback:
        yield Server(loopback)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """A clock that stands still; a test advances `now`."""
    clock = SimpleNamespace(now=1_000.0)
    for name in ("oauth_tokens", "oauth_requests"):
        module = import_module(f"{rt.__name__}.{name}")
        monkeypatch.setattr(module, "time", SimpleNamespace(time=lambda: clock.now))
    return clock


def make_flow(**settings: Any) -> Any:
    return rt.ClientCredentials("id", "s3cret", **settings)


def refuse(error: str, status: int = 400, **members: str) -> Response:
    return Response.from_json({"error": error, **members}, status)


def get_basic(request: ReceivedRequest) -> str:
    scheme, _, value = request.headers["authorization"].partition(" ")
    assert scheme == "Basic"
    return base64.b64decode(value).decode()


# --- token requests --------------------------------------------------------------


@both_transports
def test_client_credentials(caller: type[Caller], server: Server) -> None:
    endpoint = rt.TokenEndpoint("/token?tenant=1", scopes=("a", "b:c"), audience="api")
    settings = server.use(make_flow(), client_credentials=endpoint)
    with caller(f"{server.origin}/v1", **settings) as client:
        assert client.send() == b"ok"
        assert client.send() == b"ok"
    (request,) = server.token_requests
    assert (request.method, request.target) == ("POST", "/token?tenant=1")
    assert request.headers["content-type"] == "application/x-www-form-urlencoded"
    assert request.headers["accept"] == "application/json"
    assert get_basic(request) == "id:s3cret"
    form = {"grant_type": "client_credentials", "scope": "a b:c", "audience": "api"}
    assert server.forms == [form]
    assert server.sent_tokens == ["t1", "t1"]


@both_transports
def test_password(caller: type[Caller], server: Server) -> None:
    flow = rt.PasswordGrant("me", SecretStr("pä ss"), client_id="id", scopes=["x"])
    with caller(server.origin, **server.use(flow)) as client:
        client.send()
    (request,) = server.token_requests
    assert "authorization" not in request.headers
    assert server.forms == [
        {
            "grant_type": "password",
            "username": "me",
            "password": "pä ss",
            "scope": "x",
            "client_id": "id",
        }
    ]


@both_transports
def test_refresh_token_is_sent_to_its_url(caller: type[Caller], server: Server) -> None:
    endpoint = rt.TokenEndpoint("/token", scopes=("a",), refresh_url="/refresh")
    flow = rt.RefreshToken("r1", "id", "s3cret")
    with caller(server.origin, **server.use(flow, refresh_token=endpoint)) as client:
        client.send()
    assert [r.path for r in server.token_requests] == ["/refresh"]
    assert server.forms == [{"grant_type": "refresh_token", "refresh_token": "r1"}]


@pytest.mark.parametrize(
    ("client_auth", "basic", "body"),
    [
        ("basic", "a%3Ab+c:%26%C3%A4", {}),
        ("body", "", {"client_id": "a:b c", "client_secret": "&ä"}),
    ],
)
def test_client_authentication(
    client_auth: str, basic: str, body: Mapping[str, str], server: Server
) -> None:
    flow = rt.ClientCredentials("a:b c", "&ä", client_auth=client_auth)
    with SyncCaller(server.origin, **server.use(flow)) as client:
        client.send()
    (request,) = server.token_requests
    assert (get_basic(request) if basic else "") == basic
    assert server.forms == [{"grant_type": "client_credentials", **body}]


def test_arguments_override_the_description(server: Server) -> None:
    flow = make_flow(
        scopes=[], audience="api", token_url=f"{server.origin}/refresh", extra={"resource": "r"}
    )
    described = rt.TokenEndpoint("https://unused.test", scopes=("a",), audience="unused")
    with SyncCaller(server.origin, **server.use(flow, client_credentials=described)) as client:
        client.send()
    assert [r.path for r in server.token_requests] == ["/refresh"]
    assert server.forms == [
        {"grant_type": "client_credentials", "audience": "api", "resource": "r"}
    ]


@both_transports
def test_token_request_has_nothing_of_the_api(caller: type[Caller], server: Server) -> None:
    http = {
        "headers": {"X-Http": "secret", "Authorization": "secret"},
        "params": {"key": "secret"},
        "cookies": {"session": "secret"},
        "auth": ("secret", "secret"),
    }
    settings: dict[str, Any] = {"headers": {"X-Key": "secret"}, "query": {"key": "secret"}}
    with caller(server.origin, http, **settings, **server.use(make_flow())) as client:
        client.send()
    (request,) = server.token_requests
    assert request.target == "/token"
    assert get_basic(request) == "id:s3cret"
    assert set(request.headers) == {
        "accept",
        "accept-encoding",
        "authorization",
        "content-length",
        "content-type",
        "host",
        "user-agent",
    }


def test_token_may_still_be_given(server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("NO_TOKEN", "from env")
    for token in ("given", lambda: "called", None):
        with SyncCaller(server.origin, **server.use(token)) as client:
            client.send()
    assert server.sent_tokens == ["given", "called", "from env"]


# --- expiry ------------------------------------------------------------------------


@both_transports
@pytest.mark.parametrize(
    ("lifetime", "kept", "renewed"),
    [(3600, 3569, 3571), ("3600", 3569, 3571), (20, 9, 11), (0.5, 0.2, 0.3)],
)
def test_token_is_renewed_before_it_expires(
    caller: type[Caller],
    lifetime: object,
    kept: float,
    renewed: float,
    server: Server,
    clock: SimpleNamespace,
) -> None:
    server.lifetime = lifetime
    start = clock.now
    with caller(server.origin, **server.use(make_flow())) as client:
        for seconds in (0, kept, renewed):
            clock.now = start + seconds
            client.send()
    assert server.sent_tokens == ["t1", "t1", "t2"]


@pytest.mark.parametrize("lifetime", [None, "soon", -1, 0, True, [], {}, "nan", "1e999", 10**400])
def test_without_a_lifetime_a_token_holds_until_a_401(
    lifetime: object, server: Server, clock: SimpleNamespace
) -> None:
    server.lifetime = lifetime
    with SyncCaller(server.origin, **server.use(make_flow())) as client:
        client.send()
        clock.now += 1e9
        server.respond = respond_in_order(REFUSED, OK)
        client.send()
    assert server.sent_tokens == ["t1", "t1", "t2"]


@both_transports
def test_rejected_token_is_renewed_once(caller: type[Caller], server: Server) -> None:
    server.respond = respond_in_order(REFUSED)
    with caller(server.origin, **server.use(make_flow())) as client:
        with pytest.raises(rt.AuthenticationError):
            client.send()
        assert server.sent_tokens == ["t1", "t2"]
        server.respond = lambda _: OK
        client.send()
    assert server.sent_tokens == ["t1", "t2", "t2"]


def test_margin_can_be_changed(server: Server, clock: SimpleNamespace) -> None:
    with SyncCaller(server.origin, **server.use(make_flow(expiry_margin=600))) as client:
        client.send()
        clock.now += 3001
        client.send()
    assert server.sent_tokens == ["t1", "t2"]


# --- refresh tokens ----------------------------------------------------------------


@both_transports
def test_rotated_refresh_token_is_kept_and_reported(caller: type[Caller], server: Server) -> None:
    stored: list[str] = []
    server.lifetime = None
    server.extra = {"refresh_token": "r2"}
    server.respond = respond_in_order(OK, REFUSED, OK, REFUSED, OK)
    flow = rt.RefreshToken("r1", "id", on_refresh_token=stored.append)
    with caller(server.origin, **server.use(flow)) as client:
        for _ in range(3):
            client.send()
    assert [form["refresh_token"] for form in server.forms] == ["r1", "r2", "r2"]
    assert stored == ["r2"]


def test_asynchronous_client_awaits_the_storage(server: Server) -> None:
    stored: list[str] = []

    async def store(token: str) -> None:
        await asyncio.sleep(0)
        stored.append(token)

    server.extra = {"refresh_token": "r2"}
    with AsyncCaller(
        server.origin, **server.use(rt.RefreshToken("r1", on_refresh_token=store))
    ) as client:
        client.send()
    assert stored == ["r2"]


@both_transports
def test_password_is_used_again_if_its_refresh_token_is_refused(
    caller: type[Caller], server: Server, clock: SimpleNamespace
) -> None:
    server.extra = {"refresh_token": "r1"}
    with caller(server.origin, **server.use(rt.PasswordGrant("me", "pass"))) as client:
        client.send()
        clock.now += 3600
        client.send()
        clock.now += 3600
        server.token_responses = [refuse("invalid_grant")]
        server.extra = {}
        client.send()
        clock.now += 3600
        client.send()
    grants = [form["grant_type"] for form in server.forms]
    assert grants == ["password", "refresh_token", "refresh_token", "password", "password"]
    assert server.sent_tokens == ["t1", "t2", "t3", "t4"]


# --- one request for many ------------------------------------------------------------


def test_threads_make_one_token_request(server: Server) -> None:
    barrier = threading.Barrier(20)

    def send(client: Any) -> bytes:
        barrier.wait(10)
        result: bytes = client.send()
        return result

    flow = make_flow()
    with (
        SyncCaller(server.origin, http_client=None, **server.use(flow)) as one,
        SyncCaller(server.origin, http_client=None, **server.use(flow)) as other,
        ThreadPoolExecutor(20) as pool,
    ):
        assert list(pool.map(send, [one, other] * 10)) == [b"ok"] * 20
    assert server.sent_tokens == ["t1"] * 20


async def send_all(transport: Any) -> list[bytes]:
    return list(await asyncio.gather(*(transport.send(GET, BYTES) for _ in range(20))))


def test_tasks_make_one_token_request(server: Server) -> None:
    with AsyncCaller(server.origin, **server.use(make_flow())) as client:
        assert client.wait(send_all(client.transport)) == [b"ok"] * 20
    assert server.sent_tokens == ["t1"] * 20


def test_event_loops_make_one_token_request(server: Server) -> None:
    flow = make_flow()
    barrier = threading.Barrier(4)

    async def send_and_close() -> list[bytes]:
        settings = server.use(flow) | {"verify": NO_CERTIFICATES}
        transport = rt.AsyncTransport(base_url=server.origin, **settings)
        barrier.wait(10)
        results = await send_all(transport)
        await transport.close()
        return results

    with ThreadPoolExecutor(4) as pool:
        futures = [pool.submit(asyncio.run, send_and_close()) for _ in range(4)]
        assert [future.result() for future in futures] == [[b"ok"] * 20] * 4
    assert server.issued == 1


def test_synchronous_call_within_a_token_request_does_not_wait_forever(server: Server) -> None:
    flow = make_flow()
    with (
        SyncCaller(server.origin, **server.use(flow)) as sync_client,
        AsyncCaller(server.origin, **server.use(flow)) as client,
    ):

        async def send_both() -> None:
            task = asyncio.create_task(client.transport.send(GET, BYTES))
            while not any(getattr(lock, "is_held_by_thread", False) for lock in list_locks(flow)):
                await asyncio.sleep(0)
            sync_client.send()
            await task

        client.wait(send_both())
    assert server.issued == 2


def test_lock_that_another_thread_holds_does_not_outlive_a_fork(
    server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    flow = make_flow()
    with SyncCaller(server.origin, **server.use(flow)) as client:
        client.send()
        (lock,) = list_locks(flow)
        thread = threading.Thread(target=lock.acquire)
        thread.start()
        thread.join()
        monkeypatch.setattr("os.getpid", lambda: -1)
        server.respond = respond_in_order(REFUSED, OK)
        client.send()
    assert server.issued == 2


def list_locks(flow: Any) -> list[Any]:
    return [lock for tokens in flow.tokens.values() for lock in list(tokens.locks.values())]


def test_servers_have_their_own_tokens(server: Server) -> None:
    flow = make_flow()
    with Loopback(lambda _: OK) as loopback:
        other = Server(loopback)
        other.issued = 100
        for each in (server, other, server):
            with SyncCaller(each.origin, **each.use(flow)) as client:
                client.send()
    assert (server.sent_tokens, other.sent_tokens) == (["t1", "t1"], ["t101"])


def test_copies_share_tokens_and_pickles_have_them(server: Server) -> None:
    flow = rt.RefreshToken("r1")
    server.extra = {"refresh_token": "r2"}
    with SyncCaller(server.origin, http_client=None, **server.use(flow)) as client:
        client.send()
        copies = [
            copy.deepcopy(client.transport),
            client.transport.with_options(max_retries=0),
            pickle.loads(pickle.dumps(client.transport)),
        ]
        for each in copies:
            assert each.send(GET, BYTES) == b"ok"
        server.respond = respond_in_order(REFUSED, OK)
        copies[-1].send(GET, BYTES)
        for each in copies:
            each.close()
    assert server.sent_tokens == ["t1"] * 5 + ["t2"]
    assert [form["refresh_token"] for form in server.forms] == ["r1", "r2"]


# --- failures ------------------------------------------------------------------------


@both_transports
def test_refusal_is_an_error_without_secrets(
    caller: type[Caller], server: Server, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.token_responses = [
        refuse("invalid_client", 401, error_description="no client s3cret\x1b[2J", trace="s3cret")
    ]
    with (
        caller(server.origin, **server.use(make_flow())) as client,
        pytest.raises(rt.OAuthError) as info,
    ):
        client.send()
    error = pickle.loads(pickle.dumps(info.value))
    for each in (info.value, error):
        assert isinstance(each, rt.AuthenticationError)
        url = f"{server.origin}/token"
        assert str(each) == f"POST {url}: 401 invalid_client: no client [secret]\\x1b[2J"
        assert (each.code, each.status_code) == ("invalid_client", 401)
        assert each.body["trace"] == "[secret]"
        assert each.request.headers["Authorization"] == "[secret]"
    shown = [repr(info.value), repr(error), repr(vars(error)), caplog.text, error.response.text]
    assert "s3cret" not in "".join(shown)
    assert b"s3cret" not in pickle.dumps(error)


@both_transports
@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (Response(b"<html>", 404), "404"),
        (Response.from_json({"detail": "no s3cret here"}, 400), "400: no [secret] here"),
        (Response(b"hidden", 200), "200: the response has no access_token"),
        (Response.from_json({"token": "hidden"}), "200: the response has no access_token"),
        (Response.from_json([]), "200: the response has no access_token"),
        (Response.from_json({"access_token": 1}), "200: the response has no access_token"),
        (
            Response.from_json({"access_token": "hidden", "token_type": "mac"}),
            "200: the type of the token is not Bearer",
        ),
        (
            Response.from_json({"access_token": "hidden\n"}),
            "200: the access_token begins or ends with a blank or a line break: remove it",
        ),
        (refuse("bad_verification_code", 200), "200 bad_verification_code"),
        (
            Response(b"hidden" * 166_667),
            "200: the response has more than 1,000,000 bytes",
        ),
        (
            Response(b"", 307, headers={"Location": "/other"}),
            "307: redirects are not followed: pass the right token_url",
        ),
    ],
)
def test_unusable_response(
    caller: type[Caller], response: Response, reason: str, server: Server
) -> None:
    server.token_responses = [response]
    with (
        caller(server.origin, **server.use(make_flow())) as client,
        pytest.raises(rt.OAuthError) as info,
    ):
        client.send()
    assert str(info.value) == f"POST {server.origin}/token: {reason}"
    assert b"hidden" not in pickle.dumps(info.value)
    assert len(server.loopback.requests) == 1


@both_transports
def test_failures_of_the_token_endpoint_are_retried(
    caller: type[Caller], server: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    pauses = record_pauses(monkeypatch)
    limited = Response(b"", 429, headers={"Retry-After": "7"})
    server.token_responses = [Response(b"", 503), limited]
    with caller(server.origin, **server.use(make_flow())) as client:
        client.send()
        assert (len(pauses), pauses[1]) == (2, 7)
        server.respond = respond_in_order(REFUSED)
        server.token_responses = [Response(b"s3cret", 503)] * 3
        with pytest.raises(rt.ServerError):
            client.send()
    assert server.issued == 1


@both_transports
def test_unreachable_token_endpoint(caller: type[Caller], server: Server) -> None:
    flow = make_flow(token_url="http://127.0.0.1:9/token")
    settings = server.use(flow) | {"max_retries": 0}
    with (
        caller(server.origin, **settings) as client,
        pytest.raises(rt.APIConnectionError, match=r"POST http://127\.0\.0\.1:9/token") as info,
    ):
        client.send()
    assert b"s3cret" not in pickle.dumps(info.value)
    assert info.value.request.content == b""
    assert not server.loopback.requests


@both_transports
def test_deadline_includes_the_token_request(caller: type[Caller], server: Server) -> None:
    release = threading.Event()

    def wait(_: ReceivedRequest) -> Response:
        release.wait(10)
        return OK

    server.loopback.respond = wait
    settings = server.use(make_flow()) | {"deadline": 0.05}
    with caller(server.origin, **settings) as client:
        with pytest.raises(rt.APITimeoutError, match=r"/token, attempt 1: not complete within"):
            client.send()
        release.set()


def test_tasks_that_wait_for_a_token_share_its_failure(server: Server) -> None:
    server.token_responses = [refuse("invalid_client", 401)]

    async def send_all_wrongly(transport: Any) -> list[Any]:
        sent = (transport.send(GET, BYTES) for _ in range(20))
        return list(await asyncio.gather(*sent, return_exceptions=True))

    with AsyncCaller(server.origin, **server.use(make_flow())) as client:
        errors = client.wait(send_all_wrongly(client.transport))
        assert [type(error) for error in errors] == [rt.OAuthError] * 20
        assert len({str(error) for error in errors}) == 1
        assert len({id(error) for error in errors}) == 20
        assert len(server.token_requests) == 1
        assert client.send() == b"ok"


@both_transports
def test_deadline_includes_waiting_for_the_token_of_others(
    caller: type[Caller], server: Server
) -> None:
    flow = make_flow()
    settings = server.use(flow)
    with SyncCaller(server.origin, **settings) as client:
        client.send()
    (lock,) = list_locks(flow)
    thread = threading.Thread(target=lock.acquire)
    thread.start()
    thread.join()
    server.respond = respond_in_order(REFUSED)
    with (
        caller(server.origin, **settings, deadline=0.1) as client,
        pytest.raises(rt.APITimeoutError, match=r"no token within the deadline of 0\.1 s$"),
    ):
        client.send()
    lock.release()
    assert server.issued == 1


# --- arguments -----------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://auth.test/token",
        "ftp://auth.test",
        "/token",
        "https:///token",
        "https://user:s3cret@auth.test/token",
        "https://auth.test/token#part",
        "http://127.evil.test/token",
        "http://localhost.evil.test/token",
        "https://auth.test:port",
    ],
)
def test_unsafe_token_urls_are_refused(url: str, server: Server) -> None:
    with pytest.raises(ValueError, match=r"^the token URL ") as info:
        make_flow(token_url=url)
    assert "s3cret" not in str(info.value)


def test_unsafe_token_url_of_the_description_is_refused() -> None:
    server = SimpleNamespace(origin="http://api.test")
    settings = Server.use(server, make_flow())  # type: ignore[arg-type]
    with (
        SyncCaller("http://api.test", **settings) as client,
        pytest.raises(ValueError, match=r"must start with https://: 'http://api.test/token'"),
    ):
        client.send()


@pytest.mark.parametrize("url", ["http://localhost:1/t", "http://[::1]/t", "http://127.0.0.9/t"])
def test_this_machine_needs_no_encryption(url: str) -> None:
    make_flow(token_url=url)


def test_missing_token_url_is_reported_when_the_client_is_made() -> None:
    with pytest.raises(ValueError, match=r"^oauth: .* no token URL for ClientCredentials: pass"):
        rt.OAuth2(make_flow(), argument="oauth")


@pytest.mark.parametrize(
    ("make", "error", "reason"),
    [
        (lambda: rt.ClientCredentials("id", None), TypeError, "client_secret must be a string"),
        (lambda: rt.ClientCredentials("", "s"), ValueError, "client_id is empty"),
        (lambda: rt.RefreshToken(""), ValueError, "refresh_token is empty"),
        (lambda: make_flow(scopes="a b"), TypeError, "scopes must be a collection"),
        (lambda: make_flow(client_auth="jwt"), ValueError, 'client_auth must be "basic" or "body"'),
        (lambda: make_flow(expiry_margin=-1), ValueError, "expiry_margin must be 0 or more"),
    ],
)
def test_wrong_arguments(make: Callable[[], object], error: type[Exception], reason: str) -> None:
    with pytest.raises(error, match=f"^{reason}"):
        make()


def test_flows_do_not_show_secrets() -> None:
    flows = [
        make_flow(),
        rt.PasswordGrant("me", "s3cret", client_secret="s3cret", client_id="id"),
        rt.RefreshToken("s3cret", "id"),
    ]
    assert [repr(flow) for flow in flows] == [
        "ClientCredentials(client_id='id')",
        "PasswordGrant(client_id='id')",
        "RefreshToken(client_id='id')",
    ]
