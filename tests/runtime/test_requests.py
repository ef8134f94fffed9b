"""The URL and the headers of requests."""

from typing import Any

import httpx
import pytest
from support.transports import rt, sent


@pytest.mark.parametrize(
    ("base_url", "path", "url"),
    [
        ("https://api.test", "/runs", "https://api.test/runs"),
        ("https://api.test/", "/runs", "https://api.test/runs"),
        ("https://api.test/v1", "/runs", "https://api.test/v1/runs"),
        ("https://api.test/v1/", "/runs", "https://api.test/v1/runs"),
        ("https://api.test/v1/", "/runs/", "https://api.test/v1/runs/"),
        ("http://localhost:8000/a%20b", "/a%2Fb", "http://localhost:8000/a%20b/a%2Fb"),
    ],
)
def test_base_urls(base_url: str, path: str, url: str) -> None:
    assert str(sent(rt.Request("GET", path), base_url=base_url).url) == url


def test_an_operation_may_have_its_own_server() -> None:
    request = sent(rt.Request("GET", "/x", base_url="https://files.test/"))
    assert str(request.url) == "https://files.test/x"


@pytest.mark.parametrize("base_url", ["", "/v1", "api.test/v1", "ftp://api.test"])
def test_a_base_url_must_be_one(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url must start with http"):
        rt.SyncTransport(base_url=base_url)


def test_headers_of_a_call_replace_those_of_the_client() -> None:
    headers = {"X-One": "1", "x-two": "2", "X-Three": rt.NOT_GIVEN, "User-Agent": "me"}
    request = rt.Request("GET", "/x", headers={"X-Two": "two"})
    seen = sent(request, headers=headers).headers
    assert (seen["x-one"], seen["x-two"], seen["user-agent"]) == ("1", "two", "me")
    assert "x-three" not in seen


def test_the_query_of_a_call_replaces_that_of_the_client() -> None:
    request = rt.Request("GET", "/x", query={"b": 2, "c": rt.NOT_GIVEN})
    assert str(sent(request, query={"a": 1, "b": 1, "c": 1}).url).endswith("/x?a=1&b=2")
    core = rt.exchanges.RequestBuilder("http://x", query={"a": 1, "b": 1}).with_options(
        query={"b": 3}
    )
    assert core.query == {"a": 1, "b": 3}


def test_headers_of_the_client_do_not_replace_what_the_body_needs() -> None:
    headers = {"Content-Type": "text/plain", "Accept": "text/html"}
    request = rt.Request("POST", "/x", body=rt.JsonBody({}))
    seen = sent(request, headers=headers).headers
    assert (seen["content-type"], seen["accept"]) == ("application/json", "*/*")


@pytest.mark.parametrize(
    ("answer", "accept"),
    [
        (rt.JsonParser(Any), "application/json"),
        (rt.BytesParser(), "*/*"),
        (rt.EmptyParser(), "*/*"),
        (rt.TextParser(), "text/*, */*;q=0.1"),
        (
            rt.ParserByStatus({"200": rt.JsonParser(Any), "202": rt.EmptyParser()}),
            "application/json",
        ),
        (
            rt.ParserByMediaType(
                {"application/json": rt.JsonParser(Any), "text/csv": rt.TextParser()}
            ),
            "application/json, text/csv",
        ),
    ],
)
def test_accept_follows_from_the_answer(answer: Any, accept: str) -> None:
    assert sent(rt.Request("GET", "/x"), answer).headers["accept"] == accept


def test_accept_can_be_given() -> None:
    request = rt.Request("GET", "/x", accept="application/pdf")
    assert sent(request).headers["accept"] == "application/pdf"


@pytest.mark.parametrize(
    ("given", "read"),
    [(rt.NOT_GIVEN, 5.0), (None, None), (7, 7.0), (httpx.Timeout(1, read=9), 9.0)],
)
def test_the_timeout_of_the_http_client_is_the_default(given: Any, read: Any) -> None:
    request = sent(rt.Request("GET", "/x"), timeout=given)
    assert request.extensions["timeout"]["read"] == read
