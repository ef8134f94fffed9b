"""Methods of HTTP beyond the usual ones, over HTTP on loopback: QUERY, LINK, any other."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from support.case_clients import Call
from support.loopback import Loopback, ReceivedRequest, Response

CASE = "operations_methods"


def respond_in_order(*responses: Response) -> Callable[[ReceivedRequest], Response]:
    remaining: Iterator[Response] = iter(responses)
    return lambda request: next(remaining)


def test_query_has_a_body(call: Call, server: Loopback) -> None:
    server.respond = lambda request: Response.from_json([{"name": "Rex"}])
    (pet,) = call(CASE, "pets.search", name="Rex")
    assert pet.name == "Rex"
    received = server.requests[-1]
    assert (received.method, received.target) == ("QUERY", "/pets")
    assert received.json == {"name": "Rex"}


def test_query_is_repeated(call: Call, server: Loopback) -> None:
    """QUERY is safe, so that it is repeated, and after a redirect it is still QUERY."""
    server.respond = respond_in_order(
        Response(b"", 500),
        Response(b"", 301, headers={"Location": "/moved"}),
        Response.from_json([]),
    )
    assert call(CASE, "pets.search", name="Rex") == []
    sent = [(each.method, each.path, each.json) for each in server.requests[-3:]]
    assert sent == [("QUERY", path, {"name": "Rex"}) for path in ("/pets", "/pets", "/moved")]


@pytest.mark.parametrize(
    ("method", "arguments", "sent"),
    [
        ("pets.copy", (), "COPY /pets"),
        ("pets.purge_pets_pet_id", ("7",), "PURGE /pets/7"),
        ("pets.purge_pets_pet_id_2", ("7",), "purge /pets/7"),
    ],
)
def test_any_method_is_sent_as_it_is_written(
    call: Call, server: Loopback, method: str, arguments: tuple[str, ...], sent: str
) -> None:
    server.respond = lambda request: Response(b"", 204)
    assert call(CASE, method, *arguments) is None
    assert f"{server.requests[-1].method} {server.requests[-1].target}" == sent


def test_other_methods_are_not_repeated(call: Call, server: Loopback) -> None:
    """It is not known whether they are idempotent."""
    server.respond = lambda request: Response(b"", 500)
    before = len(server.requests)
    with pytest.raises(Exception, match="500"):
        call(CASE, "pets.link", "7", link="</toys/1>; rel=toy")
    assert [each.method for each in server.requests[before:]] == ["LINK"]
