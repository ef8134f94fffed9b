"""Paginated lists, with every kind of pagination, over HTTP."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from functools import partial
from itertools import chain, islice
from typing import Any

import httpx
import pytest
from support import runtime
from support.loopback import Answer, Loopback, Received

rt: Any = runtime.load()

Respond = Callable[[Received], Answer]
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
    with Loopback(lambda _: Answer.of({"data": []})) as server:
        yield server


def sync_pages(
    server: Loopback, paging: Any, request: Any, answer: Any = BODY, **settings: Any
) -> list[list[int]]:
    transport = rt.SyncTransport(base_url=f"{server.origin}/v1", **settings)
    try:
        return [page.items for page in transport.paginate(request, answer, paging).pages()]
    finally:
        transport.close()


def async_pages(
    server: Loopback, paging: Any, request: Any, answer: Any = BODY, **settings: Any
) -> list[list[int]]:
    async def collected() -> list[list[int]]:
        transport = rt.AsyncTransport(base_url=f"{server.origin}/v1", **settings)
        try:
            return [
                page.items async for page in transport.paginate(request, answer, paging).pages()
            ]
        finally:
            await transport.close()

    return asyncio.run(collected())


Pages = Callable[..., list[list[int]]]


@pytest.fixture(params=[sync_pages, async_pages])
def pages(request: pytest.FixtureRequest) -> Pages:
    """The pages of a list, by either kind of client."""
    found: Pages = request.param
    return found


def flat(pages: list[list[int]]) -> list[int]:
    return list(chain.from_iterable(pages))


def listing(**query: object) -> Any:
    return rt.Request("GET", "/numbers", query=query)


def asked(server: Loopback) -> list[str]:
    """The queries that the server was asked with."""
    return [request.target.partition("?")[2] for request in server.requests]


# --- servers ------------------------------------------------------------------


def number(request: Received, name: str, default: int) -> int:
    return int(request.query.get(name, [str(default)])[0])


def piece(start: int) -> list[int]:
    return ALL[start : start + SIZE]


def by_cursor(request: Received) -> Answer:
    start = number(request, "after", 0)
    return Answer.of({"data": piece(start), "next": start + SIZE if start < 4 else None})


def by_offset(request: Received) -> Answer:
    return Answer.of({"data": piece(number(request, "offset", 0)), "count": {"all": len(ALL)}})


def by_number(request: Received, first: int = 1) -> Answer:
    page = number(request, "page", first)
    return Answer.of({"data": piece((page - first) * SIZE), "pages": 3, "more": page < first + 2})


def by_next(request: Received, format: str) -> Answer:
    start = number(request, "from", 0)
    following = format.format(host=request.headers["host"], start=start + SIZE)
    return Answer.of({"data": piece(start), "next": following if start < 4 else ""})


def by_header(request: Received) -> Answer:
    start = number(request, "from", 0)
    links = '</v1/numbers?from=0>; rel="first"'
    if start < 4:
        links += f', </v1/numbers?from={start + SIZE}>; rel="last next"'
    answer = Answer.of(piece(start))
    return Answer(answer.content, headers={"Link": links})


# --- what each kind asks for --------------------------------------------------

KINDS: dict[str, tuple[Any, Respond, list[str]]] = {
    "cursor": (CURSOR, by_cursor, ["", "after=2", "after=4"]),
    "offset": (OFFSET, by_offset, ["", "offset=2", "offset=4", "offset=5"]),
    "offset and total": (
        rt.OffsetPagination(items="data", parameter="offset", total_items="count.all"),
        by_offset,
        ["", "offset=2", "offset=4"],
    ),
    "page": (NUMBER, by_number, ["", "page=2", "page=3", "page=4"]),
    "page and pages": (
        rt.PageNumberPagination(items="data", parameter="page", total_pages="pages"),
        by_number,
        ["", "page=2", "page=3"],
    ),
    "page and more": (
        rt.PageNumberPagination(items="data", parameter="page", has_more="more"),
        by_number,
        ["", "page=2", "page=3"],
    ),
    "page from 0": (
        rt.PageNumberPagination(items="data", parameter="page", first_page=0, total_pages="pages"),
        partial(by_number, first=0),
        ["", "page=1", "page=2"],
    ),
    "absolute URL": (
        NEXT,
        partial(by_next, format="http://{host}/v1/numbers?from={start}"),
        ["", "from=2", "from=4"],
    ),
    "relative URL": (
        NEXT,
        partial(by_next, format="?from={start}"),
        ["", "from=2", "from=4"],
    ),
    "header": (LINK, by_header, ["", "from=2", "from=4"]),
}


@pytest.mark.parametrize("kind", KINDS)
def test_every_item_comes_once(server: Loopback, pages: Pages, kind: str) -> None:
    paging, server.respond, queries = KINDS[kind]
    answer = ARRAY if paging is LINK else BODY
    assert flat(pages(server, paging, listing(), answer)) == ALL
    assert asked(server) == queries
    assert {request.path for request in server.requests} == {"/v1/numbers"}


@pytest.mark.parametrize(
    ("paging", "respond", "query", "queries"),
    [
        (OFFSET, by_offset, {"offset": 3}, ["offset=3", "offset=5"]),
        (NUMBER, by_number, {"page": 3}, ["page=3", "page=4"]),
        (NUMBER, partial(by_number, first=0), {"page": 0}, [f"page={n}" for n in range(4)]),
        (CURSOR, by_cursor, {"after": 2}, ["after=2", "after=4"]),
    ],
)
def test_counting_starts_where_the_caller_does(
    server: Loopback, pages: Pages, paging: Any, respond: Respond, query: Any, queries: list[str]
) -> None:
    server.respond = respond
    pages(server, paging, listing(**query))
    assert asked(server) == queries


@pytest.mark.parametrize("value", ["last", True])
def test_what_is_no_number_is_not_counted_on(server: Loopback, pages: Pages, value: object) -> None:
    server.respond = lambda _: Answer.of({"data": [1]})
    assert pages(server, NUMBER, listing(page=value)) == [[1]]


def test_the_place_wins_over_a_query_parameter_by_hand(server: Loopback, pages: Pages) -> None:
    server.respond = by_offset
    options = {"extra_query": {"offset": "2", "debug": "on"}}
    request = rt.Request("GET", "/numbers", query={"offset": 0}, options=options)
    assert pages(server, OFFSET, request) == [[3, 4], [5], []]
    assert [set(query.split("&")) for query in asked(server)] == [
        {f"offset={n}", "debug=on"} for n in (2, 4, 5)
    ]


def test_a_page_has_its_answer(server: Loopback) -> None:
    server.respond = by_offset
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(listing(), BODY, OFFSET)
    assert page.data is page.items
    assert page.body == page.response.json()
    assert isinstance(page.response, httpx.Response)
    transport.close()


# --- when pages are fetched ---------------------------------------------------


def test_a_page_is_fetched_when_its_items_are_asked_for(server: Loopback) -> None:
    server.respond = by_offset
    transport = rt.SyncTransport(base_url=server.origin)
    items = iter(transport.paginate(listing(), BODY, OFFSET))
    assert list(islice(items, 2)) == [1, 2]
    assert len(server.requests) == 1
    assert next(items) == 3
    assert len(server.requests) == 2
    transport.close()


def test_an_async_list_is_fetched_when_its_items_are_asked_for(server: Loopback) -> None:
    async def run() -> None:
        transport = rt.AsyncTransport(base_url=server.origin)
        pager = transport.paginate(listing(), BODY, OFFSET)
        assert not server.requests
        items = aiter(pager)
        assert [await anext(items), await anext(items)] == [1, 2]
        assert len(server.requests) == 1
        assert await anext(items) == 3
        assert len(server.requests) == 2
        await transport.close()

    server.respond = by_offset
    asyncio.run(run())


# --- where a list ends --------------------------------------------------------


def test_an_empty_page_is_the_last_one(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Answer.of({"data": [], "next": "more"})
    assert pages(server, CURSOR, listing()) == [[]]


def test_a_place_that_comes_again_ends_the_list(server: Loopback, pages: Pages) -> None:
    """The cursors go round: a, b, a."""
    circle = {"": (1, "a"), "a": (2, "b"), "b": (3, "a")}

    def respond(request: Received) -> Answer:
        item, cursor = circle[request.query.get("after", [""])[0]]
        return Answer.of({"data": [item], "next": cursor})

    server.respond = respond
    assert pages(server, CURSOR, listing()) == [[1], [2], [3]]
    assert pages(server, CURSOR, listing(after="a")) == [[2], [3]]


@pytest.mark.parametrize("first", ["/v1/numbers", "/v1/numbers?from=0"])
def test_a_link_back_to_the_first_page_ends_the_list(
    server: Loopback, pages: Pages, first: str
) -> None:
    def respond(request: Received) -> Answer:
        there = "?from=2" if number(request, "from", 0) == 0 else first
        return Answer.of({"data": piece(number(request, "from", 0)), "next": there})

    server.respond = respond
    query = {"from": 0} if "?" in first else {}
    assert pages(server, NEXT, listing(**query)) == [[1, 2], [3, 4]]


@pytest.mark.parametrize("paging", [OFFSET, NUMBER])
def test_a_server_that_ignores_the_place_is_asked_twice(
    server: Loopback, pages: Pages, paging: Any
) -> None:
    server.respond = lambda _: Answer.of({"data": ALL})
    assert pages(server, paging, listing()) == [ALL]
    assert len(server.requests) == 2


def test_equal_pages_with_other_links_are_two_pages(server: Loopback, pages: Pages) -> None:
    def respond(request: Received) -> Answer:
        page = number(request, "page", 1)
        links = {"Link": f'<?page={page + 1}>; rel="next"'} if page < 3 else {}
        return Answer(b"[7, 7]", headers=links)

    server.respond = respond
    assert pages(server, LINK, listing(), ARRAY) == [[7, 7]] * 3


# --- more than one walk -------------------------------------------------------


def test_every_walk_gives_the_same(server: Loopback) -> None:
    server.respond = by_cursor
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(listing(), BODY, CURSOR)
    second = page.next_page()
    assert [list(page), list(page), list(second)] == [ALL, ALL, ALL[2:]]
    assert list(zip(page, page, strict=True)) == list(zip(ALL, ALL, strict=True))
    transport.close()


def test_a_walk_does_not_end_where_an_earlier_one_was(server: Loopback) -> None:
    """A list that has changed in between comes by other places, and by old ones later."""
    chains = [{"": "b", "b": "c", "c": "d"}, {"": "b", "b": "x", "x": "c", "c": "d"}]

    def respond(request: Received) -> Answer:
        place = request.query.get("after", [""])[0]
        return Answer.of({"data": [place], "next": chains[0].get(place)})

    server.respond = respond
    transport = rt.SyncTransport(base_url=server.origin)
    page = transport.paginate(listing(), BODY, CURSOR)
    assert list(page) == ["", "b", "c", "d"]
    chains.pop(0)
    assert list(page) == ["", "b", "x", "c", "d"]
    transport.close()


# --- links --------------------------------------------------------------------


@pytest.mark.parametrize("form", ["{origin}/v1/numbers?from=2", "//{host}/v1/numbers?from=2"])
def test_a_link_to_another_server_is_refused(server: Loopback, pages: Pages, form: str) -> None:
    with Loopback(by_offset) as other:
        target = form.format(origin=other.origin, host=other.origin.removeprefix("http://"))
        server.respond = lambda _: Answer.of({"data": [1], "next": target})
        with pytest.raises(rt.ForeignLinkError, match="another server"):
            pages(server, NEXT, listing())
        assert not other.requests


def test_the_items_before_a_foreign_link_are_delivered(server: Loopback) -> None:
    server.respond = lambda _: Answer.of({"data": [1], "next": "https://example.com/"})
    transport = rt.SyncTransport(base_url=server.origin)
    items = iter(transport.paginate(listing(), BODY, NEXT))
    assert next(items) == 1
    with pytest.raises(rt.ForeignLinkError):
        next(items)
    transport.close()


def test_a_link_of_a_server_redirected_to_is_refused(server: Loopback, pages: Pages) -> None:
    """The list is at another server, which got no key and gets none for the next page."""
    bearer = {"credentials": {"key": rt.Bearer("secret")}, "security": (("key",),)}
    with Loopback(lambda _: Answer.of({"data": [1], "next": "?from=2"})) as other:
        location = {"Location": f"{other.origin}/v1/numbers"}
        server.respond = lambda _: Answer(b"", 302, headers=location)
        with pytest.raises(rt.ForeignLinkError):
            pages(server, NEXT, listing(), **bearer)
        assert ["authorization" in request.headers for request in other.requests] == [False]


def test_a_link_keeps_headers_and_credentials(server: Loopback, pages: Pages) -> None:
    server.respond = partial(by_next, format="?from={start}&key=stale")
    request = rt.Request(
        "GET",
        "/numbers",
        query={"limit": 2},
        headers={"X-Own": "1"},
        options={"extra_headers": {"X-Extra": "2"}, "extra_query": {"from": 0}},
    )
    key = rt.ApiKey("query", "key", "secret")
    settings = {"credentials": {"key": key}, "security": (("key",),)}
    assert flat(pages(server, NEXT, request, **settings)) == ALL
    assert asked(server)[1:] == ["from=2&key=secret", "from=4&key=secret"]
    for received in server.requests:
        assert (received.headers["x-own"], received.headers["x-extra"]) == ("1", "2")


def test_a_link_brings_no_password_of_its_own(server: Loopback, pages: Pages) -> None:
    server.respond = partial(by_next, format="http://user:secret@{host}/v1/numbers?from={start}")
    assert flat(pages(server, NEXT, listing())) == ALL
    assert not any("authorization" in request.headers for request in server.requests)


def test_a_link_is_followed_as_it_is_encoded(server: Loopback, pages: Pages) -> None:
    def respond(request: Received) -> Answer:
        first = request.path == "/v1/numbers"
        there = "/v1/a%2Fb%7Bid%7D?x=%26&x=2&empty=#part"
        return Answer.of({"data": [1 if first else 2], "next": there if first else None})

    server.respond = respond
    assert pages(server, NEXT, listing()) == [[1], [2]]
    assert server.requests[1].target == "/v1/a%2Fb%7Bid%7D?x=%26&x=2&empty="


def test_a_link_that_is_no_url_is_told(server: Loopback, pages: Pages) -> None:
    server.respond = lambda _: Answer.of({"data": [1], "next": "http://host:port/"})
    with pytest.raises(rt.DecodeError, match="not a valid URL"):
        pages(server, NEXT, listing())


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
def test_a_link_header_is_read(header: str, target: str | None) -> None:
    assert rt.link_header.find_link(httpx.Response(200, headers={"Link": header}), "next") == target


def test_link_headers_are_read_together() -> None:
    headers = [("Link", "</1>; rel=prev"), ("Link", "</3>; rel=next")]
    assert rt.link_header.find_link(httpx.Response(200, headers=headers), "next") == "/3"


@pytest.mark.parametrize("data", [5, "oops", {"a": 1}])
def test_items_that_are_no_array_are_a_decode_error(
    server: Loopback, pages: Pages, data: object
) -> None:
    server.respond = lambda _: Answer.of({"data": data})
    with pytest.raises(rt.DecodeError, match="not an array"):
        pages(server, CURSOR, listing())


def test_a_hostile_link_header_is_read_in_no_time() -> None:
    response = httpx.Response(200, headers={"Link": "<" * 60_000})
    assert rt.link_header.find_link(response, "next") is None
