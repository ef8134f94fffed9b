"""Paginated lists over HTTP, with every kind of pagination."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import chain, islice
from typing import Any

import pytest
from support import runtime
from support.loopback import Loopback, ReceivedRequest, Response
from support.runtime import httpx

rt: Any = runtime.load_runtime()

Respond = Callable[[ReceivedRequest], Response]
ALL = [1, 2, 3, 4, 5]
SIZE = 2
BODY = rt.JsonParser(dict[str, Any])
ARRAY = rt.JsonParser(list[int])
CURSOR = rt.CursorPagination(items="data", cursor="next", parameter="after")
OFFSET = rt.OffsetPagination(items="data", parameter="offset")
NUMBER = rt.PageNumberPagination(items="data", parameter="page")
NEXT = rt.NextLinkPagination(items="data", next_url="next")
LINK = rt.LinkHeaderPagination(items="")


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response.from_json({"data": []})) as server:
        yield server


def sync_pages(
    server: Loopback, pagination: Any, request: Any, parser: Any = BODY, **settings: Any
) -> list[list[int]]:
    transport = rt.SyncTransport(base_url=f"{server.origin}/v1", **settings)
    try:
        return [page.items for page in transport.paginate(request, parser, pagination).pages()]
    finally:
        transport.close()


def async_pages(
    server: Loopback, pagination: Any, request: Any, parser: Any = BODY, **settings: Any
) -> list[list[int]]:
    async def collect() -> list[list[int]]:
        transport = rt.AsyncTransport(base_url=f"{server.origin}/v1", **settings)
        try:
            return [
                page.items async for page in transport.paginate(request, parser, pagination).pages()
            ]
        finally:
            await transport.close()

    return asyncio.run(collect())


Pages = Callable[..., list[list[int]]]


@pytest.fixture(params=[sync_pages, async_pages])
def pages(request: pytest.FixtureRequest) -> Pages:
    """Return a function that fetches the pages of a list with either kind of client."""
    fetch_pages: Pages = request.param
    return fetch_pages


def flatten(pages: list[list[int]]) -> list[int]:
    return list(chain.from_iterable(pages))


def list_numbers(**query: object) -> Any:
    return rt.Request("GET", "/numbers", query=query)


def get_queries(server: Loopback) -> list[str]:
    """Return the query strings of the received requests."""
    return [request.target.partition("?")[2] for request in server.requests]


# --- servers ------------------------------------------------------------------


def get_integer(request: ReceivedRequest, name: str, default: int) -> int:
    return int(request.query.get(name, [str(default)])[0])


def get_items(start: int) -> list[int]:
    return ALL[start : start + SIZE]


def respond_by_cursor(request: ReceivedRequest) -> Response:
    start = get_integer(request, "after", 0)
    return Response.from_json(
        {"data": get_items(start), "next": start + SIZE if start < 4 else None}
    )


def respond_by_offset(request: ReceivedRequest) -> Response:
    return Response.from_json(
        {"data": get_items(get_integer(request, "offset", 0)), "count": {"all": len(ALL)}}
    )


def respond_by_number(request: ReceivedRequest, first: int = 1) -> Response:
    page = get_integer(request, "page", first)
    return Response.from_json(
        {"data": get_items((page - first) * SIZE), "pages": 3, "more": page < first + 2}
    )


def respond_with_next_url(request: ReceivedRequest, format: str) -> Response:
    start = get_integer(request, "from", 0)
    next_url = format.format(host=request.headers["host"], start=start + SIZE)
    return Response.from_json({"data": get_items(start), "next": next_url if start < 4 else ""})


def respond_with_link_header(request: ReceivedRequest) -> Response:
    start = get_integer(request, "from", 0)
    links = '</v1/numbers?from=0>; rel="first"'
    if start < 4:
        links += f', </v1/numbers?from={start + SIZE}>; rel="last next"'
    response = Response.from_json(get_items(start))
    return Response(response.content, headers={"Link": links})


# --- requests of each kind of pagination --------------------------------------

PAGINATIONS: dict[str, tuple[Any, Respond, list[str]]] = {
    "cursor": (CURSOR, respond_by_cursor, ["", "after=2", "after=4"]),
    "offset": (OFFSET, respond_by_offset, ["", "offset=2", "offset=4", "offset=5"]),
    "offset and total": (
        rt.OffsetPagination(items="data", parameter="offset", total_items="count.all"),
        respond_by_offset,
        ["", "offset=2", "offset=4"],
    ),
    "page": (NUMBER, respond_by_number, ["", "page=2", "page=3", "page=4"]),
    "page and pages": (
        rt.PageNumberPagination(items="data", parameter="page", total_pages="pages"),
        respond_by_number,
        ["", "page=2", "page=3"],
    ),
    "page and more": (
        rt.PageNumberPagination(items="data", parameter="page", has_more="more"),
        respond_by_number,
        ["", "page=2", "page=3"],
    ),
    "page from 0": (
        rt.PageNumberPagination(items="data", parameter="page", first_page=0, total_pages="pages"),
        partial(respond_by_number, first=0),
        ["", "page=1", "page=2"],
    ),
    "absolute URL": (
        NEXT,
        partial(respond_with_next_url, format="http://{host}/v1/numbers?from={start}"),
        ["", "from=2", "from=4"],
    ),
    "relative URL": (
        NEXT,
        partial(respond_with_next_url, format="?from={start}"),
        ["", "from=2", "from=4"],
    ),
    "header": (LINK, respond_with_link_header, ["", "from=2", "from=4"]),
}


@pytest.mark.parametrize("kind", PAGINATIONS)
def test_items_are_returned_once(server: Loopback, pages: Pages, kind: str) -> None:
    pagination, server.respond, queries = PAGINATIONS[kind]
    parser = ARRAY if pagination is LINK else BODY
    assert flatten(pages(server, pagination, list_numbers(), parser)) == ALL
    assert get_queries(server) == queries
    assert {request.path for request in server.requests} == {"/v1/numbers"}


@pytest.mark.parametrize(
    ("pagination", "respond", "query", "queries"),
    [
        (OFFSET, respond_by_offset, {"offset": 3}, ["offset=3", "offset=5"]),
        (NUMBER, respond_by_number, {"page": 3}, ["page=3", "page=4"]),
        (NUMBER, partial(respond_by_number, first=0), {"page": 0}, [f"page={n}" for n in range(4)]),
        (CURSOR, respond_by_cursor, {"after": 2}, ["after=2", "after=4"]),
    ],
)
def test_pagination_starts_at_parameter_of_caller(
    server: Loopback,
    pages: Pages,
    pagination: Any,
    respond: Respond,
    query: Any,
    queries: list[str],
) -> None:
    server.respond = respond
    pages(server, pagination, list_numbers(**query))
    assert get_queries(server) == queries


@pytest.mark.parametrize("value", ["last", True])
def test_page_that_is_not_a_number_is_not_incremented(
    server: Loopback, pages: Pages, value: object
) -> None:
    server.respond = lambda _: Response.from_json({"data": [1]})
    assert pages(server, NUMBER, list_numbers(page=value)) == [[1]]


def test_page_parameter_overrides_extra_query(server: Loopback, pages: Pages) -> None:
    server.respond = respond_by_offset
    options = {"extra_query": {"offset": "2", "debug": "on"}}
    request = rt.Request("GET", "/numbers", query={"offset": 0}, options=options)
    assert pages(server, OFFSET, request) == [[3, 4], [5], []]
    assert [set(query.split("&")) for query in get_queries(server)] == [
        {f"offset={n}", "debug=on"} for n in (2, 4, 5)
    ]


def test_page_has_body_and_response(server: Loopback) -> None:
    server.respond = respond_by_offset
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(list_numbers(), BODY, OFFSET)
    assert page.data is page.items
    assert page.body == page.response.json()
    assert isinstance(page.response, httpx.Response)
    transport.close()


# --- lazy fetching ------------------------------------------------------------


def test_pages_are_fetched_lazily(server: Loopback) -> None:
    server.respond = respond_by_offset
    transport = rt.SyncTransport(base_url=server.origin)
    items = iter(transport.paginate(list_numbers(), BODY, OFFSET))
    assert list(islice(items, 2)) == [1, 2]
    assert len(server.requests) == 1
    assert next(items) == 3
    assert len(server.requests) == 2
    transport.close()


def test_async_pages_are_fetched_lazily(server: Loopback) -> None:
    async def run() -> None:
        transport = rt.AsyncTransport(base_url=server.origin)
        pager = transport.paginate(list_numbers(), BODY, OFFSET)
        assert not server.requests
        items = aiter(pager)
        assert [await anext(items), await anext(items)] == [1, 2]
        assert len(server.requests) == 1
        assert await anext(items) == 3
        assert len(server.requests) == 2
        await transport.close()

    server.respond = respond_by_offset
    asyncio.run(run())


@pytest.mark.parametrize(
    ("max_items", "items", "requests"),
    [
        (None, ALL, 3),
        (9, ALL, 3),
        (5, ALL, 3),
        (4, [1, 2, 3, 4], 2),
        (3, [1, 2, 3], 2),
        (2, [1, 2], 1),
        (0, [], 1),
    ],
)
def test_max_items_limits_iteration(
    server: Loopback, max_items: int | None, items: list[int], requests: int
) -> None:
    server.respond = respond_by_cursor
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(list_numbers(), BODY, CURSOR)
    assert list(page.iterate(max_items=max_items)) == items
    assert len(server.requests) == requests
    transport.close()


@pytest.mark.parametrize(
    ("max_items", "items", "requests"),
    [(None, ALL, 3), (9, ALL, 3), (4, [1, 2, 3, 4], 2), (2, [1, 2], 1), (0, [], 0)],
)
def test_max_items_limits_async_iteration(
    server: Loopback, max_items: int | None, items: list[int], requests: int
) -> None:
    async def run() -> None:
        transport = rt.AsyncTransport(base_url=server.origin)
        pager = transport.paginate(list_numbers(), BODY, CURSOR)
        assert [item async for item in pager.iterate(max_items=max_items)] == items
        assert len(server.requests) == requests
        page = await pager
        assert [item async for item in page.iterate(max_items=max_items)] == items
        await transport.close()

    server.respond = respond_by_cursor
    asyncio.run(run())


def test_negative_max_items_is_refused(server: Loopback) -> None:
    transport = rt.SyncTransport(base_url=server.origin)
    with pytest.raises(ValueError, match="max_items must be 0 or more"):
        next(transport.paginate(list_numbers(), BODY, CURSOR).iterate(max_items=-1))
    transport.close()


# --- end of a list ------------------------------------------------------------


def respond_with_pages(*bodies: Any) -> Respond:
    """Return a server of pages, by the number of the request."""
    remaining = iter(bodies)
    return lambda _: Response.from_json(next(remaining))


@pytest.mark.parametrize(
    ("pagination", "bodies"),
    [
        (CURSOR, [{"next": "b"}, {"data": [], "next": "c"}, {"data": [1]}]),
        (NEXT, [{"data": [], "next": "?b"}, {"next": "?c"}, {"data": [1]}]),
    ],
)
def test_empty_page_with_reference_to_next_one_is_followed(
    server: Loopback, pages: Pages, pagination: Any, bodies: Any
) -> None:
    server.respond = respond_with_pages(*bodies)
    assert pages(server, pagination, list_numbers()) == [[], [], [1]]


def test_empty_page_with_link_header_is_followed(server: Loopback, pages: Pages) -> None:
    def respond(request: ReceivedRequest) -> Response:
        is_first = not request.query
        return Response(b"[]" if is_first else b"[1]", headers={"Link": "<?from=1>; rel=next"})

    server.respond = respond
    assert pages(server, LINK, list_numbers(), ARRAY) == [[], [1]]


def test_empty_page_with_repeated_cursor_ends_list(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Response.from_json({"data": [], "next": "more"})
    assert pages(server, CURSOR, list_numbers()) == [[]]


OFFSET_AND_TOTAL = rt.OffsetPagination(
    items="data", parameter="offset", total_items="total", has_more="more", size_parameter="limit"
)
NUMBER_AND_TOTAL = rt.PageNumberPagination(
    items="data", parameter="page", total_pages="total", has_more="more"
)


@pytest.mark.parametrize(
    ("pagination", "bodies", "queries"),
    [
        (OFFSET, [{"data": []}], ["limit=2"]),
        (NUMBER, [{"data": []}], ["limit=2"]),
        (
            OFFSET_AND_TOTAL,
            [{"data": [1, 2], "total": 5}, {"data": [], "total": 5}, {"data": [5], "total": 5}],
            ["limit=2", "limit=2&offset=2", "limit=2&offset=4"],
        ),
        (
            OFFSET_AND_TOTAL,
            [{"data": [], "more": True}, {"data": [1], "more": False}],
            ["limit=2", "limit=2&offset=2"],
        ),
        (
            NUMBER_AND_TOTAL,
            [{"data": [], "total": 3}, {"data": [2], "total": 3}, {"data": [], "total": 3}],
            ["limit=2", "limit=2&page=2", "limit=2&page=3"],
        ),
        (
            NUMBER_AND_TOTAL,
            [{"data": [], "more": True}, {"data": [], "more": False}],
            ["limit=2", "limit=2&page=2"],
        ),
    ],
)
def test_counted_empty_page_ends_list_unless_more_follows(
    server: Loopback, pages: Pages, pagination: Any, bodies: Any, queries: list[str]
) -> None:
    server.respond = respond_with_pages(*bodies)
    pages(server, pagination, list_numbers(limit=2))
    assert get_queries(server) == queries


def test_empty_page_of_unknown_size_ends_list(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Response.from_json({"data": [], "total": 5})
    assert pages(server, OFFSET_AND_TOTAL, list_numbers()) == [[]]
    assert pages(server, OFFSET_AND_TOTAL, list_numbers(limit="all")) == [[]]


def test_repeated_cursor_ends_list(server: Loopback, pages: Pages) -> None:
    """The cursors form a cycle: a, b, a."""
    cycle = {"": (1, "a"), "a": (2, "b"), "b": (3, "a")}

    def respond(request: ReceivedRequest) -> Response:
        item, cursor = cycle[request.query.get("after", [""])[0]]
        return Response.from_json({"data": [item], "next": cursor})

    server.respond = respond
    assert pages(server, CURSOR, list_numbers()) == [[1], [2], [3]]
    assert pages(server, CURSOR, list_numbers(after="a")) == [[2], [3]]


@pytest.mark.parametrize("first", ["/v1/numbers", "/v1/numbers?from=0"])
def test_link_to_first_page_ends_list(server: Loopback, pages: Pages, first: str) -> None:
    def respond(request: ReceivedRequest) -> Response:
        next_url = "?from=2" if get_integer(request, "from", 0) == 0 else first
        return Response.from_json(
            {"data": get_items(get_integer(request, "from", 0)), "next": next_url}
        )

    server.respond = respond
    query = {"from": 0} if "?" in first else {}
    assert pages(server, NEXT, list_numbers(**query)) == [[1, 2], [3, 4]]


@pytest.mark.parametrize(
    ("pagination", "end"),
    [
        (OFFSET, {"data": []}),
        (NUMBER, {"data": []}),
        (OFFSET_AND_TOTAL, {"data": [7, 7], "more": False}),
        (NUMBER_AND_TOTAL, {"data": [7, 7], "more": False}),
    ],
)
def test_equal_pages_of_counted_pagination_are_kept(
    server: Loopback, pages: Pages, pagination: Any, end: Any
) -> None:
    server.respond = respond_with_pages(*[{"data": [7, 7]}] * 3, end)
    assert flatten(pages(server, pagination, list_numbers())) == [7] * (6 + len(end["data"]))


def test_total_ends_list_of_equal_pages(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Response.from_json({"data": [7], "total": 150})
    assert flatten(pages(server, OFFSET_AND_TOTAL, list_numbers())) == [7] * 150


@pytest.mark.parametrize(
    ("pagination", "body"),
    [
        (OFFSET, {"data": ALL}),
        (NUMBER, {"data": ALL}),
        (NUMBER_AND_TOTAL, {"data": [], "more": True}),
        (OFFSET_AND_TOTAL, {"data": [], "more": True}),
    ],
)
def test_endless_repetition_is_an_error(
    server: Loopback, pages: Pages, pagination: Any, body: Any
) -> None:
    server.respond = lambda _: Response.from_json(body)
    with pytest.raises(rt.DecodeError, match="more than 100 successive pages"):
        pages(server, pagination, list_numbers(limit=2))
    assert len(server.requests) == 102


def test_equal_pages_with_different_links_are_kept(server: Loopback, pages: Pages) -> None:
    def respond(request: ReceivedRequest) -> Response:
        page = get_integer(request, "page", 1)
        links = {"Link": f'<?page={page + 1}>; rel="next"'} if page < 3 else {}
        return Response(b"[7, 7]", headers=links)

    server.respond = respond
    assert pages(server, LINK, list_numbers(), ARRAY) == [[7, 7]] * 3


# --- repeated iteration -------------------------------------------------------


def test_iteration_can_be_repeated(server: Loopback) -> None:
    server.respond = respond_by_cursor
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(list_numbers(), BODY, CURSOR)
    second = page.next_page()
    assert [list(page), list(page), list(second)] == [ALL, ALL, ALL[2:]]
    assert list(zip(page, page, strict=True)) == list(zip(ALL, ALL, strict=True))
    transport.close()


def test_cursors_of_earlier_iterations_do_not_end_list(server: Loopback) -> None:
    """The list has changed in between: its second iteration has a new cursor, then old ones."""
    cursor_chains = [{"": "b", "b": "c", "c": "d"}, {"": "b", "b": "x", "x": "c", "c": "d"}]

    def respond(request: ReceivedRequest) -> Response:
        cursor = request.query.get("after", [""])[0]
        return Response.from_json({"data": [cursor], "next": cursor_chains[0].get(cursor)})

    server.respond = respond
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(list_numbers(), BODY, CURSOR)
    assert list(page) == ["", "b", "c", "d"]
    cursor_chains.pop(0)
    assert list(page) == ["", "b", "x", "c", "d"]
    transport.close()


# --- links --------------------------------------------------------------------


@pytest.mark.parametrize("url_format", ["{origin}/v1/numbers?from=2", "//{host}/v1/numbers?from=2"])
def test_link_to_another_server_is_rejected(
    server: Loopback, pages: Pages, url_format: str
) -> None:
    with Loopback(respond_by_offset) as other:
        target = url_format.format(origin=other.origin, host=other.origin.removeprefix("http://"))
        server.respond = lambda _: Response.from_json({"data": [1], "next": target})
        with pytest.raises(rt.ForeignLinkError, match="another server"):
            pages(server, NEXT, list_numbers())
        assert not other.requests


def test_items_before_foreign_link_are_returned(server: Loopback) -> None:
    server.respond = lambda _: Response.from_json({"data": [1], "next": "https://example.com/"})
    transport = rt.SyncTransport(base_url=server.origin)
    items = iter(transport.paginate(list_numbers(), BODY, NEXT))
    assert next(items) == 1
    with pytest.raises(rt.ForeignLinkError):
        next(items)
    transport.close()


def test_link_after_redirect_to_another_server_is_rejected(server: Loopback, pages: Pages) -> None:
    """The other server receives no credentials, neither for the first page nor for the next."""
    bearer = {"credentials": {"key": rt.Bearer("secret")}, "security": (("key",),)}
    with Loopback(lambda _: Response.from_json({"data": [1], "next": "?from=2"})) as other:
        location = {"Location": f"{other.origin}/v1/numbers"}
        server.respond = lambda _: Response(b"", 302, headers=location)
        with pytest.raises(rt.ForeignLinkError):
            pages(server, NEXT, list_numbers(), **bearer)
        assert ["authorization" in request.headers for request in other.requests] == [False]


def test_requests_of_next_links_keep_headers_and_credentials(
    server: Loopback, pages: Pages
) -> None:
    server.respond = partial(respond_with_next_url, format="?from={start}&key=stale")
    request = rt.Request(
        "GET",
        "/numbers",
        query={"limit": 2},
        headers={"X-Own": "1"},
        options={"extra_headers": {"X-Extra": "2"}, "extra_query": {"from": 0}},
    )
    key = rt.ApiKey("query", "key", "secret")
    settings = {"credentials": {"key": key}, "security": (("key",),)}
    assert flatten(pages(server, NEXT, request, **settings)) == ALL
    assert get_queries(server)[1:] == ["from=2&key=secret", "from=4&key=secret"]
    for received in server.requests:
        assert (received.headers["x-own"], received.headers["x-extra"]) == ("1", "2")


def test_user_info_in_next_link_is_ignored(server: Loopback, pages: Pages) -> None:
    server.respond = partial(
        respond_with_next_url, format="http://user:secret@{host}/v1/numbers?from={start}"
    )
    assert flatten(pages(server, NEXT, list_numbers())) == ALL
    assert not any("authorization" in request.headers for request in server.requests)


def test_encoding_of_next_link_is_preserved(server: Loopback, pages: Pages) -> None:
    def respond(request: ReceivedRequest) -> Response:
        first = request.path == "/v1/numbers"
        next_url = "/v1/a%2Fb%7Bid%7D?x=%26&x=2&empty=#part"
        return Response.from_json(
            {"data": [1 if first else 2], "next": next_url if first else None}
        )

    server.respond = respond
    assert pages(server, NEXT, list_numbers()) == [[1], [2]]
    assert server.requests[1].target == "/v1/a%2Fb%7Bid%7D?x=%26&x=2&empty="


@pytest.mark.parametrize("kind", [NEXT, LINK])
def test_next_link_is_requested_unchanged(server: Loopback, pages: Pages, kind: Any) -> None:
    """RFC 3986 leaves order, repeated names, flags and binary values to the server."""
    target = "/v1/n?b=2&a=1&b=3&flag&c=x,y&cur=%FF%fe&d=a+b%20c&sig=a%2fb/c?=;&debug=off"

    def respond(request: ReceivedRequest) -> Response:
        next_url = target if request.path == "/v1/numbers" else None
        links = {"Link": f"<{next_url}>; rel=next"} if next_url else {}
        body: Any = [1] if kind is LINK else {"data": [1], "next": next_url}
        return Response(Response.from_json(body).content, headers=links)

    server.respond = respond
    options = {"extra_query": {"a": "2", "debug": "on"}}
    request = rt.Request("GET", "/numbers", query={"b": "1"}, options=options)
    settings = {"query": {"debug": "on"}}
    assert len(pages(server, kind, request, ARRAY if kind is LINK else BODY, **settings)) == 2
    assert server.requests[1].target == target


def test_next_link_gets_shared_query_and_api_key(server: Loopback, pages: Pages) -> None:
    """An API key replaces an old one where that is."""
    server.respond = respond_with_pages(
        {"data": [1], "next": "?key=old&a=%FF&a"}, {"data": [2], "next": "?a=2"}, {"data": [3]}
    )
    settings = {
        "query": {"version": "2", "a": "1"},
        "credentials": {"key": rt.ApiKey("query", "key", "secret")},
        "security": (("key",),),
    }
    assert pages(server, NEXT, list_numbers(), **settings) == [[1], [2], [3]]
    assert get_queries(server) == [
        "version=2&a=1&key=secret",
        "key=secret&a=%FF&a&version=2",
        "a=2&key=secret&version=2",
    ]


def test_link_to_first_page_without_api_key_ends_list(server: Loopback, pages: Pages) -> None:
    server.respond = lambda request: Response.from_json(
        {"data": [1], "next": "?a=1&b=2" if "a" not in request.query else "?b=2&a=1"}
    )
    key = {"key": rt.ApiKey("query", "key", "secret")}
    query = list_numbers(b=2, a=1)
    assert pages(server, NEXT, query, credentials=key, security=(("key",),)) == [[1]]


@pytest.mark.parametrize(
    ("base_url", "target", "url"),
    [
        ("https://a.test/v1", "http://a.test/v1?p=2", "https://a.test/v1?p=2"),
        ("https://a.test/v1", "http://a.test:80/v1?p=2", "https://a.test/v1?p=2"),
        ("https://a.test/v1", "http://a.test:443/v1?p=2", "https://a.test/v1?p=2"),
        ("https://a.test:8443/v1", "http://a.test/v1", "https://a.test:8443/v1"),
        ("https://a.test:8443/v1", "http://a.test:8443/v1", "https://a.test:8443/v1"),
        ("https://a.test/v1", "http://A.test/v1", "https://a.test/v1"),
        ("http://a.test/v1", "https://a.test/v1", "https://a.test/v1"),
        ("https://a.test/v1", "https://a.test:8443/v1", None),
        ("https://a.test/v1", "http://a.test:8080/v1", None),
        ("http://a.test:8000/v1", "http://a.test/v1", None),
        ("http://a.test:8000/v1", "https://a.test/v1", None),
        ("https://a.test/v1", "http://b.test/v1", None),
        ("https://a.test/v1", "https://a.test.b.test/v1", None),
        ("https://a.test/v1", "https://xa.test/v1", None),
        ("https://a.test/v1", "ftp://a.test/v1", None),
        ("https://a.test/v1", "http://b.test:81/x", "https://b.test:81/x|b.test"),
        ("https://a.test/v1", "http://b.test/x", "https://b.test/x|B.test"),
        ("http://a.test/v1", "http://b.test:81/x", "http://b.test:81/x|b.test:81"),
        ("https://a.test/v1", "https://b.test/x", "https://b.test/x|b.test:443"),
        ("https://a.test/v1", "https://[::1]:7/x", "https://[::1]:7/x|[::1]"),
        ("https://a.test/v1", "https://b.test/x", "|b.test:8443"),
        ("https://a.test/v1", "https://b.test:81/x", "|b.test:8443"),
        ("https://a.test/v1", "ftp://b.test/x", "|b.test"),
    ],
)
def test_links_lead_to_trusted_hosts_only(base_url: str, target: str, url: str | None) -> None:
    expected, _, host = (url or "").partition("|")
    resolve_link = import_module(f"{rt.__name__}.next_links").resolve_link
    if expected:
        assert resolve_link(base_url, target, [host] if host else []) == expected
    else:
        with pytest.raises(rt.ForeignLinkError, match="pass trusted_hosts="):
            resolve_link(base_url, target, [host] if host else [])


def test_trusted_host_gets_credentials(server: Loopback, pages: Pages) -> None:
    bearer = {"credentials": {"key": rt.Bearer("secret")}, "security": (("key",),)}
    with Loopback(lambda _: Response.from_json({"data": [2]})) as other:
        next_url = f"{other.origin}/other?from=2"
        server.respond = lambda _: Response.from_json({"data": [1], "next": next_url})
        trusted = {"trusted_hosts": [other.origin.removeprefix("http://")]}
        assert pages(server, NEXT, list_numbers(), **bearer, **trusted) == [[1], [2]]
        assert [request.headers["authorization"] for request in other.requests] == ["Bearer secret"]


def test_foreign_link_error_hides_query(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Response.from_json(
        {"data": [1], "next": "https://eu.test:81/x?token=secret"}
    )
    with pytest.raises(rt.ForeignLinkError) as caught:
        pages(server, NEXT, list_numbers())
    assert "secret" not in str(caught.value)
    assert "pass trusted_hosts=['eu.test:81']" in str(caught.value)


@pytest.mark.parametrize("hosts", ["a.test", ["https://a.test"], ["a b"], [""]])
def test_invalid_trusted_hosts_are_reported(hosts: Any) -> None:
    with pytest.raises((TypeError, ValueError), match="trusted_hosts"):
        rt.SyncTransport(base_url="https://a.test", trusted_hosts=hosts)
    transport = rt.SyncTransport(base_url="https://a.test")
    with pytest.raises((TypeError, ValueError), match="trusted_hosts"):
        transport.with_options(trusted_hosts=hosts)


def test_invalid_next_link_is_reported(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Response.from_json({"data": [1], "next": "http://host:port/"})
    with pytest.raises(rt.DecodeError, match="not a valid URL"):
        pages(server, NEXT, list_numbers())


@pytest.mark.parametrize(
    ("header", "target"),
    [
        ('<https://a.test/?page=2>; rel="next"', "https://a.test/?page=2"),
        ("<?page=2>; rel=next", "?page=2"),
        ('</1>; rel="prev", </3>; rel="next"', "/3"),
        ('</1>;rel="prev",</3>;rel="next"', "/3"),
        ('</3>; rel="last NEXT"', "/3"),
        ('</?ids=1,2;3>; title="a, b; rel=\\"x\\""; REL = next', "/?ids=1,2;3"),
        ('</1>; title="</2>; rel=next"; rel=prev, </3>; rel=next', "/3"),
        ("</3>; rel=prev; rel=next", None),
        ('</3>; rel="nextish"', None),
        ('</3>; rel="next"; anchor="/other"', None),
        ("</3>", None),
        ('</3>; rel="next', None),
        ("", None),
    ],
)
def test_link_header_is_parsed(header: str, target: str | None) -> None:
    assert rt.link_header.find_link(httpx.Response(200, headers={"Link": header}), "next") == target


def test_several_link_headers_are_combined() -> None:
    headers = [("Link", "</1>; rel=prev"), ("Link", "</3>; rel=next")]
    assert rt.link_header.find_link(httpx.Response(200, headers=headers), "next") == "/3"


@pytest.mark.parametrize("data", [5, "oops", {"a": 1}])
def test_items_that_are_not_an_array_raise_decode_error(
    server: Loopback, pages: Pages, data: object
) -> None:
    server.respond = lambda _: Response.from_json({"data": data})
    with pytest.raises(rt.DecodeError, match="not an array"):
        pages(server, CURSOR, list_numbers())


def test_long_invalid_link_header_is_parsed_quickly() -> None:
    response = httpx.Response(200, headers={"Link": "<" * 60_000})
    assert rt.link_header.find_link(response, "next") is None
