"""Reading responses: those that match the description, and those that do not."""

from __future__ import annotations

import copy
import datetime
import gc
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

import httpx
import pydantic
import pytest
from openai_assistants import models
from support import assistants as fixtures
from support import runtime
from support.loopback import Samples
from support.paths import GENERATED
from support.runtime import Model
from typing_extensions import TypeAliasType

rt: Any = runtime.load()
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


def read(shape: Any, value: object) -> Any:
    """Read an answer with this JSON value."""
    return rt.JsonParser(shape).parse(httpx.Response(200, json=value, request=REQUEST))


def run_with(**entries: object) -> Any:
    """Read a run that is good but for some entries."""
    return read(Run, GOOD | entries)


# As described


def test_what_is_as_described_has_no_mismatches(caplog: pytest.LogCaptureFixture) -> None:
    run = run_with(status="new", parts=[{"type": "sound"}], later={"a": 1})
    assert run.mismatches == ()
    assert (run.status, type(run.parts[0]), run.later) == ("new", Unknown, {"a": 1})
    assert "mismatches" not in run.to_dict()
    assert caplog.records == []


def test_an_object_read_holds_nothing_but_its_fields() -> None:
    assert set(vars(run_with())) == set(Run.model_fields)


def test_fields_are_read_by_their_wire_names_only() -> None:
    run = run_with(class_="another")
    assert run.class_ == "c"
    assert run.to_dict() == GOOD | {"class_": "another"}


# Surprises


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
def test_what_does_not_fit_is_kept_and_told(entries: dict[str, object], mismatch: str) -> None:
    run = run_with(**entries)
    assert len(run.mismatches) == 1
    assert run.mismatches[0].startswith(mismatch)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        assert run.to_dict() == GOOD | entries
        assert json.loads(run.to_json()) == GOOD | entries
        assert rt.JsonBody(run).encode().content == run.to_json().encode()


def test_all_places_are_told_and_nothing_of_the_values(caplog: pytest.LogCaptureFixture) -> None:
    wrong = {"id": ["secret"], "parts": [{"type": "text", "text": {"a": "secret"}}]}
    run = read(Run, wrong)
    places = ["id", "parts.0.text", "class"]
    assert [mismatch.partition(": ")[0] for mismatch in run.mismatches] == places
    [record] = caplog.records
    assert (record.name, record.levelno) == ("client_runtime", logging.WARNING)
    assert record.getMessage().startswith(
        "GET /v1/runs: the response does not match the API description: id: "
    )
    assert all(place in record.getMessage() for place in places)
    assert "secret" not in record.getMessage() + "".join(run.mismatches)


def test_each_object_tells_what_is_not_as_described_in_it() -> None:
    run = run_with(parts=[{"type": "text", "text": "x"}, {"type": "image", "url": 1, "usage": {}}])
    assert run.mismatches[0].startswith("parts.1.url: ")
    assert run.mismatches[1] == "parts.1.usage.tokens: missing"
    assert run.parts[0].mismatches == ()
    assert run.parts[1].usage.mismatches == ("tokens: missing",)


def test_what_is_beside_a_mismatch_is_read_as_ever() -> None:
    run = run_with(id=1, made_at="2024-05-06T12:00:00Z", cover={"type": "text", "text": "x"}, new=1)
    assert run.made_at == datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)
    assert run.cover == Text(text="x")
    assert (run.status, run.parts, run.new) == ("queued", [], 1)


def test_an_unknown_variant_beside_a_mismatch_is_still_unknown() -> None:
    run = run_with(id=1, parts=[{"type": "sound", "text": 1}, {"text": "without a tag"}])
    assert [type(part) for part in run.parts] == [Unknown, Unknown]
    assert len(run.mismatches) == 1


def test_a_missing_field_is_no_attribute() -> None:
    run = read(Run, {"class": "c"})
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


def test_recursive_models_and_names() -> None:
    tree = read(Tree, {"size": 1, "below": [{"size": 2, "below": [{"size": "x"}]}]})
    assert tree.below[0].below[0].size == "x"
    assert tree.mismatches[0].startswith("below.0.below.0.size: ")
    nested = read(Nested, [[{"tokens": 1}], [[{"tokens": 1}, {"tokens": "x"}]]])
    assert nested[0] == [Usage(tokens=1)]
    assert nested[1][0][1].mismatches[0].startswith("tokens: ")


def test_further_fields_that_have_a_type() -> None:
    scores = read(Scores, {"name": "n", "a": 1, "b": "much"})
    assert (scores.a, scores.b) == (1, "much")
    assert scores.to_dict() == {"name": "n", "a": 1, "b": "much"}
    assert scores.mismatches[0].startswith("b: Input should be a valid integer")


@pytest.mark.parametrize("shape", [list[Run], Sequence[Run], list[Run] | None])
def test_a_list_keeps_its_good_items(shape: Any) -> None:
    runs = read(shape, [GOOD, {"class": "c"}, 7])
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
def test_nothing_can_be_made_of_another_kind(shape: Any, value: object, reason: str) -> None:
    with pytest.raises(rt.DecodeError, match=f"^GET /v1/runs: 200: .*{reason}"):
        read(shape, value)


def test_what_lies_too_deep_is_a_decode_error() -> None:
    text = '{"size": "x", "below": [' * 90 + "]}" * 90
    response = httpx.Response(200, content=text.encode(), request=REQUEST)
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(300)
    try:
        with pytest.raises(rt.DecodeError, match="too deep"):
            rt.JsonParser(Tree).parse(response)
    finally:
        sys.setrecursionlimit(limit)


def test_mismatches_stay_with_copies_and_are_no_data() -> None:
    usage = read(Usage, {"tokens": "x"})
    for copied in (copy.deepcopy(usage), usage.model_copy()):
        assert copied.mismatches == usage.mismatches != ()
    assert usage == Usage.model_construct(tokens="x")
    assert "mismatches" not in repr(usage)
    assert dict(usage) == {"tokens": "x", "seconds": None}
    step = read_assistants(models.Run, {"id": 1})
    assert pickle.loads(pickle.dumps(step)).mismatches == step.mismatches != ()


@pytest.mark.parametrize("entries", [{"tokens": "x"}, {}])
def test_objects_made_by_hand_are_checked(entries: dict[str, Any]) -> None:
    with pytest.raises(pydantic.ValidationError):
        Usage(**entries)


# The client of the Assistants API


def read_assistants(shape: Any, value: object) -> Any:
    """Read an answer as the generated client does."""
    reading = importlib.import_module("openai_assistants._runtime.json_parsing")
    content = json.dumps(value).encode()
    return reading.parse_json_as(shape, content, httpx.Response(200, request=REQUEST))


def page_of(name: str) -> Any:
    """A page of a list as the description has it."""
    return Samples(fixtures.DESCRIPTION.document, full=True).value(
        {"$ref": f"#/components/schemas/{name}"}
    )


def test_a_page_of_messages_with_surprises() -> None:
    page = page_of("ListMessagesResponse")
    assert read_assistants(models.ListMessagesResponse, page).mismatches == ()
    message = page["data"][0]
    del message["thread_id"]
    message["created_at"] = "noon"
    message["content"] = [{"type": "text", "text": {"value": 1}}, {"type": "video"}]
    listed = read_assistants(models.ListMessagesResponse, page)
    assert [mismatch.partition(": ")[0] for mismatch in listed.mismatches] == [
        "data.0.created_at",
        "data.0.content.0.text.value",
        "data.0.content.0.text.annotations",
        "data.0.thread_id",
    ]
    assert isinstance(listed.data[0].content[0], models.MessageContentText)
    assert listed.data[0].to_dict() == message


COLD = """
import json, sys, threading, httpx
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
def test_many_threads_can_read_the_first_page_at_once() -> None:
    pages = [page_of("ListRunsResponse"), page_of("ListMessagesResponse")]
    content = b"\n".join(json.dumps(page).encode() for page in pages)
    command = [sys.executable, "-c", COLD, str(GENERATED)]
    for _ in range(5):
        said = subprocess.run(command, input=content, capture_output=True, check=False)
        assert said.stdout.split() == [b"32"], said.stderr.decode()


LIGHT = """
import importlib, sys, types
package = types.ModuleType("light")
package.__path__ = [sys.argv[1]]
sys.modules["light"] = package
for name in ("credentials", "errors", "exchanges", "log", "parameters", "plain_values", "response_parsers"):
    importlib.import_module(f"light.{name}")
values = sys.modules["light.plain_values"]
assert values.to_plain_value({"a": [1, "b"]}) == {"a": [1, "b"]}
print([name for name in sys.modules if name.startswith("pydantic")])
"""


def test_what_makes_a_client_imports_no_pydantic(tmp_path: Path) -> None:
    command = [sys.executable, "-c", LIGHT, str(runtime.FOLDER)]
    said = subprocess.run(command, capture_output=True, text=True, check=True, cwd=tmp_path)
    assert said.stdout.strip() == "[]"


# The collector


@pytest.mark.parametrize("enabled", [True, False])
@pytest.mark.parametrize("last", [GOOD, {"id": 1}])
def test_a_large_answer_leaves_the_collector_as_it_was(
    enabled: bool, last: dict[str, object]
) -> None:
    runs = [*[GOOD] * 1000, last]
    (gc.enable if enabled else gc.disable)()
    try:
        assert len(read(list[Run], runs)) == 1001
        assert gc.isenabled() is enabled
    finally:
        gc.enable()
