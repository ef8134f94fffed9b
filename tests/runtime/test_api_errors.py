"""Errors raised by requests: their classes and messages."""

import copy
import json
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from support.runtime import httpx
from support.transports import make_mock_transport, parse_response, rt


@pytest.mark.parametrize(
    ("status", "error_class"),
    [
        (400, rt.BadRequestError),
        (401, rt.AuthenticationError),
        (402, rt.StatusError),
        (403, rt.PermissionDeniedError),
        (404, rt.NotFoundError),
        (409, rt.ConflictError),
        (422, rt.UnprocessableEntityError),
        (429, rt.RateLimitError),
        (500, rt.ServerError),
        (599, rt.ServerError),
        (304, rt.StatusError),
    ],
)
def test_status_maps_to_exception_class(status: int, error_class: Any) -> None:
    with pytest.raises(rt.StatusError) as error:
        parse_response(rt.ParserByStatus({"default": rt.EmptyParser()}), httpx.Response(status))
    assert type(error.value) is error_class
    assert error.value.status_code == status
    assert isinstance(error.value, rt.ClientError)


@pytest.mark.parametrize(
    ("body", "detail"),
    [
        (b'{"error": {"message": "No such run", "code": 1}}', ": No such run"),
        (b'{"error": "denied"}', ": denied"),
        (b'{"message": "denied"}', ": denied"),
        (b'{"detail": "denied", "title": "no"}', ": denied"),
        (b'{"title": "denied", "error": {}}', ": denied"),
        (b'{"detail": [{"loc": ["a"]}]}', ': {"detail": [{"loc": ["a"]}]}'),
        (b"x" * 300, ": " + "x" * 200),
        (b"\xff", ": \ufffd"),
        (b"", ""),
    ],
)
def test_message_includes_server_message(body: bytes, detail: str) -> None:
    with pytest.raises(rt.NotFoundError) as error:
        parse_response(rt.EmptyParser(), httpx.Response(404, content=body))
    assert str(error.value) == f"GET /v1/runs: 404 Not Found{detail}"


def test_attributes_of_status_error_survive_pickling() -> None:
    response = httpx.Response(
        429, json={"error": {"code": "slow"}}, headers={"X-Request-Id": "req_1"}
    )
    with pytest.raises(rt.RateLimitError) as raised:
        parse_response(rt.EmptyParser(), response)
    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert type(error) is rt.RateLimitError
        assert error.body == {"error": {"code": "slow"}}
        assert error.request_id == "req_1"
        assert error.request.method == "GET"
        assert error.response.json() == error.body
        assert str(error) == str(raised.value)
        assert "secret" not in str(error) + repr(error)


def test_text_body_of_error_is_kept_as_text() -> None:
    with pytest.raises(rt.ServerError) as error:
        parse_response(rt.EmptyParser(), httpx.Response(502, text="Bad gateway"))
    assert error.value.body == "Bad gateway"
    with pytest.raises(rt.ServerError) as error:
        parse_response(rt.EmptyParser(), httpx.Response(502))
    assert error.value.body is None


@pytest.mark.parametrize(
    ("cause", "error_class", "reason"),
    [
        (httpx.ConnectError("refused"), rt.APIConnectionError, "refused"),
        (httpx.RemoteProtocolError("broken"), rt.APIConnectionError, "broken"),
        (httpx.ReadTimeout(""), rt.APITimeoutError, "timed out"),
        (httpx.PoolTimeout("pool"), rt.APITimeoutError, "timed out waiting for a free connection"),
    ],
)
def test_httpx_errors_are_mapped(
    cause: Exception, error_class: type[Exception], reason: str
) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise cause

    with pytest.raises(rt.APIConnectionError) as raised:
        make_mock_transport(fail).send(rt.Request("GET", "/runs"), rt.EmptyParser())
    assert type(raised.value) is error_class
    assert raised.value.__cause__ is cause
    assert str(raised.value).startswith(f"GET https://api.test/v1/runs: {reason}")
    restored = pickle.loads(pickle.dumps(raised.value))
    assert str(restored) == str(raised.value)
    assert restored.request.method == "GET"


def build_request() -> httpx.Request:
    request = httpx.Request("POST", "https://api.test/v1/runs", json={"a": 1})
    request.extensions[rt.redaction.SECRETS_EXTENSION] = rt.redaction.SecretNames()
    return request


def build_error_response(status: int = 400) -> httpx.Response:
    headers = {"x-request-id": "req_1"}
    return httpx.Response(status, json={"error": "no"}, headers=headers, request=build_request())


ERROR_FACTORIES = {
    rt.APIConnectionError: lambda: rt.APIConnectionError(build_request(), "refused"),
    rt.APITimeoutError: lambda: rt.APITimeoutError(build_request(), "timed out"),
    rt.PollTimeoutError: lambda: rt.PollTimeoutError({"status": "queued"}, 5),
    rt.ForeignLinkError: lambda: rt.ForeignLinkError("a link"),
    rt.MissingCredentialsError: lambda: rt.MissingCredentialsError("a key"),
    rt.WebhookVerificationError: lambda: rt.WebhookVerificationError("too old"),
    rt.DecodeError: lambda: rt.DecodeError(build_error_response(200), "no JSON"),
    rt.ResponseTooLargeError: lambda: rt.ResponseTooLargeError(build_error_response(200), 1_000),
    rt.EventError: lambda: rt.EventError(build_error_response(200), '{"message": "no"}'),
}


def iter_error_classes(base: type[Exception] = rt.ClientError) -> Iterator[type[Exception]]:
    """Yield the public subclasses of an exception class, at any depth."""
    for subclass in base.__subclasses__():
        if not subclass.__name__.startswith("_"):
            yield subclass
        yield from iter_error_classes(subclass)


COPIES = [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]


@pytest.mark.parametrize("duplicate", COPIES, ids=["copy", "deepcopy", "pickle"])
@pytest.mark.parametrize("error_class", sorted(set(iter_error_classes()), key=str))
def test_errors_can_be_copied_and_pickled(
    error_class: Any, duplicate: Callable[[Exception], Exception]
) -> None:
    error = (
        ERROR_FACTORIES[error_class]()
        if error_class in ERROR_FACTORIES
        else error_class(build_error_response())
    )
    copied: Any = duplicate(error)
    assert (type(copied), str(copied), copied.args) == (error_class, str(error), error.args)
    for name in ("status_code", "request_id", "body", "reason", "last", "seconds"):
        assert getattr(copied, name, None) == getattr(error, name, None)
    if hasattr(error, "request"):
        assert (copied.request.url, copied.request.content) == (error.request.url, b'{"a":1}')
    if hasattr(error, "response"):
        assert copied.response.content == error.response.content


@pytest.mark.parametrize("charset", ["rot13", "hex", "undefined", "no-such"])
def test_invalid_charset_is_ignored(charset: str) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    response = httpx.Response(
        500, content=b"broken", headers=headers, request=httpx.Request("GET", "http://x")
    )
    assert rt.errors.make_status_error(response).body == "broken"


HOSTILE = "\x1b[31mred\x07\r\nfake log line\x00\u202egnp.exe\u2028" + "x" * 100_000


@pytest.mark.parametrize(
    "error",
    [
        rt.StatusError(httpx.Response(400, json={"message": HOSTILE}, request=build_request())),
        rt.StatusError(
            httpx.Response(400, extensions={"reason_phrase": b"\x1b[1m"}, request=build_request())
        ),
        rt.EventError(build_error_response(200), HOSTILE),
        rt.DecodeError(build_error_response(200), HOSTILE),
        rt.APIConnectionError(build_request(), HOSTILE),
    ],
    ids=lambda error: type(error).__name__,
)
def test_message_is_one_printable_line(error: Exception) -> None:
    text = str(error)
    assert text.isprintable()
    assert len(text) <= 1_001
    assert str(pickle.loads(pickle.dumps(error))) == text


def test_message_escapes_what_is_not_printable() -> None:
    body = {"message": "a\x1b[0m\r\nb\u202e\ud800 é"}
    content = json.dumps(body).encode()
    error = rt.StatusError(httpx.Response(400, content=content, request=build_request()))
    assert str(error).endswith(": a\\x1b[0m\\r\\nb\\u202e\\ud800 é")
    assert error.body == body
