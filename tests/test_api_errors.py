"""The errors of calls: which there are, and what they tell."""

import pickle
from typing import Any

import httpx
import pytest
from transports import mocked, read, rt


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
        read(rt.ByStatus({"default": rt.NoAnswer()}), httpx.Response(status))
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
        read(rt.NoAnswer(), httpx.Response(404, content=body))
    assert str(error.value) == f"GET /v1/runs: 404 Not Found{said}"


def test_an_error_has_all_that_is_known_and_can_be_pickled() -> None:
    response = httpx.Response(
        429, json={"error": {"code": "slow"}}, headers={"X-Request-Id": "req_1"}
    )
    with pytest.raises(rt.RateLimitError) as raised:
        read(rt.NoAnswer(), response)
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
        read(rt.NoAnswer(), httpx.Response(502, text="Bad gateway"))
    assert error.value.body == "Bad gateway"
    with pytest.raises(rt.ServerError) as error:
        read(rt.NoAnswer(), httpx.Response(502))
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
        mocked(fail).send(rt.Request("GET", "/runs"), rt.NoAnswer())
    assert type(raised.value) is kind
    assert raised.value.__cause__ is cause
    assert str(raised.value) == f"GET /v1/runs: {str(cause) or 'timed out'}"
    again = pickle.loads(pickle.dumps(raised.value))
    assert str(again) == str(raised.value)
    assert again.request.method == "GET"


def test_a_decode_error_can_be_pickled() -> None:
    with pytest.raises(rt.DecodeError) as raised:
        read(rt.JsonAnswer(dict), httpx.Response(200))
    again = pickle.loads(pickle.dumps(raised.value))
    assert type(again) is rt.DecodeError
    assert str(again) == str(raised.value)
