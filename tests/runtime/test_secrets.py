"""Credentials appear in no error, no pickle, no traceback and no log."""

from __future__ import annotations

import logging
import pickle
from traceback import TracebackException
from types import TracebackType
from typing import Any

import httpx
import pytest
from support import runtime
from support.faults import Faulty, Script
from support.loopback import Answer, Loopback
from support.transports import OK, Caller, both, in_turn, recorded_pauses, rt

SECRET = "s3cret-of-the-tests"
JSON = rt.JsonParser(dict[str, object])


def by_scheme(credential: Any) -> dict[str, Any]:
    return {"credentials": {"Key": credential}, "security": (("Key",),)}


KEYS: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "header": (by_scheme(rt.ApiKey("header", "X-Key", SECRET)), {}),
    "query": (by_scheme(rt.ApiKey("query", "key", SECRET)), {}),
    "cookie": (by_scheme(rt.ApiKey("cookie", "key", SECRET)), {}),
    "bearer": (by_scheme(rt.Bearer(SECRET)), {}),
    "client": ({"headers": {"X-Mine": SECRET}}, {}),
    "call": ({}, {"extra_headers": {"x-mine": SECRET}}),
    "hook": ({"before_request": lambda r: r.headers.update({"Authorization": SECRET})}, {}),
}
REFUSED = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno"
FAILURES = {
    "refused": Script(REFUSED, end="wait"),
    "broken": Script(end="reset"),
    "not as promised": Script(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", end="wait"),
}


def request_with(options: dict[str, Any]) -> Any:
    return rt.Request("GET", "/x", options=options)


def failure(client: Caller, options: dict[str, Any]) -> Any:
    """The error of a call."""
    with pytest.raises(rt.ClientError) as raised:
        client.send(request_with(options), JSON)
    return raised.value


def in_the_runtime(traceback: TracebackType | None) -> TracebackType | None:
    """The part of a traceback that begins where the runtime was called."""
    while traceback and not traceback.tb_frame.f_code.co_filename.startswith(str(runtime.FOLDER)):
        traceback = traceback.tb_next
    return traceback


def with_locals(error: BaseException) -> str:
    """The traceback of an error, as a tool shows it that tells the values of all names."""
    begin = in_the_runtime(error.__traceback__)
    assert begin is not None
    shown = TracebackException(type(error), error, begin, capture_locals=True)
    return "".join(shown.format())


@both
@pytest.mark.parametrize("script", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("place", KEYS)
def test_an_error_shows_no_key(
    caller: type[Caller], place: str, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    settings, options = KEYS[place]
    with Faulty(script) as server, caller(server.origin, max_retries=0, **settings) as client:
        error = failure(client, options)
        assert SECRET.encode() in server.requests[0]
    again = pickle.loads(pickle.dumps(error))
    shown = [str(error), repr(error), repr(error.args), caplog.text]
    cause = error.__cause__ if isinstance(error.__cause__, httpx.RequestError) else error
    for request in (error.request, again.request, cause.request):
        shown += [repr(request), str(request.url), repr(request.headers.raw)]
    assert [text for text in shown if SECRET in text] == []
    assert SECRET.encode() not in pickle.dumps(error)
    assert (type(again), str(again)) == (type(error), str(error))
    if (place, script) != ("query", FAILURES["broken"]):  # frames of httpx show the URL
        assert SECRET not in with_locals(error)


@both
@pytest.mark.parametrize("place", KEYS)
def test_no_log_shows_a_key(
    caller: type[Caller],
    place: str,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    recorded_pauses(monkeypatch)
    caplog.set_level(logging.DEBUG)
    settings, options = KEYS[place]
    respond = in_turn(Answer(b"", 503), OK)
    with Loopback(respond) as server, caller(server.origin, **settings) as client:
        client.send(request_with(options))
    assert SECRET not in caplog.text
    assert "HTTP Request: GET http" in caplog.text


def test_a_client_that_lacks_a_key_shows_no_other() -> None:
    settings = by_scheme(rt.Bearer(None)) | {"headers": {"X-Mine": SECRET}}
    transport = rt.SyncTransport(base_url="http://x", **settings)
    with pytest.raises(rt.MissingCredentialsError) as raised:
        transport.send(request_with({"extra_headers": {"X-Call": SECRET}}), JSON)
    assert SECRET not in with_locals(raised.value)


def test_no_repr_shows_a_key() -> None:
    for settings, options in KEYS.values():
        core = rt.exchanges.RequestBuilder(
            "http://x", **{k: v for k, v in settings.items() if k != "before_request"}
        )
        assert SECRET not in repr([core, core.with_options(headers={"X-More": SECRET})])
        assert SECRET not in repr(request_with(options))
        for credential in settings.get("credentials", {}).values():
            assert SECRET not in repr(
                [credential, rt.credentials.collect_credential_values([credential])]
            )
