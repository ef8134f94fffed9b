"""Return values of responses, by status and media type."""

from typing import Annotated, Literal

import pydantic
import pytest
from support.runtime import Model, httpx
from support.transports import parse_response, rt

RUN = {"id": "run_1", "status": "done"}


class Run(Model):
    id: str
    status: Annotated[Literal["queued", "done"], rt.AllowUnknown()] = "queued"


class TextPart(Model):
    type: Literal["text"] = "text"
    text: str


class ImagePart(Model):
    type: Literal["image"] = "image"
    url: str


Part = Annotated[TextPart | ImagePart, pydantic.Field(discriminator="type"), rt.AllowUnknown()]


def test_json_responses_are_parsed() -> None:
    ok = httpx.Response(200, json=RUN)
    assert parse_response(rt.JsonParser(Run), ok) == Run(id="run_1", status="done")
    assert parse_response(rt.JsonParser(dict[str, str]), ok) == RUN
    assert parse_response(rt.JsonParser(Run | None), ok) == Run(id="run_1", status="done")
    parts = httpx.Response(200, json=[{"type": "text", "text": "x"}])
    assert parse_response(rt.JsonParser(list[Part]), parts) == [TextPart(text="x")]
    problem = httpx.Response(
        200, content=b"1", headers={"content-type": "application/problem+json"}
    )
    assert parse_response(rt.JsonParser(int), problem) == 1
    assert parse_response(rt.JsonParser(int), httpx.Response(200, content=b"1")) == 1


@pytest.mark.parametrize(
    ("response", "reason"),
    [
        (httpx.Response(200), "expected JSON, got no content"),
        (httpx.Response(200, html="<p>"), "expected JSON, got text/html"),
        (httpx.Response(200, content=b"{"), "invalid JSON: EOF"),
        (httpx.Response(200, json=["done"]), "Input should be an object"),
    ],
)
def test_invalid_responses_raise_decode_error(response: httpx.Response, reason: str) -> None:
    with pytest.raises(rt.DecodeError, match=f"^GET /v1/runs: 200: .*{reason}") as error:
        parse_response(rt.JsonParser(Run), response)
    assert error.value.response is response
    assert error.value.status_code == 200


def test_text_bytes_and_empty_responses_are_parsed() -> None:
    latin = httpx.Response(
        200, content=b"\xe9", headers={"content-type": "text/plain; charset=latin-1"}
    )
    assert parse_response(rt.TextParser(), latin) == "é"
    assert parse_response(rt.BytesParser(), latin) == b"\xe9"
    assert parse_response(rt.EmptyParser(), latin) is None


def test_parser_is_chosen_by_status() -> None:
    parser = rt.ParserByStatus(
        {
            "200": rt.JsonParser(Run),
            "202": rt.EmptyParser(),
            "2XX": rt.TextParser(),
        }
    )
    assert parse_response(parser, httpx.Response(200, json=RUN)).id == "run_1"
    assert parse_response(parser, httpx.Response(202, text="later")) is None
    assert parse_response(parser, httpx.Response(203, text="else")) == "else"
    default = rt.ParserByStatus({"201": rt.EmptyParser(), "default": rt.TextParser()})
    assert parse_response(default, httpx.Response(200, text="default")) == "default"
    with pytest.raises(
        rt.DecodeError, match="the API description has no response for this status code"
    ):
        parse_response(rt.ParserByStatus({"201": rt.EmptyParser()}), httpx.Response(200))


def test_parser_is_chosen_by_media_type() -> None:
    parser = rt.ParserByMediaType(
        {
            "application/json; charset=utf-8": rt.JsonParser(Run),
            "text/csv": rt.TextParser(),
            "image/*": rt.BytesParser(),
        }
    )
    assert parse_response(parser, httpx.Response(200, json=RUN)).id == "run_1"
    csv = httpx.Response(200, content=b"a,b", headers={"content-type": "Text/CSV"})
    assert parse_response(parser, csv) == "a,b"
    png = httpx.Response(200, content=b"\0", headers={"content-type": "image/png"})
    assert parse_response(parser, png) == b"\0"
    with pytest.raises(rt.DecodeError, match="unexpected media type: text/html"):
        parse_response(parser, httpx.Response(200, html="<p>"))
    with pytest.raises(rt.DecodeError, match="unexpected media type: none"):
        parse_response(parser, httpx.Response(200))
