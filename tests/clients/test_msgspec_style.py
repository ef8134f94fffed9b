"""The built-in style `msgspec`: the default client with msgspec Structs as models."""

from __future__ import annotations

import datetime
import gc
import importlib
import json
import logging
import pickle
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from support.cases import generate_assistants, write_tree
from support.commands import check_with_mypy, check_with_pyright
from support.default_client_tests import find_failing_tests
from support.loopback import Loopback, Response
from support.mock_server import MockServer
from support.paths import ROOT, STYLE, TESTS
from support.samples import (
    SampleRunner,
    build_package,
    expected_operations,
    load_description,
    set_credentials,
    skip_pauses,
)

from generator import pipeline
from generator.diagnostics import Report
from generator.style import load_style

pytestmark = pytest.mark.slow

SPEC = TESTS / "styles" / "msgspec" / "spec.yaml"


def generate_client(folder: Path, spec: Path, *styles: str) -> Path:
    """Generate a client in a folder and return the folder."""
    generated = pipeline.generate(spec, load_style(["msgspec", *styles]), Report())
    assert generated is not None
    write_tree(generated.files, folder)
    return folder


@pytest.fixture(scope="session")
def assistants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate the Assistants client and return its folder."""
    folder = tmp_path_factory.mktemp("assistants")
    write_tree(generate_assistants("msgspec", STYLE), folder)
    return folder


@pytest.fixture(scope="session")
def structs(tmp_path_factory: pytest.TempPathFactory) -> Iterator[ModuleType]:
    """Import the client of a description that has every kind of type."""
    folder = generate_client(tmp_path_factory.mktemp("structs"), SPEC)
    sys.path.insert(0, str(folder))
    yield importlib.import_module("structs")
    sys.path.remove(str(folder))


@pytest.fixture(scope="session")
def models(structs: ModuleType) -> Any:
    return structs.models


def get_folder(package: ModuleType) -> Path:
    """Return the folder that contains a package."""
    return Path(str(package.__file__)).parent.parent


# The tests of the default style's client, run with this one

METADATA = "None in a model is not sent"
UNKNOWN_FIELDS = "unknown fields are dropped"
MESSAGES = "msgspec has other error messages"
PYDANTIC = "pydantic is not loaded"
DIFFERENCES = {
    "test_method_with_all_arguments[createThread-sync]": METADATA,
    "test_method_with_all_arguments[createThread-async]": METADATA,
    "test_method_with_all_arguments[createThreadAndRun-sync]": METADATA,
    "test_method_with_all_arguments[createThreadAndRun-async]": METADATA,
    "test_unknown_field_is_kept[sync]": UNKNOWN_FIELDS,
    "test_unknown_field_is_kept[async]": UNKNOWN_FIELDS,
    "test_invalid_success_response_raises_decode_error[response3-should be an object-sync]": MESSAGES,
    "test_invalid_success_response_raises_decode_error[response3-should be an object-async]": MESSAGES,
    "test_client_loads_modules_lazily": PYDANTIC,
}


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    ["", *(pytest.param(each, marks=pytest.mark.exhaustive) for each in ("_features", "_streams"))],
)
def test_client_passes_tests_of_default_style(file: str, assistants: Path, tmp_path: Path) -> None:
    """Exactly the tests in `DIFFERENCES` fail, for the reasons there."""
    results = tmp_path / "results.xml"
    failed, names = find_failing_tests(f"test_assistants{file}.py", assistants, results)
    assert failed == names & set(DIFFERENCES)


@pytest.fixture(scope="session")
def renamed(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, tuple[str, ...]]:
    """Generate it under another name, so that both can be imported; return folder and styles."""
    folder = tmp_path_factory.mktemp("renamed")
    (folder / "style").mkdir()
    (folder / "style" / "style.toml").write_text('[package]\nname = "assistants_structs"')
    styles = (str(ROOT / "spec" / "style"), str(folder / "style"))
    return generate_client(folder, ROOT / "spec" / "assistants.yaml", *styles), ("msgspec", *styles)


@pytest.mark.slow
def test_samples_of_pages_run(
    renamed: tuple[Path, tuple[str, ...]],
    serve_mock: Callable[[MockServer], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder, styles = renamed
    monkeypatch.syspath_prepend(folder)
    package = build_package("spec/assistants.yaml", styles)
    set_credentials(package, monkeypatch)
    skip_pauses(package, monkeypatch)
    document = load_description(ROOT / "spec" / "assistants.yaml", styles)
    expected = expected_operations(package, styles)
    assert list(SampleRunner(expected, folder / "docs", document, serve_mock).iter_failures()) == []


def test_pages_document_differences(renamed: tuple[Path, tuple[str, ...]]) -> None:
    folder, _ = renamed
    pages = "".join(path.read_text("utf-8") for path in folder.rglob("docs/**/*.*"))
    assert "pydantic" not in pages
    index = (folder / "docs" / "index.md").read_text("utf-8")
    assert 'pip install "httpx2>=2.0" "msgspec>=' in index
    assert "**Unknown fields.** Fields that the client does not know are dropped" in index


PROGRAM = """
from typing import Literal, assert_type

from structs import Client
from structs.models import Circle, Forest, Image, Part, Square, Text, Thing


def get_content(part: Part) -> str:
    assert_type(part.type, Literal["text", "image"])
    if part.type == "text":
        assert_type(part, Text)
        return part.text
    assert_type(part, Image)
    return part.url


def use_client(client: Client) -> None:
    thing = client.things.get("t")
    assert_type(thing, Thing)
    assert_type(thing.shape, Circle | Square | None)
    assert_type(thing.status, Literal["queued", "done"] | None)
    assert_type(client.shapes.list(), list[Circle | Square])
    forest = Forest(tree=[1, [2]])
    again = Thing(id="t", class_="c", owner=None, parts=[Text(text="x")], forest=forest)
    client.things.put("t", thing=again)
    client.things.put("t", thing={"id": "t", "object": "thing", "class_": "c", "owner": None})
"""


@pytest.mark.slow
def test_type_checkers_report_nothing(
    assistants: Path, structs: ModuleType, tmp_path: Path
) -> None:
    packages = ("openai_assistants", "structs")
    for folder, name in zip((assistants, get_folder(structs)), packages, strict=True):
        shutil.copytree(folder / name, tmp_path / name)
    (tmp_path / "program.py").write_text(PROGRAM)
    errors, output = check_with_mypy(tmp_path, *packages, "program.py")
    assert not errors, output
    # Pyright does not know a type that contains itself through a list at its first use.
    others = [each for each in (tmp_path / "structs").iterdir() if each.name != "models"]
    paths = ["openai_assistants", "program.py", *(f"structs/{each.name}" for each in others)]
    errors, output = check_with_pyright(tmp_path, *paths)
    assert not errors, output


@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [
        "ruff check --extend-select I,UP",
        # `test_built_in_styles.py` formats the files without the style of `spec/`.
        pytest.param("black --check -q -l 88", marks=pytest.mark.exhaustive),
    ],
)
def test_formatters_and_linters_report_nothing(command: str, assistants: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", *command.split(), "openai_assistants"],
        cwd=assistants,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stdout + result.stderr


# Matching responses

GOOD: dict[str, Any] = {"id": "t", "object": "thing", "class": "c", "owner": None}


@pytest.fixture
def server() -> Iterator[Loopback]:
    with Loopback(lambda _: Response.from_json(GOOD)) as loopback:
        yield loopback


@pytest.fixture
def client(structs: ModuleType, server: Loopback) -> Iterator[Any]:
    with structs.Client(base_url=server.origin, max_retries=0) as opened:
        yield opened


@pytest.fixture
def get(client: Any, server: Loopback) -> Any:
    """Return a function that gets a thing that is valid except for some entries."""

    def get_thing(**entries: object) -> Any:
        server.respond = lambda _: Response.from_json(GOOD | entries)
        return client.things.get("t")

    return get_thing


def test_thing_is_parsed(get: Any, models: Any, caplog: pytest.LogCaptureFixture) -> None:
    thing = get(made_at="2024-05-06T12:00:00Z", status="done", size=3, weight=1)
    assert isinstance(thing, models.Thing)
    assert (thing.id, thing.class_, thing.owner, thing.note) == ("t", "c", None, None)
    assert thing.made_at == datetime.datetime(2024, 5, 6, 12, tzinfo=datetime.UTC)
    assert (thing.status, thing.size, thing.weight) == ("done", 3, 1.0)
    assert thing.mismatches == ()
    assert caplog.records == []


@pytest.mark.parametrize(
    ("entries", "class_name"),
    [
        ({"part": {"type": "text", "text": "x"}}, "Text"),
        ({"part": {"type": "image", "url": "x"}}, "Image"),
        ({"shape": {"radius": 1}}, "Circle"),
        ({"shape": {"side": 1, "name": "s"}}, "Square"),
        ({"shape": {"name": "either"}}, "Circle"),
        ({"shape": {}}, "Circle"),
        ({"signal": {"type": "torch", "on": True}}, "Lamp"),
        ({"signal": {"type": "bell", "rings": 2}}, "Bell"),
        ({"moment": "2024-05-06T12:00:00Z"}, "datetime"),
        ({"moment": "soon"}, "str"),
        ({"text": "x"}, "str"),
        ({"text": [{"type": "text", "text": "x"}]}, "list"),
        ({"forest": {"tree": [1, [2, [3]]]}}, "Forest"),
        ({"anything": {"a": [1, None]}}, "dict"),
        ({"by_name": {"a": {"side": 2}}}, "dict"),
    ],
)
def test_variants_are_chosen(get: Any, entries: dict[str, Any], class_name: str) -> None:
    """Each is chosen by its discriminator, fields or JSON type, and serialized unchanged."""
    thing = get(**entries)
    [name] = entries
    assert type(getattr(thing, name)).__name__ == class_name
    assert thing.mismatches == ()
    assert thing.to_dict() == GOOD | entries
    assert json.loads(thing.to_json(indent=2)) == GOOD | entries


def test_variants_in_lists_and_dicts_are_parsed(
    client: Any, server: Loopback, models: Any, get: Any
) -> None:
    server.respond = lambda _: Response.from_json([{"side": 1}, {"radius": 2}])
    assert client.shapes.list() == [models.Square(side=1.0), models.Circle(radius=2.0)]
    assert get(by_name={"a": {"side": 2}}).by_name["a"] == models.Square(side=2.0)


def test_discriminator_is_class_attribute(get: Any, models: Any) -> None:
    parts = get(parts=[{"type": "text", "text": "x"}, {"type": "image", "url": "u"}]).parts
    assert [part.type for part in parts] == ["text", "image"] == [models.Text.type, "image"]


def test_value_is_sent_while_another_thread_imports_msgspec(
    structs: ModuleType, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "msgspec.json", ModuleType("msgspec.json"))
    plain_values = sys.modules["structs._runtime.plain_values"]
    assert plain_values.encode_value(["é", 1]) == '["é",1]'.encode()


def test_thing_leads_to_its_response(get: Any, structs: ModuleType) -> None:
    thing, other = get(), get()
    assert structs.get_response_info(thing).status_code == 200
    assert "content-type" in structs.get_response_info(other).headers
    assert thing == other
    assert structs.get_response_info(pickle.loads(pickle.dumps(thing))) is None


def test_unknown_fields_are_dropped(get: Any) -> None:
    thing = get(later=1, shape={"side": 1, "later": 2})
    assert not hasattr(thing, "later")
    assert thing.to_dict() == GOOD | {"shape": {"side": 1.0}}


# Forward compatibility


def test_unknown_values_and_variants_are_kept(
    get: Any, structs: ModuleType, caplog: pytest.LogCaptureFixture
) -> None:
    new = {"type": "sound", "hertz": [440], "to_dict": 1}
    thing = get(status="paused", part=new, parts=[new, {"type": "text", "text": "x"}])
    assert thing.status == "paused"
    assert type(thing.part) is structs.Unknown is type(thing.parts[0])
    assert (thing.part.type, thing.part.hertz) == ("sound", [440])
    assert not hasattr(thing.part, "text")
    assert thing.part == thing.parts[0] != thing.parts[1]
    assert thing.parts[1].text == "x"
    assert thing.part.to_dict() == new == json.loads(thing.part.to_json())
    assert thing.to_dict()["parts"][0] == new
    assert "hertz=[440]" in repr(thing)
    assert thing.mismatches == thing.part.mismatches == ()
    assert caplog.records == []


def test_unknown_value_of_discriminator_with_several_values(get: Any, structs: ModuleType) -> None:
    thing = get(signal={"type": "horn", "loud": True})
    assert isinstance(thing.signal, structs.Unknown)
    assert (thing.signal.loud, thing.mismatches) == (True, ())


# Mismatches


@pytest.mark.parametrize(
    ("entries", "mismatch"),
    [
        ({"id": 5}, "id: Expected `str`, got `int`"),
        ({"object": "other"}, "object: Invalid enum value"),
        ({"class": []}, "class: Expected `str`, got `array`"),
        ({"status": 1}, "status: Expected `str"),
        ({"made_at": "noon"}, "made_at: Invalid RFC3339 encoded datetime"),
        ({"shape": 5}, "shape: matches none of the variants"),
        ({"shape": {"radius": "wide"}}, "shape: matches none of the variants"),
        ({"part": {"type": "text", "text": 3}}, "part.text: Expected `str`, got `int`"),
        ({"part": {"type": "text"}}, "part.text: missing"),
        ({"part": {"text": "x"}}, "part: matches none of the variants"),
        ({"parts": {}}, "parts: Expected `array"),
        ({"parts": [3]}, "parts.0: Expected `object`, got `int`"),
        ({"signal": {"type": "lamp", "on": "?"}}, "signal.on: Expected `bool`, got `str`"),
        ({"forest": {"tree": [1, ["x"]]}}, "forest.tree.1.0: "),
        ({"by_name": {"a": 1}}, "by_name.a: matches none of the variants"),
    ],
)
def test_mismatching_values_are_kept_and_reported(
    get: Any, client: Any, server: Loopback, entries: dict[str, Any], mismatch: str
) -> None:
    thing = get(**entries)
    assert len(thing.mismatches) == 1
    assert thing.mismatches[0].startswith(mismatch)
    assert thing.to_dict() == GOOD | entries
    client.things.put("t", thing=thing)
    assert server.requests[-1].json == {"thing": GOOD | entries}


@pytest.mark.parametrize(
    ("entries", "name", "value"),
    [
        ({"size": "3"}, "size", 3),
        ({"weight": "1.5"}, "weight", 1.5),
        ({"made_at": "2024-05-06"}, "made_at", datetime.datetime(2024, 5, 6)),
    ],
)
def test_convertible_values_are_converted(
    get: Any, entries: dict[str, Any], name: str, value: object
) -> None:
    thing = get(**entries)
    assert getattr(thing, name) == value
    [mismatch] = thing.mismatches
    assert mismatch.startswith(f"{name}: ")
    assert mismatch.endswith("; converted")


def test_nested_objects_report_their_own_mismatches(
    get: Any, caplog: pytest.LogCaptureFixture
) -> None:
    part = {"type": "text", "text": {"a": "secret"}}
    thing = get(id=["secret"], part=part, parts=[{"type": "image", "url": "u"}])
    assert [mismatch.partition(": ")[0] for mismatch in thing.mismatches] == ["id", "part.text"]
    assert [mismatch.partition(": ")[0] for mismatch in thing.part.mismatches] == ["text"]
    assert thing.parts[0].mismatches == ()
    [record] = caplog.records
    assert (record.name, record.levelno) == ("structs", logging.WARNING)
    assert record.getMessage().startswith(
        "GET /things/t: the response does not match the API description: id: "
    )
    assert "secret" not in record.getMessage()


def test_mismatches_are_released_with_their_object(get: Any, structs: ModuleType) -> None:
    mismatches = importlib.import_module("structs._runtime.models")._MISMATCHES
    gc.collect()
    before = len(mismatches)
    thing = get(id=1)
    assert len(mismatches) == before + 1
    del thing
    gc.collect()
    assert len(mismatches) == before


def test_missing_field_raises_attribute_error(client: Any, server: Loopback, models: Any) -> None:
    server.respond = lambda _: Response.from_json({"id": "t", "part": {"type": "text"}})
    thing = client.things.get("t")
    missing = ("object: missing", "class: missing", "owner: missing")
    assert thing.mismatches == ("part.text: missing", *missing)
    assert not hasattr(thing, "class_")
    assert not hasattr(thing, "object")
    assert thing.to_dict() == {"id": "t", "part": {"type": "text"}}
    assert repr(thing).startswith("Thing(id='t', note=None")


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"[]", "Expected `object`, got `array`"),
        (b"{", "invalid JSON"),
        (b'{"id": ' * 100_000, "too deep"),
        (b'"\xff"', "invalid JSON"),
    ],
)
def test_invalid_response_raises_decode_error(
    structs: ModuleType, client: Any, server: Loopback, content: bytes, reason: str
) -> None:
    server.respond = lambda _: Response(content)
    with pytest.raises(structs.DecodeError, match=reason):
        client.things.get("t")


def test_infinity_is_accepted(client: Any, server: Loopback) -> None:
    server.respond = lambda _: Response(json.dumps(GOOD | {"weight": float("inf")}).encode())
    assert client.things.get("t").weight == float("inf")


# Requests


def test_none_in_model_is_not_sent(client: Any, server: Loopback, models: Any) -> None:
    made_at = datetime.datetime(2024, 5, 6, tzinfo=datetime.UTC)
    thing = models.Thing(
        id="t", class_="c", owner=None, note=None, made_at=made_at, part=models.Text(text="x")
    )
    client.things.put("t", thing=thing)
    sent = {"made_at": "2024-05-06T00:00:00Z", "part": {"type": "text", "text": "x"}}
    assert server.requests[-1].json == {"thing": GOOD | sent}


def test_dict_is_sent_unchanged(client: Any, server: Loopback, models: Any) -> None:
    thing = GOOD | {"note": None, "parts": [models.Image(url="u")]}
    client.things.put("t", thing=thing)
    parts = [{"type": "image", "url": "u"}]
    assert server.requests[-1].json == {"thing": GOOD | {"note": None, "parts": parts}}


@pytest.mark.parametrize("entries", [{}, {"id": "t", "later": 1}])
def test_constructor_rejects_missing_and_unknown_fields(
    models: Any, entries: dict[str, Any]
) -> None:
    with pytest.raises(TypeError):
        models.Thing(**entries)


# Loading

LOAD_CLIENT = """
import sys
import structs
client = structs.Client(base_url="https://api.test")
client.things.get
assert not [name for name in sys.modules if name.startswith(("msgspec", "pydantic"))]
structs.models.Thing
assert "msgspec" in sys.modules
assert not [name for name in sys.modules if name.startswith("pydantic")]
"""


def test_client_loads_msgspec_lazily_and_pydantic_never(structs: ModuleType) -> None:
    folder = get_folder(structs)
    subprocess.run([sys.executable, "-c", LOAD_CLIENT], check=True, cwd=folder)


PARSE_IN_THREADS = """
import sys, threading, httpx2
from structs import models
from structs._runtime.json_parsing import parse_json_as
sys.setswitchinterval(1e-6)
response = httpx2.Response(200, request=httpx2.Request("GET", "https://api.test"))
start, done = threading.Barrier(32), []

def read(number):
    shape = (models.Thing, list[models.Shape], models.Tree, models.Boxed)[number % 4]
    content = sys.argv[1 + number % 4].encode()
    start.wait()
    done.append(parse_json_as(shape, content, response))

threads = [threading.Thread(target=read, args=[number]) for number in range(32)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(done))
"""


def test_first_response_can_be_parsed_by_many_threads(structs: ModuleType) -> None:
    folder = get_folder(structs)
    thing = json.dumps(GOOD | {"forest": {"tree": [1, [2]]}, "shape": {"side": 1}})
    texts = [thing, '[{"side": 1}]', "[[1], 2]", f'{{"thing": {thing}}}']
    result = subprocess.run(
        [sys.executable, "-c", PARSE_IN_THREADS, *texts],
        check=True,
        cwd=folder,
        capture_output=True,
    )
    assert result.stdout.split() == [b"32"]
