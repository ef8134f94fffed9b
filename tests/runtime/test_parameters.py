"""Parameters in all serialization styles, and parameters without a value."""

import datetime
import enum
import pickle
import uuid
from decimal import Decimal
from typing import Any, Literal

import pytest
from support.runtime import Model
from support.transports import capture_request, rt

EMPTY = ""
TEXT = "blue"
ARRAY = ["blue", "black", "brown"]
NOON = datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)
OBJECT = {"R": 100, "G": 200, "B": 150}


class Colour(enum.Enum):
    BLUE = "blue"


class Note(Model):
    type: Literal["note"] = "note"
    text: str | None = None


@pytest.mark.parametrize(
    ("style", "explode", "value", "segment"),
    [
        ("matrix", False, EMPTY, ";color"),
        ("matrix", False, TEXT, ";color=blue"),
        ("matrix", False, ARRAY, ";color=blue,black,brown"),
        ("matrix", False, OBJECT, ";color=R,100,G,200,B,150"),
        ("matrix", True, EMPTY, ";color"),
        ("matrix", True, TEXT, ";color=blue"),
        ("matrix", True, ARRAY, ";color=blue;color=black;color=brown"),
        ("matrix", True, OBJECT, ";R=100;G=200;B=150"),
        ("label", False, TEXT, ".blue"),
        ("label", False, ARRAY, ".blue,black,brown"),
        ("label", False, OBJECT, ".R,100,G,200,B,150"),
        ("label", True, TEXT, ".blue"),
        ("label", True, ARRAY, ".blue.black.brown"),
        ("label", True, OBJECT, ".R=100.G=200.B=150"),
        ("simple", False, TEXT, "blue"),
        ("simple", False, ARRAY, "blue,black,brown"),
        ("simple", False, OBJECT, "R,100,G,200,B,150"),
        ("simple", True, TEXT, "blue"),
        ("simple", True, ARRAY, "blue,black,brown"),
        ("simple", True, OBJECT, "R=100,G=200,B=150"),
    ],
)
def test_path_styles(style: str, explode: bool, value: object, segment: str) -> None:
    assert rt.parameters.format_path_segment("color", value, style, explode) == segment


@pytest.mark.parametrize(
    ("value", "segment"),
    [
        ("a/b?c#d", "a%2Fb%3Fc%23d"),
        ("%2e%2e", "%252e%252e"),
        ("...", "..."),
        ("azAZ09-._~", "azAZ09-._~"),
        ("a,b;c=d", "a%2Cb%3Bc%3Dd"),
        ("é", "%C3%A9"),
        (["a,b", "c/d"], "a%2Cb,c%2Fd"),
        (7, "7"),
        (True, "true"),
        (Colour.BLUE, "blue"),
        (datetime.date(2024, 5, 6), "2024-05-06"),
        (uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_path_values_are_percent_encoded(value: object, segment: str) -> None:
    assert rt.parameters.format_path_segment("x", value) == segment


@pytest.mark.parametrize("value", ["", ".", "..", [], None, rt.NOT_GIVEN])
def test_path_values_that_would_change_the_path_are_rejected(value: object) -> None:
    with pytest.raises(ValueError, match=r"^thread_id (must not be|is required)"):
        rt.parameters.format_path_segment("thread_id", value)


@pytest.mark.parametrize("value", ["", "."])
def test_labels_that_would_change_the_path_are_rejected(value: str) -> None:
    with pytest.raises(ValueError, match=r"^color must not be '\.\.?'"):
        rt.parameters.format_path_segment("color", value, "label")


def delimit_by_comma(value: object) -> object:
    return rt.DelimitedValue(value, ",")


def delimit_by_space(value: object) -> object:
    return rt.DelimitedValue(value, " ")


def delimit_by_pipe(value: object) -> object:
    return rt.DelimitedValue(value, "|")


@pytest.mark.parametrize(
    ("value", "path"),
    [
        ("docs/a b.txt", "docs/a%20b.txt"),
        ("a%2Fb/50%", "a%2Fb/50%25"),
        ("v1:run,now;x=(1+2)&@!$*'", "v1:run,now;x=(1+2)&@!$*'"),
        ("a?b#c[d]", "a%3Fb%23c%5Bd%5D"),
        ("/top//sub/", "/top//sub/"),
        (["a/b", "c"], "a/b,c"),
        (rt.LabelSegment("a/b"), ".a/b"),
        (rt.MatrixSegment(["a/b", "c"], explode=True), ";path=a/b;path=c"),
        (rt.ExplodedObject({"a": "b/c"}), "a=b/c"),
    ],
)
def test_reserved_characters_stay_in_a_path(value: object, path: str) -> None:
    parameters = {"path": rt.ReservedValue(value)}
    request = capture_request(rt.Request("GET", "/x/{path}", path_parameters=parameters))
    assert request.url.raw_path.decode() == f"/v1/x/{path}"


@pytest.mark.parametrize("value", ["", "..", "a/../b", "a/./b", "%2e%2E/b", ".%2e", None])
def test_reserved_values_cannot_climb_in_a_path(value: object) -> None:
    with pytest.raises(ValueError, match=r"^path (must not be|is required)"):
        rt.parameters.expand_path("/x/{path}", {"path": rt.ReservedValue(value)})


@pytest.mark.parametrize(
    ("value", "query"),
    [
        # form, exploded: the default
        (EMPTY, "color="),
        (TEXT, "color=blue"),
        (ARRAY, "color=blue&color=black&color=brown"),
        (OBJECT, "R=100&G=200&B=150"),
        # form
        (delimit_by_comma(EMPTY), "color="),
        (delimit_by_comma(TEXT), "color=blue"),
        (delimit_by_comma(ARRAY), "color=blue,black,brown"),
        (delimit_by_comma(OBJECT), "color=R,100,G,200,B,150"),
        # spaceDelimited, pipeDelimited, deepObject
        (delimit_by_space(ARRAY), "color=blue%20black%20brown"),
        (delimit_by_space(OBJECT), "color=R%20100%20G%20200%20B%20150"),
        (delimit_by_pipe(ARRAY), "color=blue%7Cblack%7Cbrown"),
        (delimit_by_pipe(OBJECT), "color=R%7C100%7CG%7C200%7CB%7C150"),
        # other separators, and those of arrays in arrays
        (rt.DelimitedValue(ARRAY, "\t"), "color=blue%09black%09brown"),
        (rt.DelimitedValue([["a", "b"], ["c"]], ",", "|"), "color=a%7Cb,c"),
        (rt.DelimitedValue([["a", "b"], ["c"], []], "&", "|"), "color=a%7Cb&color=c&color="),
        (rt.DelimitedValue([["a", "b"], ["c"]], ",", ","), "color=a,b,c"),
        (rt.DelimitedValue(["a,b", "c"], "\t"), "color=a%2Cb%09c"),
        (rt.DelimitedValue([], "&", "|"), ""),
        (rt.DeepObject(OBJECT), "color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150"),
        # nested objects and arrays
        (rt.DeepObject({"a": {"b": 1}}), "color%5Ba%5D%5Bb%5D=1"),
        (rt.DeepObject({"a": [1, 2]}), "color%5Ba%5D=1&color%5Ba%5D=2"),
        # content: application/json
        (rt.JsonValue({"a": [True, None]}), "color=%7B%22a%22%3A%5Btrue%2Cnull%5D%7D"),
        (rt.JsonValue(None), "color=null"),
        # allowReserved
        (rt.ReservedValue("a/b:c,d%20e f"), "color=a/b:c,d%20e%20f"),
        (rt.ReservedValue("1&2#3+4%"), "color=1%262%233%2B4%25"),
        (rt.ReservedValue(delimit_by_comma(["a/b", "c"])), "color=a/b,c"),
        # values of other types
        (True, "color=true"),
        (1.5, "color=1.5"),
        (Decimal("1.10"), "color=1.10"),
        (Colour.BLUE, "color=blue"),
        (NOON, "color=2024-05-06T12%3A00%3A00Z"),
        (b"\xff", "color=%2Fw%3D%3D"),
        (Note(text="x"), "type=note&text=x"),
        (delimit_by_comma(["a,b"]), "color=a%2Cb"),
        ("a b+c&d=é", "color=a%20b%2Bc%26d%3D%C3%A9"),
        # absent values
        (None, ""),
        (rt.NOT_GIVEN, ""),
        (delimit_by_comma(rt.NOT_GIVEN), ""),
        (rt.ReservedValue(delimit_by_comma(None)), ""),
        (rt.JsonValue(rt.NOT_GIVEN), ""),
        ([], ""),
        (delimit_by_comma([]), ""),
        (rt.DeepObject({}), ""),
        ([None, "a"], "color=a"),
        ({"a": None, "b": rt.NOT_GIVEN, "c": 1}, "c=1"),
    ],
)
def test_query_styles(value: object, query: str) -> None:
    request = capture_request(rt.Request("GET", "/x", query={"color": value}))
    assert request.url.query.decode() == query
    assert request.url.raw_path.decode() == ("/v1/x?" + query if query else "/v1/x")


@pytest.mark.parametrize(
    ("value", "header"),
    [
        (EMPTY, ""),
        (TEXT, "blue"),
        (ARRAY, "blue,black,brown"),
        (OBJECT, "R,100,G,200,B,150"),
        (rt.ExplodedObject(OBJECT), "R=100,G=200,B=150"),
        (rt.JsonValue({"a": 1}), '{"a":1}'),
        (True, "true"),
        ("a b/c%", "a b/c%"),
        (None, None),
        (rt.NOT_GIVEN, None),
        (rt.ExplodedObject(rt.NOT_GIVEN), None),
        (rt.ReservedValue(["a/b", "c d"]), "a/b,c d"),
        (rt.DelimitedValue(ARRAY, "\t"), "blue\tblack\tbrown"),
        (rt.DelimitedValue([["a", "b"], ["c"]], " ", "|"), "a|b c"),
        (rt.DelimitedValue(None, " "), None),
        (rt.ReservedValue(rt.NOT_GIVEN), None),
    ],
)
def test_header_styles(value: object, header: str | None) -> None:
    request = capture_request(rt.Request("GET", "/x", headers={"X-Color": value}))
    assert request.headers.get("x-color") == header


@pytest.mark.parametrize(
    ("location", "value"),
    [
        ("headers", ["a,b", "c"]),
        ("headers", {"a": "b,c"}),
        ("headers", rt.ExplodedObject({"a": "b,c"})),
        ("path_parameters", rt.ReservedValue(["a,b", "c"])),
    ],
)
def test_items_with_the_comma_that_separates_them_are_refused(location: str, value: object) -> None:
    values: Any = {location: {"ids": value}}
    with pytest.raises(ValueError, match="ids: an item must not contain ',', which separates"):
        capture_request(rt.Request("GET", "/x/{ids}", **values))


@pytest.mark.parametrize(
    ("value", "path"),
    [
        (rt.DelimitedValue(["a", "b/c"], "\t"), "a%09b%2Fc"),
        (rt.DelimitedValue(["a", "b"], " "), "a%20b"),
        (rt.DelimitedValue([["a", "b"], ["c"]], "|", ","), "a,b%7Cc"),
        (rt.ReservedValue(rt.DelimitedValue(["a/b", "c"], "|")), "a/b%7Cc"),
    ],
)
def test_separators_in_paths(value: object, path: str) -> None:
    request = capture_request(rt.Request("GET", "/x/{ids}", path_parameters={"ids": value}))
    assert request.url.raw_path.decode() == f"/v1/x/{path}"


@pytest.mark.parametrize("location", ["query", "headers", "path_parameters"])
@pytest.mark.parametrize(
    ("items", "separators"),
    [(["a b"], " "), (["a\tb"], "\t"), ([["a|b"]], ",|"), ([["a b"]], " ,")],
)
def test_items_must_not_contain_a_separator(
    location: str, items: list[object], separators: str
) -> None:
    value = rt.DelimitedValue(items, *separators)
    with pytest.raises(ValueError, match="ids: an item must not contain"):
        capture_request(rt.Request("GET", "/x/{ids}", **{location: {"ids": value}}))


def test_headers_may_have_any_text_but_no_line_break() -> None:
    request = capture_request(rt.Request("GET", "/x", headers={"X-Name": "Zoë"}))
    assert (b"X-Name", "Zoë".encode()) in request.headers.raw
    with pytest.raises(ValueError, match="the header X-Name must not contain a line"):
        capture_request(rt.Request("GET", "/x", headers={"X-Name": "a\r\nX-Admin: 1"}))


def test_cookies_are_encoded() -> None:
    cookies = {"a": "b;c", "ids": rt.DelimitedValue([1, 2], ","), "no": rt.NOT_GIVEN}
    request = capture_request(rt.Request("GET", "/x", cookies=cookies))
    assert request.headers["cookie"] == "a=b%3Bc; ids=1,2"
    reserved = {"path": rt.ReservedValue('/a?b=[c]; d,"e"%20%')}
    request = capture_request(rt.Request("GET", "/x", cookies=reserved))
    assert request.headers["cookie"] == "path=/a?b=[c]%3B%20d%2C%22e%22%20%25"
    assert "cookie" not in capture_request(rt.Request("GET", "/x")).headers


def test_not_given_is_falsy_singleton() -> None:
    assert not rt.NOT_GIVEN
    assert repr(rt.NOT_GIVEN) == str(rt.NOT_GIVEN) == "NOT_GIVEN"
    assert pickle.loads(pickle.dumps(rt.NOT_GIVEN)) is rt.NOT_GIVEN
