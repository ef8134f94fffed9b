"""The errors that requests raise: their classes and their messages."""

import copy
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest
from support.transports import mocked, read, rt


@pytest.mark.parametrize(
    ("status", "kind"),
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
def test_each_status_has_its_error(status: int, kind: Any) -> None:
    with pytest.raises(rt.StatusError) as error:
        read(rt.ParserByStatus({"default": rt.EmptyParser()}), httpx.Response(status))
    assert type(error.value) is kind
    assert error.value.status_code == status
    assert isinstance(error.value, rt.ClientError)


@pytest.mark.parametrize(
    ("body", "said"),
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
def test_the_message_says_what_the_server_said(body: bytes, said: str) -> None:
    with pytest.raises(rt.NotFoundError) as error:
        read(rt.EmptyParser(), httpx.Response(404, content=body))
    assert str(error.value) == f"GET /v1/runs: 404 Not Found{said}"


def test_an_error_has_all_that_is_known_and_can_be_pickled() -> None:
    response = httpx.Response(
        429, json={"error": {"code": "slow"}}, headers={"X-Request-Id": "req_1"}
    )
    with pytest.raises(rt.RateLimitError) as raised:
        read(rt.EmptyParser(), response)
    for error in (raised.value, pickle.loads(pickle.dumps(raised.value))):
        assert type(error) is rt.RateLimitError
        assert error.body == {"error": {"code": "slow"}}
        assert error.request_id == "req_1"
        assert error.request.method == "GET"
        assert error.response.json() == error.body
        assert str(error) == str(raised.value)
        assert "secret" not in str(error) + repr(error)


def test_a_text_body_stays_text() -> None:
    with pytest.raises(rt.ServerError) as error:
        read(rt.EmptyParser(), httpx.Response(502, text="Bad gateway"))
    assert error.value.body == "Bad gateway"
    with pytest.raises(rt.ServerError) as error:
        read(rt.EmptyParser(), httpx.Response(502))
    assert error.value.body is None


@pytest.mark.parametrize(
    ("cause", "kind"),
    [
        (httpx.ConnectError("refused"), rt.APIConnectionError),
        (httpx.RemoteProtocolError("broken"), rt.APIConnectionError),
        (httpx.ReadTimeout(""), rt.APITimeoutError),
        (httpx.PoolTimeout("pool"), rt.APITimeoutError),
    ],
)
def test_connection_errors(cause: Exception, kind: type[Exception]) -> None:
    def fail(_: httpx.Request) -> httpx.Response:
        raise cause

    with pytest.raises(rt.APIConnectionError) as raised:
        mocked(fail).send(rt.Request("GET", "/runs"), rt.EmptyParser())
    assert type(raised.value) is kind
    assert raised.value.__cause__ is cause
    assert str(raised.value) == f"GET /v1/runs: {str(cause) or 'timed out'}"
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)
    assert again.request.method == "GET"


def call() -> httpx.Request:
    request = httpx.Request("POST", "https://api.test/v1/runs", json={"a": 1})
    request.extensions[rt.http_messages.SECRETS_EXTENSION] = rt.http_messages.SecretNames()
    return request


def refusal(status: int = 400) -> httpx.Response:
    headers = {"x-request-id": "req_1"}
    return httpx.Response(status, json={"error": "no"}, headers=headers, request=call())


ERRORS = {
    rt.APIConnectionError: lambda: rt.APIConnectionError(call(), "refused"),
    rt.APITimeoutError: lambda: rt.APITimeoutError(call(), "timed out"),
    rt.PollTimeoutError: lambda: rt.PollTimeoutError({"status": "queued"}, 5),
    rt.ForeignLinkError: lambda: rt.ForeignLinkError("a link"),
    rt.MissingCredentialsError: lambda: rt.MissingCredentialsError("a key"),
    rt.DecodeError: lambda: rt.DecodeError(refusal(200), "no JSON"),
    rt.EventError: lambda: rt.EventError(refusal(200), '{"message": "no"}'),
}


def all_errors(kind: type[Exception] = rt.ClientError) -> Iterator[type[Exception]]:
    """The errors that a call can raise, which are those that have a name for callers."""
    for each in kind.__subclasses__():
        if not each.__name__.startswith("_"):
            yield each
        yield from all_errors(each)


COPIES = [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))]


@pytest.mark.parametrize("duplicate", COPIES, ids=["copy", "deepcopy", "pickle"])
@pytest.mark.parametrize("kind", sorted(set(all_errors()), key=str))
def test_errors_can_be_copied_and_pickled(
    kind: Any, duplicate: Callable[[Exception], Exception]
) -> None:
    error = ERRORS[kind]() if kind in ERRORS else kind(refusal())
    again: Any = duplicate(error)
    assert (type(again), str(again), again.args) == (kind, str(error), error.args)
    for name in ("status_code", "request_id", "body", "reason", "last", "seconds"):
        assert getattr(again, name, None) == getattr(error, name, None)
    if hasattr(error, "request"):
        assert (again.request.url, again.request.content) == (error.request.url, b'{"a":1}')
    if hasattr(error, "response"):
        assert again.response.content == error.response.content


@pytest.mark.parametrize("charset", ["rot13", "hex", "undefined", "no-such"])
def test_an_odd_character_set_is_no_trouble(charset: str) -> None:
    headers = {"content-type": f"text/plain; charset={charset}"}
    response = httpx.Response(
        500, content=b"broken", headers=headers, request=httpx.Request("GET", "http://x")
    )
    assert rt.errors.make_status_error(response).body == "broken"
