"""Parsing of responses that match the description and of those that do not."""

from __future__ import annotations

import copy
import cProfile
import datetime
import importlib
import json
import logging
import pickle
import subprocess
import sys
import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, Any, Literal

import pydantic
import pytest
from openai_assistants import models
from support import assistants as fixtures
from support import runtime
from support.loopback import Samples
from support.paths import GENERATED
from support.runtime import Model, httpx
from typing_extensions import TypeAliasType

rt: Any = runtime.load_runtime()
AllowUnknown: Any = importlib.import_module("client_runtime.models").AllowUnknown
Unknown: Any = importlib.import_module("client_runtime.models").Unknown

REQUEST = httpx.Request("GET", "https://api.test/v1/runs?key=secret")


class Usage(Model):
    tokens: int
    seconds: float | None = None


class Text(Model):
    type: Literal["text"] = "text"
    text: str


class Image(Model):
    type: Literal["image"] = "image"
    url: str
    usage: Usage


Part = Annotated[Text | Image, pydantic.Field(discriminator="type"), AllowUnknown()]


class Run(Model):
    id: str
    class_: str = pydantic.Field(validation_alias="class", serialization_alias="class")
    status: Annotated[Literal["queued", "done"], AllowUnknown()] = "queued"
    made_at: datetime.datetime | None = None
    usage: Usage | None = None
    parts: list[Part] = pydantic.Field(default_factory=list)
    cover: Part | None = None
    by_name: dict[str, Usage] = pydantic.Field(default_factory=dict)
    choice: Text | Usage | str | None = None


class Tree(Model):
    size: int
    below: list[Tree] = pydantic.Field(default_factory=list)


class Scores(Model):
    __pydantic_extra__: dict[str, int] = pydantic.Field(init=False)
    name: str


Nested = TypeAliasType("Nested", "list[Nested] | Usage")

GOOD: dict[str, Any] = {"id": "r", "class": "c"}


def parse_value(shape: Any, value: object) -> Any:
    """Parse a response with a JSON value."""
    return rt.JsonParser(shape).parse(httpx.Response(200, json=value, request=REQUEST))


def parse_run(**entries: object) -> Any:
    """Parse a run that is valid except for some entries."""
    return parse_value(Run, GOOD | entries)


# Matching responses


def test_matching_response_has_no_mismatches(caplog: pytest.LogCaptureFixture) -> None:
    run = parse_run(status="new", parts=[{"type": "sound"}], later={"a": 1})
    assert run.mismatches == ()
    assert (run.status, type(run.parts[0]), run.later) == ("new", Unknown, {"a": 1})
    assert "mismatches" not in run.to_dict()
    assert caplog.records == []


def test_parsed_object_has_only_its_fields() -> None:
    assert set(vars(parse_run())) == set(Run.model_fields)


def test_fields_are_parsed_by_alias_only() -> None:
    run = parse_run(class_="another")
    assert run.class_ == "c"
    assert run.to_dict() == GOOD | {"class_": "another"}


# Mismatches


@pytest.mark.parametrize(
    ("entries", "mismatch"),
    [
        ({"id": 5}, "id: Input should be a valid string"),
        ({"id": None}, "id: Input should be a valid string"),
        ({"class": []}, "class: Input should be a valid string"),
        ({"status": 1}, "status: Input should be a valid string"),
        ({"made_at": "noon"}, "made_at: Input should be a valid datetime"),
        ({"usage": 5}, "usage: Input should be an object"),
        ({"usage": {"tokens": "many"}}, "usage.tokens: Input should be a valid integer"),
        ({"usage": {"seconds": 1}}, "usage.tokens: missing"),
        ({"parts": {}}, "parts: Input should be a valid array"),
        ({"parts": [3]}, "parts.0: "),
        ({"parts": [{"type": "text", "text": 3}]}, "parts.0.text: Input should be a valid"),
        ({"parts": [{"type": "image", "url": "u", "usage": {}}]}, "parts.0.usage.tokens: missing"),
        ({"cover": {"type": "text"}}, "cover.text: missing"),
        ({"cover": [1]}, "cover: "),
        ({"by_name": {"a.b": {"tokens": []}}}, "by_name.a.b.tokens: Input should be"),
        ({"choice": 5}, "choice: "),
        ({"choice": {"neither": 1}}, "choice: matches none of the variants"),
        ({"choice": {"type": "other", "seconds": 2}}, "choice.tokens: missing"),
    ],
)
def test_mismatching_values_are_kept_and_reported(
    entries: dict[str, object], mismatch: str
) -> None:
    run = parse_run(**entries)
    assert len(run.mismatches) == 1
    assert run.mismatches[0].startswith(mismatch)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert run.to_dict() == GOOD | entries
        assert json.loads(run.to_json()) == GOOD | entries
        assert rt.JsonBody(run).encode().content == run.to_json().encode()


def test_locations_of_mismatches_are_logged_without_values(
    caplog: pytest.LogCaptureFixture,
) -> None:
    content = {"id": ["secret"], "parts": [{"type": "text", "text": {"a": "secret"}}]}
    run = parse_value(Run, content)
    locations = ["id", "parts.0.text", "class"]
    assert [mismatch.partition(": ")[0] for mismatch in run.mismatches] == locations
    [record] = caplog.records
    assert (record.name, record.levelno) == ("client_runtime", logging.WARNING)
    assert record.getMessage().startswith(
        "GET /v1/runs: the response does not match the API description: id: "
    )
    assert all(location in record.getMessage() for location in locations)
    assert "secret" not in record.getMessage() + "".join(run.mismatches)


def test_nested_objects_report_their_own_mismatches() -> None:
    run = parse_run(parts=[{"type": "text", "text": "x"}, {"type": "image", "url": 1, "usage": {}}])
    assert run.mismatches[0].startswith("parts.1.url: ")
    assert run.mismatches[1] == "parts.1.usage.tokens: missing"
    assert run.parts[0].mismatches == ()
    assert run.parts[1].usage.mismatches == ("tokens: missing",)


def test_other_fields_are_parsed_despite_mismatch() -> None:
    run = parse_run(
        id=1, made_at="2024-05-06T12:00:00Z", cover={"type": "text", "text": "x"}, new=1
    )
    assert run.made_at == datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)
    assert run.cover == Text(text="x")
    assert (run.status, run.parts, run.new) == ("queued", [], 1)


def test_unknown_variants_are_kept_despite_mismatch() -> None:
    run = parse_run(id=1, parts=[{"type": "sound", "text": 1}, {"text": "without a tag"}])
    assert [type(part) for part in run.parts] == [Unknown, Unknown]
    assert run.mismatches == (
        "id: Input should be a valid string",
        "parts.1: matches none of the variants",
    )


def test_missing_field_raises_attribute_error() -> None:
    run = parse_value(Run, {"class": "c"})
    assert not hasattr(run, "id")
    with pytest.raises(
        AttributeError,
        match=r"^'Run' object has no attribute 'id': it was missing in the response$",
    ):
        run.id  # noqa: B018
    with pytest.raises(AttributeError, match="'Run' object has no attribute 'other'"):
        run.other  # noqa: B018
    assert run.to_dict() == {"class": "c"}
    assert "id" not in repr(run)


def test_the_work_for_missing_fields_is_linear() -> None:
    """Pydantic looks at all fields to find out whether a class is complete: once is enough."""
    calls = []
    for count in (100, 400):
        fields: Any = {f"field_{n}": (str, ...) for n in range(count)}
        wide: Any = pydantic.create_model("Wide", __base__=Model, **fields)
        assert len(parse_value(wide, {}).mismatches) == count  # the class is built
        profile = cProfile.Profile(builtins=False)
        profile.runcall(parse_value, wide, {})
        calls.append(sum(entry.callcount for entry in profile.getstats()))
    assert calls[1] < 5 * calls[0]


def test_recursive_models_and_aliases_are_parsed() -> None:
    tree = parse_value(Tree, {"size": 1, "below": [{"size": 2, "below": [{"size": "x"}]}]})
    assert tree.below[0].below[0].size == "x"
    assert tree.mismatches[0].startswith("below.0.below.0.size: ")
    nested = parse_value(Nested, [[{"tokens": 1}], [[{"tokens": 1}, {"tokens": "x"}]]])
    assert nested[0] == [Usage(tokens=1)]
    assert nested[1][0][1].mismatches[0].startswith("tokens: ")


def test_typed_additional_properties_are_parsed() -> None:
    scores = parse_value(Scores, {"name": "n", "a": 1, "b": "much"})
    assert (scores.a, scores.b) == (1, "much")
    assert scores.to_dict() == {"name": "n", "a": 1, "b": "much"}
    assert scores.mismatches[0].startswith("b: Input should be a valid integer")


@pytest.mark.parametrize("shape", [list[Run], Sequence[Run], list[Run] | None])
def test_list_keeps_valid_items(shape: Any) -> None:
    runs = parse_value(shape, [GOOD, {"class": "c"}, 7])
    assert runs[0] == Run(**GOOD)
    assert runs[1].mismatches == ("id: missing",)
    assert runs[2] == 7


@pytest.mark.parametrize(
    ("shape", "value", "reason"),
    [
        (Run, [], "Input should be an object"),
        (Run, "r", "Input should be an object"),
        (list[Run], {}, "Input should be a valid array"),
        (Text | Usage, 5, "Text: Input should be an object"),
        (int | None, "x", "Input should be a valid integer"),
        (tuple[int, str], [1, 2], "1: Input should be a valid string"),
    ],
)
def test_wrong_json_type_raises_decode_error(shape: Any, value: object, reason: str) -> None:
    with pytest.raises(rt.DecodeError, match=f"^GET /v1/runs: 200: .*{reason}"):
        parse_value(shape, value)


def test_deeply_nested_json_raises_decode_error() -> None:
    text = '{"size": "x", "below": [' * 90 + "]}" * 90
    response = httpx.Response(200, content=text.encode(), request=REQUEST)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(300)
    try:
        with pytest.raises(rt.DecodeError, match="too deep"):
            rt.JsonParser(Tree).parse(response)
    finally:
        sys.setrecursionlimit(limit)


def test_mismatches_survive_copying_and_are_not_fields() -> None:
    usage = parse_value(Usage, {"tokens": "x"})
    for copied in (copy.deepcopy(usage), usage.model_copy()):
        assert copied.mismatches == usage.mismatches != ()
    assert usage == Usage.model_construct(tokens="x")
    assert "mismatches" not in repr(usage)
    assert dict(usage) == {"tokens": "x", "seconds": None}
    run = parse_as_client(models.Run, {"id": 1})
    assert pickle.loads(pickle.dumps(run)).mismatches == run.mismatches != ()


@pytest.mark.parametrize("entries", [{"tokens": "x"}, {}])
def test_constructor_validates_arguments(entries: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError):
        Usage(**entries)


# The client of the Assistants API


def parse_as_client(shape: Any, value: object) -> Any:
    """Parse a response with a JSON value as the generated client does."""
    json_parsing = importlib.import_module("openai_assistants._runtime.json_parsing")
    content = json.dumps(value).encode()
    return json_parsing.parse_json_as(shape, content, httpx.Response(200, request=REQUEST))


def build_sample_page(name: str) -> Any:
    """Return a complete sample of a list response."""
    return Samples(fixtures.DESCRIPTION.document, full=True).make_value(
        {"$ref": f"#/components/schemas/{name}"}
    )


def test_mismatches_in_page_of_messages_are_located() -> None:
    page = build_sample_page("ListMessagesResponse")
    assert parse_as_client(models.ListMessagesResponse, page).mismatches == ()
    message = page["data"][0]
    del message["thread_id"]
    message["created_at"] = "noon"
    message["content"] = [{"type": "text", "text": {"value": 1}}, {"type": "video"}]
    parsed = parse_as_client(models.ListMessagesResponse, page)
    assert [mismatch.partition(": ")[0] for mismatch in parsed.mismatches] == [
        "data.0.created_at",
        "data.0.content.0.text.value",
        "data.0.content.0.text.annotations",
        "data.0.thread_id",
    ]
    assert isinstance(parsed.data[0].content[0], models.MessageContentText)
    assert parsed.data[0].to_dict() == message


PARSE_IN_THREADS = """
import json, sys, threading, httpx2 as httpx
sys.path.insert(0, sys.argv[1])
from openai_assistants import models
from openai_assistants._runtime.json_parsing import parse_json_as

sys.setswitchinterval(1e-6)
runs, messages = sys.stdin.buffer.read().split(b"\\n")
response = httpx.Response(200, request=httpx.Request("GET", "https://api.test"))
start, done = threading.Barrier(32), []

def read(number):
    start.wait()
    if number % 2:
        page = parse_json_as(models.ListRunsResponse, runs, response)
        again = models.Run.model_validate(page.data[0].to_dict())
    else:
        page = parse_json_as(models.ListMessagesResponse, messages, response)
        again = models.Message.model_validate(page.data[0].to_dict())
    assert again == page.data[0] and page.mismatches == ()
    done.append(number)

threads = [threading.Thread(target=read, args=[number]) for number in range(32)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(done))
"""


@pytest.mark.slow
def test_first_page_can_be_parsed_by_many_threads() -> None:
    pages = [build_sample_page("ListRunsResponse"), build_sample_page("ListMessagesResponse")]
    content = b"\n".join(json.dumps(page).encode() for page in pages)
    command = [sys.executable, "-c", PARSE_IN_THREADS, str(GENERATED)]
    for _ in range(5):
        result = subprocess.run(command, input=content, capture_output=True, check=False)
        assert result.stdout.split() == [b"32"], result.stderr.decode()


IMPORT_CLIENT_MODULES = """
import importlib, sys, types
package = types.ModuleType("light")
package.__path__ = [sys.argv[1]]
sys.modules["light"] = package
for name in ("credentials", "errors", "log", "parameters", "plain_values", "request_builder", "response_parsers"):
    importlib.import_module(f"light.{name}")
values = sys.modules["light.plain_values"]
assert values.to_plain_value({"a": [1, "b"]}) == {"a": [1, "b"]}
print([name for name in sys.modules if name.startswith("pydantic")])
"""


def test_client_modules_do_not_import_pydantic(tmp_path: Path) -> None:
    command = [
        sys.executable,
        "-c",
        IMPORT_CLIENT_MODULES,
        str(GENERATED / "openai_assistants" / "_runtime"),
    ]
    result = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert result.stdout.strip() == "[]"
