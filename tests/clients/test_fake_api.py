"""The fake of an API that a published client contains, and the tests that use it."""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
from collections.abc import Callable, Mapping
from contextlib import chdir
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.cases import Case, generate_case, list_cases, write_tree
from support.command_line import run_command
from support.descriptions import make_description
from support.inline_clients import import_inline_client
from support.paths import CASES, ROOT

from generator import pipeline
from generator.diagnostics import Location, Report, SpecloomError
from generator.style import load_style
from generator.targets.python.testing.xml_values import is_xml_value

ImportCase = Callable[[str], ModuleType]

PUBLISHED = ("voice_package",)
TESTED = (
    "bodies_extras",
    "files_all_kinds",
    "multipart_parts",
    "pagination_declared",
    "security_oauth",
    "server_variables",
    "streaming_events",
    "streaming_lines",
    "xml_forms",
)
"""Cases whose generated tests are run: one for each kind of response, and of client."""


@pytest.fixture
def fake(import_client: ImportCase) -> Any:
    import_client("voice_package")
    from voice_package.testing import FakeAPI  # type: ignore[import-not-found]

    return FakeAPI()


@pytest.fixture
def voice(import_client: ImportCase) -> Any:
    return import_client("voice_package")


def test_methods_get_samples_and_requests_are_recorded(fake: Any) -> None:
    recording = fake.client.recordings.get("a/b")
    assert (recording.id, recording.state) == ("123", "waiting")
    assert next(iter(fake.client.recordings.list(language="de"))).id == "123"
    one, two = fake.requests
    assert (one.method, one.operation) == ("recordings.get", "GET /recordings/{id}")
    assert str(one.url) == "https://voice.test/v1/recordings/a%2Fb"
    assert two.query == {"language": ["de"]}


def test_responses_are_sent_in_turn_and_the_last_one_again(fake: Any, voice: Any) -> None:
    fake.respond("recordings.get", {"id": "1", "state": "heard"})
    fake.respond("recordings.get", voice.models.Recording(id="2", state="heard"))
    ids = [fake.client.recordings.get("x").id for _ in range(3)]
    assert ids == ["1", "2", "2"]


def test_a_response_that_was_sent_is_replaced_by_the_next_one(fake: Any, voice: Any) -> None:
    fake.respond("recordings.get", {"id": "1", "state": "heard"})
    assert fake.client.recordings.get("x").id == "1"
    fake.respond("recordings.get", status=404)
    fake.respond("recordings.get", {"id": "2", "state": "heard"})
    with pytest.raises(voice.NotFoundError):
        fake.client.recordings.get("x")
    assert [fake.client.recordings.get("x").id for _ in range(2)] == ["2", "2"]


def test_pages_are_those_that_a_test_sets(fake: Any) -> None:
    recording = {"id": "1", "state": "heard"}
    fake.respond("recordings.list", {"items": [recording], "next_cursor": "b"})
    fake.respond("recordings.list", {"items": [recording], "next_cursor": None})
    assert len(list(fake.client.recordings.list())) == 2
    assert [each.query for each in fake.requests] == [{}, {"cursor": ["b"]}]


def test_errors_have_the_content_of_the_sample_or_of_the_test(fake: Any, voice: Any) -> None:
    fake.respond("recordings.get", status=404)
    fake.respond("recordings.get", {"reason": "busy"}, status=503, headers={"Retry-After": "9"})
    with pytest.raises(voice.NotFoundError):
        fake.client.recordings.get("x")
    with pytest.raises(voice.ServerError) as caught:
        fake.client.recordings.get("x")
    assert caught.value.body == {"reason": "busy"}
    assert caught.value.response.headers["retry-after"] == "9"


def test_failures_are_those_of_the_http_library(fake: Any, voice: Any) -> None:
    fake.fail("recordings.get", httpx2.ConnectError("refused"))
    with pytest.raises(voice.APIConnectionError, match="refused"):
        fake.client.recordings.get("x")


def test_streams_have_samples_or_the_items_of_the_test(fake: Any, voice: Any) -> None:
    words = fake.client.recordings.words
    with words.write_down("x", stream=True) as events:
        assert [type(each) for each in events] == [voice.models.Word]
    fake.stream("recordings.words.write_down", [{"text": "a"}, {"text": "b\nc"}])
    fake.stream("recordings.words.write_down", [{"text": "a"}], error=httpx2.ReadError("broken"))
    with words.write_down("x", stream=True) as events:
        assert [each.text for each in events] == ["a", "b\nc"]
    events, seen = words.write_down("x", stream=True), []
    with pytest.raises(voice.APIConnectionError, match="broken"):
        seen.extend(events)
    with pytest.raises(ValueError, match="does not stream"):
        fake.stream("recordings.get", [])


def test_sample_events_have_data(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Also where it is optional: an event without data is ignored (HTML, section 9.2.6)."""
    fields = {"id": {"type": "string"}, "data": {"$ref": "#/components/schemas/News"}}
    media_type = {"schema": {"type": "object", "properties": fields}}
    response = {"description": "News.", "content": {"text/event-stream": media_type}}
    spec = make_description(
        servers=[{"url": "https://news.test"}],
        paths={"/news": {"get": {"operationId": "listNews", "responses": {"200": response}}}},
        components={
            "schemas": {"News": {"type": "object", "properties": {"title": {"type": "string"}}}}
        },
    )
    style = '[package]\nname = "{name}"\ndistribution = "news"\n'
    import_inline_client("news_events", spec, style, "pydantic", tmp_path_factory)
    testing = import_module("news_events.testing")
    with testing.FakeAPI().client.news.list() as events:
        assert [event.data.title for event in events] == ["An example"]


def test_samples_are_of_the_classes_in_a_style(tmp_path_factory: pytest.TempPathFactory) -> None:
    """They are read by the client; an example that its class does not read is not used."""
    properties = {
        "id": {"type": "string"},
        "made": {"type": "string"},
        "rest": {"anyOf": [{"type": "string"}, {"type": "null"}]},
        "total": {"type": "string", "examples": ["any"]},
        "price": {"anyOf": [{"type": "number"}, {"type": "string"}]},
    }
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Order"}}}
    operation = {
        "operationId": "createOrder",
        "requestBody": {"required": True, "content": content},
        "responses": {"200": {"description": "It.", "content": content}},
    }
    spec = make_description(
        servers=[{"url": "https://orders.test"}],
        paths={"/orders": {"post": operation}},
        components={
            "schemas": {
                "Order": {"type": "object", "required": [*properties], "properties": properties}
            }
        },
    )
    style = """
[package]
name = "{name}"
distribution = "orders"
[types.overrides]
"*/id" = "uuid.UUID"
"*/made" = "datetime.datetime"
"*/rest" = "datetime.timedelta"
"*/total" = "decimal.Decimal"
"*/price" = "decimal.Decimal"
"""
    api = import_inline_client("own_orders", spec, style, "pydantic", tmp_path_factory)
    fake = import_module("own_orders.testing").FakeAPI()
    order = fake.client.orders.create(id="", made="", rest=None, total="", price=1)
    assert order.mismatches == ()
    assert order.total == order.price == Decimal("9.99")
    assert [type(value).__name__ for value in (order.id, order.made, order.rest)] == [
        "UUID",
        "datetime",
        "timedelta",
    ]
    page = Path(str(api.__file__)).parents[1] / "docs" / "resources" / "orders.md"
    assert 'price=Decimal("9.99")' in page.read_text("utf-8")


def test_xml_is_sent_in_the_form_of_the_description(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    spec = (CASES / "xml_forms" / "spec.yaml").read_text("utf-8")
    style = '[package]\nname = "{name}"\ndistribution = "library"\nversion = "1.0"\n'
    api = import_inline_client("xml_library", spec, style, "pydantic", tmp_path_factory)
    fake = import_module("xml_library.testing").FakeAPI()
    assert fake.client.books.list().books[0].title == "An example"
    book = api.models.Book(id=2, title="a < b", authors=["A", "B"])
    fake.respond("books.list", {"books": [book], "total": 1})
    response = fake.client.books.with_raw_response.list()
    assert "<lib:book" in response.text
    assert "<Title>a &lt; b</Title>" in response.text
    assert response.parse().books[0].authors == ["A", "B"]
    fake.respond("books.list", b"<shelf><books/></shelf>")
    assert fake.client.books.list().books == []
    assert fake.client.loans.replace(body=[{"book": 1}])[0].book == 1  # its root has any name


@pytest.mark.parametrize(
    ("value", "is_xml"),
    [
        ({"a": [{"@b": 1, "#text": "c", "x:d": None}]}, True),
        ([{"a": "\t\n\ue000\U0001f600"}], True),
        ({"2024": 1}, False),
        ({"a b": 1}, False),
        ([["\x00"]], False),
        ({"a": "\ud800"}, False),
    ],
)
def test_samples_that_cannot_be_xml_are_left_out(value: object, is_xml: bool) -> None:
    assert is_xml_value(value) is is_xml


def test_bytes_are_sent_as_they_are(fake: Any) -> None:
    with pytest.warns(DeprecationWarning, match="get"):
        assert fake.client.recordings.sound.get("x") == b"content"
    fake.respond("recordings.sound.get", b"\xff")
    with pytest.warns(DeprecationWarning, match="get"):
        assert fake.client.recordings.sound.get("x") == b"\xff"


def test_the_asynchronous_client_has_the_same_fake(fake: Any) -> None:
    async def call() -> tuple[Any, list[Any], list[Any]]:
        client = fake.async_client
        recording = await client.recordings.get("x")
        pages = [each async for each in client.recordings.list()]
        async with await client.recordings.words.write_down("x", stream=True) as events:
            return recording, pages, [each async for each in events]

    recording, pages, events = asyncio.run(call())
    assert (recording.id, len(pages), len(events)) == ("123", 1, 1)
    assert len(fake.requests) == 3


def test_other_requests_and_names_are_errors(fake: Any) -> None:
    with pytest.raises(AssertionError, match=r"no operation is GET https://voice\.test/"):
        fake.http_client.get("https://voice.test/")
    with pytest.raises(ValueError, match=r"no method 'recordings\.hear'"):
        fake.respond("recordings.hear", {})
    hint = r"no method 'recordings\.gett': did you mean 'recordings\.get'\?$"
    with pytest.raises(ValueError, match=hint):
        fake.respond("recordings.gett", {})


def test_clients_that_are_not_published_have_neither_fake_nor_tests() -> None:
    files = generate_case(Case(CASES / "polling")).files
    assert [path for path in files if "testing/" in path or path.startswith("tests/")] == []


def generate_files(settings: str, folder: Path, *styles: str) -> Mapping[str, str]:
    """Generate the published case in a style with settings for the package."""
    write_tree({"house/style.toml": f"[package]\n{settings}\n"}, folder)
    case = Case(CASES / "voice_package")
    with chdir(case.root):
        style = load_style([*styles, *case.styles, str(folder / "house")])
        generated = pipeline.generate(case.spec, style, Report())
    assert generated is not None
    return generated.files


def test_the_fake_needs_no_certain_http_library(tmp_path_factory: pytest.TempPathFactory) -> None:
    spec = (CASES / "voice_package" / "spec.yaml").read_text("utf-8")
    style = '[package]\nname = "{name}"\ndistribution = "voice"\nfake_api = "FakeVoice"\n'
    api = import_inline_client("requests_voice", spec, style, "requests", tmp_path_factory)
    http = import_module("requests_voice._runtime.http_requests")
    fake = import_module("requests_voice.testing").FakeVoice()
    assert fake.client.recordings.get("a/b").id == "123"
    assert [each.id for each in fake.client.recordings.list(language="de")] == ["123"]
    assert fake.requests[1].query == {"language": ["de"]}
    fake.client.recordings.upload(sound=("a.wav", b"sound"), speakers=[{"name": "A"}])
    assert b"sound" in fake.requests[2].content
    fake.respond("recordings.get", {"reason": "busy"}, status=503, headers={"Retry-After": "9"})
    with pytest.raises(api.ServerError) as caught:
        fake.client.recordings.get("x")
    assert (caught.value.body, caught.value.response.headers["retry-after"]) == (
        {"reason": "busy"},
        "9",
    )
    fake.fail("recordings.get", http.ConnectError("refused"))
    with pytest.raises(api.APIConnectionError, match="refused"):
        fake.client.recordings.get("x")
    fake.stream("recordings.words.write_down", [{"text": "a"}], error=http.ReadError("broken"))
    events, seen = fake.client.recordings.words.write_down("x", stream=True), []
    with pytest.raises(api.APIConnectionError, match="broken"):
        seen.extend(events)
    assert [each.text for each in seen] == ["a"]
    with pytest.raises(AssertionError, match=r"no operation is GET https://voice\.test/v1"):
        fake.http_client.send(fake.http_client.build_request("GET", "https://voice.test/v1"))


def test_a_style_may_omit_the_fake(tmp_path: Path) -> None:
    files = generate_files('fake_api = ""', tmp_path)
    assert [path for path in files if "testing/" in path or path.startswith("tests/")] == []
    assert "testing" not in files["README.md"]
    assert "pytest" not in files["pyproject.toml"]


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("class", "'class' is not a valid class name"),
        ("Fake API", "'Fake API' is not a valid class name"),
        ("FakeServer", "'FakeServer' is in use"),
        ("Client", "'Client' is in use"),
    ],
)
def test_invalid_names_of_the_fake(name: str, message: str, tmp_path: Path) -> None:
    with pytest.raises(SpecloomError) as caught:
        generate_files(f'fake_api = "{name}"', tmp_path)
    (problem,) = caught.value.diagnostics
    assert (problem.message, problem.location) == (message, Location(2, 1))


def test_a_module_in_place_of_a_library_needs_a_mock_transport(tmp_path: Path) -> None:
    path = "[package]/_runtime/http_requests.py"
    text = (ROOT / "templates" / "requests" / path).read_text("utf-8")
    write_tree({f"house/{path}": text.replace("MockTransport", "_Mock")}, tmp_path)
    with pytest.raises(SpecloomError) as caught:
        generate_files("", tmp_path, "requests")
    (problem,) = caught.value.diagnostics
    assert "must define 'MockTransport', which 'voice_package/testing/" in problem.message
    files = generate_files('fake_api = ""', tmp_path, "requests")
    assert "voice_package/_runtime/http_requests.py" in files


@pytest.mark.slow
@pytest.mark.parametrize(
    "name",
    [*PUBLISHED, *(pytest.param(each, marks=pytest.mark.exhaustive) for each in TESTED)],
)
def test_generated_tests_pass(name: str, tmp_path: Path) -> None:
    run_generated_tests(Case(CASES / name), tmp_path)


@pytest.mark.exhaustive
@pytest.mark.parametrize(
    "case", [each for each in list_cases() if not each.fails], ids=lambda case: str(case.name)
)
def test_generated_tests_of_all_cases_pass(case: Case, tmp_path: Path) -> None:
    run_generated_tests(case, tmp_path)


def run_generated_tests(case: Case, folder: Path) -> None:
    """Publish the client of a case and run its tests, if it has operations with samples."""
    style = folder / "published"
    style.mkdir()
    (style / "style.toml").write_text('[package]\ndistribution = "acme"\nversion = "1.0"\n')
    out = folder / "out"
    arguments = ["generate", *case.input_arguments, "--style", str(style), "--output", str(out)]
    with chdir(case.root):
        result = run_command(*arguments)
    assert result.exit_code == 0, result.output
    if not [*out.glob("tests/test_*.py")]:
        return
    environment = {key: value for key, value in os.environ.items() if "PYTEST" not in key}
    tested = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "no:xdist"],
        check=False,
        cwd=out,
        env=environment,
        capture_output=True,
        text=True,
    )
    assert tested.returncode == 0, tested.stdout[-4_000:] + tested.stderr
