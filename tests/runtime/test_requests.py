"""URLs and headers of requests."""

from typing import Any

import pytest
from support.runtime import httpx
from support.transports import capture_request, rt


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
def test_path_is_appended_to_base_url(base_url: str, path: str, url: str) -> None:
    assert str(capture_request(rt.Request("GET", path), base_url=base_url).url) == url


def test_operation_may_have_its_own_base_url() -> None:
    request = capture_request(rt.Request("GET", "/x", base_url="https://files.test/"))
    assert str(request.url) == "https://files.test/x"


@pytest.mark.parametrize("base_url", ["", "/v1", "api.test/v1", "ftp://api.test"])
def test_invalid_base_url_is_rejected(base_url: str) -> None:
    with pytest.raises(ValueError, match="base_url must start with http"):
        rt.SyncTransport(base_url=base_url)


@pytest.mark.parametrize(("base_url", "path"), [("", ""), ("/", ""), ("/v1/", "/v1")])
def test_a_base_url_without_a_host_is_explained(base_url: str, path: str) -> None:
    """It is the default of a client whose description has no other."""
    example = f"such as base_url='https://api.example.com{path}'$"
    with pytest.raises(ValueError, match=example):
        rt.SyncTransport(base_url=base_url)


def test_headers_of_request_override_those_of_client() -> None:
    headers = {"X-One": "1", "x-two": "2", "X-Three": rt.NOT_GIVEN, "User-Agent": "me"}
    request = rt.Request("GET", "/x", headers={"X-Two": "two"})
    received = capture_request(request, headers=headers).headers
    assert (received["x-one"], received["x-two"], received["user-agent"]) == ("1", "two", "me")
    assert "x-three" not in received


def test_query_of_request_overrides_that_of_client() -> None:
    request = rt.Request("GET", "/x", query={"b": 2, "c": rt.NOT_GIVEN})
    assert str(capture_request(request, query={"a": 1, "b": 1, "c": 1}).url).endswith("/x?a=1&b=2")
    builder = rt.request_builder.RequestBuilder("http://x", query={"a": 1, "b": 1}).with_options(
        query={"b": 3}
    )
    assert builder.query == {"a": 1, "b": 3}


def test_headers_of_client_override_accept_but_not_the_type_of_the_body() -> None:
    headers = {"Content-Type": "text/plain", "Accept": "application/vnd.acme+json"}
    request = rt.Request("POST", "/x", body=rt.JsonBody({}))
    received = capture_request(request, headers=headers).headers
    assert received["content-type"] == "application/json"
    assert received["accept"] == "application/vnd.acme+json"
    assert capture_request(request).headers["accept"] == "*/*"


@pytest.mark.parametrize(
    ("parser", "accept"),
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
def test_accept_header_follows_from_parser(parser: Any, accept: str) -> None:
    assert capture_request(rt.Request("GET", "/x"), parser).headers["accept"] == accept


def test_accept_header_can_be_set() -> None:
    request = rt.Request("GET", "/x", accept="application/pdf")
    assert capture_request(request).headers["accept"] == "application/pdf"


@pytest.mark.parametrize(
    ("timeout", "read"),
    [(rt.NOT_GIVEN, 60.0), (None, None), (7, 7.0), (httpx.Timeout(1, read=9), 9.0)],
)
def test_timeout_is_sent_with_request(timeout: Any, read: Any) -> None:
    request = capture_request(rt.Request("GET", "/x"), timeout=timeout)
    assert request.extensions["timeout"]["read"] == read
