"""Credentials do not appear in errors, pickles, tracebacks or logs."""

from __future__ import annotations

import logging
import pickle
from traceback import TracebackException
from types import TracebackType
from typing import Any

import pytest
from support import runtime
from support.faults import FaultyServer, Script
from support.loopback import Loopback, Response
from support.runtime import httpx
from support.transports import OK, Caller, both_transports, record_pauses, respond_in_order, rt

SECRET = "s3cret-of-the-tests"
JSON = rt.JsonParser(dict[str, object])


def use_credential(credential: Any) -> dict[str, Any]:
    return {"credentials": {"Key": credential}, "security": (("Key",),)}


SOURCES: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "header": (use_credential(rt.ApiKey("header", "X-Key", SECRET)), {}),
    "query": (use_credential(rt.ApiKey("query", "key", SECRET)), {}),
    "cookie": (use_credential(rt.ApiKey("cookie", "key", SECRET)), {}),
    "bearer": (use_credential(rt.Bearer(SECRET)), {}),
    "client": ({"headers": {"X-Mine": SECRET}}, {}),
    "call": ({}, {"extra_headers": {"x-mine": SECRET}}),
    "hook": ({"before_request": lambda r: r.headers.update({"Authorization": SECRET})}, {}),
}
UNAUTHORIZED = b"HTTP/1.1 401 Unauthorized\r\nContent-Length: 2\r\n\r\nno"
FAILURES = {
    "refused": Script(UNAUTHORIZED, end="wait"),
    "broken": Script(end="reset"),
    "invalid": Script(b"HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n", end="wait"),
}


def request_with(options: dict[str, Any]) -> Any:
    return rt.Request("GET", "/x", options=options)


def get_error(client: Caller, options: dict[str, Any]) -> Any:
    """Send a request and return the error that it raises."""
    with pytest.raises(rt.ClientError) as raised:
        client.send(request_with(options), JSON)
    return raised.value


def skip_test_frames(traceback: TracebackType | None) -> TracebackType | None:
    """Return the part of a traceback that begins at the first frame of the runtime."""
    while traceback and not traceback.tb_frame.f_code.co_filename.startswith(str(runtime.FOLDER)):
        traceback = traceback.tb_next
    return traceback


def format_with_locals(error: BaseException) -> str:
    """Format the traceback of an error with the values of local variables."""
    runtime_traceback = skip_test_frames(error.__traceback__)
    assert runtime_traceback is not None
    formatted = TracebackException(type(error), error, runtime_traceback, capture_locals=True)
    return "".join(formatted.format())


@both_transports
@pytest.mark.parametrize("script", FAILURES.values(), ids=FAILURES)
@pytest.mark.parametrize("source", SOURCES)
def test_errors_do_not_show_secrets(
    caller: type[Caller], source: str, script: Script, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    settings, options = SOURCES[source]
    with FaultyServer(script) as server, caller(server.origin, max_retries=0, **settings) as client:
        error = get_error(client, options)
        assert SECRET.encode() in server.requests[0]
    restored = pickle.loads(pickle.dumps(error))
    shown = [str(error), repr(error), repr(error.args), caplog.text]
    cause = error.__cause__ if isinstance(error.__cause__, httpx.RequestError) else error
    for request in (error.request, restored.request, cause.request):
        shown += [repr(request), str(request.url), repr(request.headers.raw)]
    assert [text for text in shown if SECRET in text] == []
    assert SECRET.encode() not in pickle.dumps(error)
    assert (type(restored), str(restored)) == (type(error), str(error))
    if (source, script) != ("query", FAILURES["broken"]):  # frames of httpx show the URL
        assert SECRET not in format_with_locals(error)


@both_transports
@pytest.mark.parametrize("source", SOURCES)
def test_logs_do_not_show_secrets(
    caller: type[Caller],
    source: str,
    caplog: pytest.LogCaptureFixture,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    record_pauses(monkeypatch)
    caplog.set_level(logging.DEBUG)
    settings, options = SOURCES[source]
    respond = respond_in_order(Response(b"", 503), OK)
    with Loopback(respond) as server, caller(server.origin, **settings) as client:
        client.send(request_with(options))
    assert SECRET not in caplog.text
    assert "HTTP Request: GET http" in caplog.text


def get_httpx_log(caplog: pytest.LogCaptureFixture) -> list[str]:
    """Return the messages of httpx without their ends, the versions and the status codes."""
    messages = [
        record.getMessage() for record in caplog.records if record.name == runtime.HTTP_LIBRARY
    ]
    return [message.partition(' "')[0] for message in messages]


KEY_IN_QUERY = use_credential(rt.ApiKey("query", "key", SECRET))


@both_transports
def test_urls_are_logged_without_secrets(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    """Also the URL of a redirect, and the URL that a hook replaces; the requests keep them."""

    def add_page(request: httpx.Request) -> None:
        request.url = request.url.copy_add_param("page", "1")

    redirect = Response(b"", 307, headers={"Location": f"/y?key={SECRET}"})
    caplog.set_level(logging.INFO, runtime.HTTP_LIBRARY)
    with Loopback(respond_in_order(redirect, OK)) as server:
        host = server.origin.removeprefix("http://")
        base_url = f"http://user:{SECRET}@{host}"
        with caller(base_url, before_request=add_page, **KEY_IN_QUERY) as client:
            client.send(request_with({}))
        first, second = server.requests
    assert first.headers["authorization"].startswith("Basic ")
    assert first.query == second.query == {"key": [SECRET], "page": ["1"]}
    assert get_httpx_log(caplog) == [
        f"HTTP Request: GET http://{host}/{path}?key=%5Bsecret%5D&page=1" for path in ("x", "y")
    ]


@both_transports
def test_log_of_other_requests_is_not_changed(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, runtime.HTTP_LIBRARY)
    with Loopback(lambda _: OK) as server, caller(server.origin, **KEY_IN_QUERY) as client:
        client.send(request_with({}))
        url = f"{server.origin}/x?key=other"
        client.wait(client.http_client.get(url))
    assert get_httpx_log(caplog)[1:] == [f"HTTP Request: GET {url}"]


@both_transports
def test_log_has_no_filter_if_urls_have_no_secrets(
    caller: type[Caller], monkeypatch: pytest.MonkeyPatch
) -> None:
    filters: list[Any] = []
    monkeypatch.setattr(logging.getLogger(runtime.HTTP_LIBRARY), "filters", filters)
    with Loopback(lambda _: OK) as server:
        for settings, added in ((SOURCES["header"][0], 0), (KEY_IN_QUERY, 1)):
            with caller(server.origin, **settings) as client:
                client.send(request_with({"extra_query": {"key": "1"}} if not added else {}))
                client.send(request_with({}))
            assert len(filters) == added


def test_missing_credentials_error_does_not_show_secrets() -> None:
    settings = use_credential(rt.Bearer(None)) | {"headers": {"X-Mine": SECRET}}
    transport = rt.SyncTransport(base_url="http://x", **settings)
    with pytest.raises(rt.MissingCredentialsError) as raised:
        transport.send(request_with({"extra_headers": {"X-Call": SECRET}}), JSON)
    assert SECRET not in format_with_locals(raised.value)


def test_reprs_do_not_show_secrets() -> None:
    for settings, options in SOURCES.values():
        builder = rt.request_builder.RequestBuilder(
            "http://x", **{k: v for k, v in settings.items() if k != "before_request"}
        )
        assert SECRET not in repr([builder, builder.with_options(headers={"X-More": SECRET})])
        assert SECRET not in repr(request_with(options))
        for credential in settings.get("credentials", {}).values():
            values = rt.credentials.CredentialValues()
            values.add(credential.location, credential.secret)
            assert SECRET not in repr([credential, values])


# --- header values that cannot be sent, and user names in URLs ------------------


@pytest.mark.parametrize("text", [f"{SECRET} ", f"{SECRET}\t", f"{SECRET}\n", f" {SECRET}"])
@pytest.mark.parametrize("kind", [rt.Bearer, lambda t, **_: rt.ApiKey("query", "k", t)])
def test_blanks_around_keys_are_refused(kind: Any, text: str) -> None:
    with pytest.raises(ValueError, match="begins or ends with a blank") as raised:
        kind(text, argument="api_key")
    assert SECRET not in format_with_locals_of_caller(raised.value)


def format_with_locals_of_caller(error: BaseException) -> str:
    return "".join(TracebackException.from_exception(error).format_exception_only())


@pytest.mark.parametrize("text", [f"{SECRET} ", f"\t{SECRET}"])
@both_transports
def test_blanks_around_headers_are_refused(caller: type[Caller], text: str) -> None:
    with (
        caller("http://x", headers={"X-Mine": text}) as client,
        pytest.raises(ValueError, match="the header X-Mine must not begin or end") as raised,
    ):
        client.send()
    assert SECRET not in str(raised.value)


@both_transports
@pytest.mark.parametrize("value", [f"{SECRET} ", f"{SECRET}\t"])
@pytest.mark.parametrize("source", ["hook", "client"])
def test_header_that_http_library_refuses_is_not_shown(
    caller: type[Caller], source: str, value: str
) -> None:
    settings: dict[str, Any] = {}
    http: dict[str, Any] = {}
    if source == "hook":
        settings["before_request"] = lambda r: r.headers.update({"X-Mine": value})
    else:
        http["headers"] = {"X-Mine": value}
    with Loopback(lambda _: OK) as server, caller(server.origin, http, **settings) as client:
        error = get_error(client, {})
    assert isinstance(error, rt.APIConnectionError)
    assert "a header of the request cannot be sent" in str(error)
    assert SECRET not in "".join(TracebackException.from_exception(error).format())
    assert SECRET.encode() not in pickle.dumps(error)


@both_transports
def test_user_of_base_url_is_used_without_other_credentials(
    caller: type[Caller], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    expected = {
        "none": ({}, "Basic dXNlcjpzM2NyZXQtb2YtdGhlLXRlc3Rz"),
        "key": (use_credential(rt.Bearer("k")), "Bearer k"),
        "unset": (use_credential(rt.Bearer(None)), "Basic dXNlcjpzM2NyZXQtb2YtdGhlLXRlc3Rz"),
        "header": ({"headers": {"authorization": "mine"}}, "mine"),
    }
    with Loopback(lambda _: OK) as server:
        base_url = server.origin.replace("//", f"//user:{SECRET}@")
        for settings, _ in expected.values():
            with caller(base_url, **settings) as client:
                client.send()
        with caller(base_url) as client:
            client.with_options(base_url=server.origin).send()
        sent = [request.headers.get("authorization") for request in server.requests]
    assert sent == [*(value for _, value in expected.values()), None]
    assert SECRET not in caplog.text


def test_errors_about_base_url_do_not_show_its_password() -> None:
    for url in (f"http://u:{SECRET}@x/?q=1", f"ftp://u:{SECRET}@x/"):
        with pytest.raises(ValueError, match="base_url must") as raised:
            rt.SyncTransport(base_url=url)
        assert SECRET not in str(raised.value)
