"""The built-in style `dataclasses`: the default client with models of the standard library."""

from __future__ import annotations

import copy
import dataclasses
import json
import pickle
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2
import pytest
from support.cases import generate_assistants, write_tree
from support.commands import check_with_mypy, check_with_pyright, python
from support.default_client_tests import find_failing_tests
from support.inline_clients import import_inline_client
from support.paths import STYLE

SPEC = """\
openapi: 3.1.0
info: {title: Zoo, version: "1"}
servers: [{url: "https://zoo.example.com"}]
paths:
  /cages/{id}:
    put:
      operationId: putCage
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: "#/components/schemas/Cage"}}}}
      responses:
        "200":
          description: The cage.
          content: {application/json: {schema: {$ref: "#/components/schemas/Cage"}}}
components:
  schemas:
    Cage:
      type: object
      required: [id, class]
      properties:
        id: {type: string}
        class: {type: string, enum: [small, large]}
        note: {type: [string, "null"]}
        field: {type: integer}
        pets: {type: array, items: {$ref: "#/components/schemas/Pet"}}
        sizes: {type: object, additionalProperties: {type: array, items: {type: number}}}
        ages: {$ref: "#/components/schemas/Ages"}
        within: {anyOf: [{$ref: "#/components/schemas/Cage"}, {$ref: "#/components/schemas/Pen"}]}
    Pen:
      type: object
      properties: {within: {anyOf: [{$ref: "#/components/schemas/Cage"}, {$ref: "#/components/schemas/Pen"}]}}
    Ages:
      type: object
      properties: {unit: {type: string}}
      additionalProperties: {type: integer}
    Pet:
      oneOf: [{$ref: "#/components/schemas/Cat"}, {$ref: "#/components/schemas/Dog"}]
      discriminator: {propertyName: kind}
    Cat:
      type: object
      required: [kind, lives]
      properties: {kind: {const: Cat}, lives: {type: integer}}
    Dog:
      type: object
      required: [kind]
      properties: {kind: {const: Dog}, born: {type: string, format: date}}
"""
CAGE = {"id": "c1", "class": "small"}


@pytest.fixture(scope="module")
def package(tmp_path_factory: pytest.TempPathFactory) -> ModuleType:
    settings = '[package]\nname = "{name}"\nasync_client = ""\n'
    return import_inline_client("zoo_cages", SPEC, settings, "dataclasses", tmp_path_factory)


class Server:
    """A server that responds with `answer`, and has the JSON of the last request."""

    def __init__(self) -> None:
        self.answer: object = CAGE
        self.sent: Any = None

    def respond(self, request: httpx2.Request) -> httpx2.Response:
        self.sent = json.loads(request.content or b"null")
        return httpx2.Response(200, json=self.answer)


@pytest.fixture
def server() -> Server:
    return Server()


@pytest.fixture
def client(package: ModuleType, server: Server) -> Iterator[Any]:
    http = httpx2.Client(transport=httpx2.MockTransport(server.respond))
    with package.Client(http_client=http) as opened:
        yield opened


@pytest.fixture
def put(client: Any, server: Server) -> Any:
    """Return a function that gets a valid answer with some entries more."""

    def put_cage(**entries: object) -> Any:
        server.answer = {**CAGE, **entries}
        return client.cages.put("c1")

    return put_cage


def test_response_is_a_dataclass(put: Any, package: ModuleType) -> None:
    models = package.models
    cage = put(
        pets=[{"kind": "Cat", "lives": 9}, {"kind": "Dog", "born": "2024-02-29"}],
        sizes={"a": [1, 2.5]},
        within={"within": {"id": "c2", "class": "large"}},
        field=7,
    )
    assert cage.mismatches == ()
    assert cage.pets == [
        models.Cat(lives=9),
        put(pets=[{"kind": "Dog", "born": "2024-02-29"}]).pets[0],
    ]
    assert (cage.sizes, cage.field_) == ({"a": [1, 2.5]}, 7)
    assert isinstance(cage.within, models.Pen)
    assert isinstance(cage.within.within, models.Cage)
    assert repr(cage.pets[0]) == "Cat(kind='Cat', lives=9)"


def test_unknown_fields_are_kept(put: Any, client: Any, server: Server) -> None:
    """They are attributes, unless a class has one of this name, and are sent back."""
    cage = put(colour="red", to_dict=1, pets=[{"kind": "Fox", "age": 3}])
    assert cage.unknown_fields == {"colour": "red", "to_dict": 1}
    assert cage.colour == "red"
    assert cage.pets[0].age == 3
    assert cage.mismatches == ()
    client.cages.put("c1", body_id="c1", class_="small", within=cage)
    assert server.sent["within"] == server.answer == cage.to_dict()
    assert json.loads(cage.to_json(indent=2)) == server.answer


def test_types_of_unknown_fields_are_checked(put: Any) -> None:
    cage = put(ages={"unit": "years", "a": 1, "b": "x"})
    assert cage.ages.unknown_fields == {"a": 1, "b": "x"}
    assert cage.ages.mismatches == ("b: should be an integer, not a string",)


def test_null_is_sent_if_it_is_assigned(put: Any, package: ModuleType) -> None:
    """Not if it was only passed to the constructor, where it is the default."""
    cage = package.models.Cage(id="c", class_="large", note=None)
    assert cage.to_dict() == {"id": "c", "class": "large"}
    assert cage.note is None
    cage.note = None
    assert cage.to_dict()["note"] is None
    cage.note = package.NOT_GIVEN
    assert "note" not in cage.to_dict()
    assert put(note=None).to_dict() == {**CAGE, "note": None}


def test_mismatches_are_kept_and_reported(put: Any) -> None:
    cage = put(field="7", pets=[{"kind": "Cat"}, 5], sizes={"a": [None]}, note=1)
    assert cage.field_ == 7
    assert cage.pets[1] == 5
    assert set(cage.mismatches) == {
        "field: should be an integer, not a string; converted",
        "pets.0.lives: missing",
        "pets.1: should be an object, not an integer",
        "sizes.a.0: should be a number or an integer, not null",
        "note: should be a string or null, not an integer",
    }
    assert cage.pets[0].mismatches == ("lives: missing",)
    with pytest.raises(AttributeError, match="'lives': it was missing in the response"):
        cage.pets[0].lives  # noqa: B018


def test_objects_are_compared_copied_and_pickled(put: Any) -> None:
    cage = put(colour="red", pets=[{"kind": "Cat"}])
    for other in (copy.copy(cage), copy.deepcopy(cage), pickle.loads(pickle.dumps(cage))):
        assert other == cage
        assert (other.mismatches, other.unknown_fields) == (cage.mismatches, cage.unknown_fields)
    assert put(colour="blue") != put(colour="red") != put()
    assert put() != CAGE


def test_nested_unions_are_read_once(put: Any) -> None:
    """The time does not double with each level, also where no variant matches."""
    value: object = {"id": 1}
    for _ in range(60):
        value = {"within": value}
    assert put(within=value).mismatches


def test_constructor_knows_its_arguments(package: ModuleType) -> None:
    with pytest.raises(TypeError, match="colour"):
        package.models.Cage(id="c", class_="large", colour="red")
    with pytest.raises(TypeError, match="class_"):
        package.models.Cage(id="c")


PROGRAM = """
import sys

from zoo_cages import Client
from zoo_cages.models import Cage

Cage(id="c", class_="large")
Client()
assert not {"pydantic", "msgspec"} & sys.modules.keys()
"""


def test_a_dataclass_as_base(tmp_path_factory: pytest.TempPathFactory) -> None:
    """Its options and fields are those of the models, which compare and print all their fields."""
    settings = (
        '[package]\nname = "{name}"\nasync_client = ""\n[[classes]]\nmatch = "Cage"\n'
        'bases = [".base.Frozen"]\ndecorators = ["dataclasses.dataclass(frozen=True)"]\n'
    )
    base = (
        "import dataclasses\n\n\n@dataclasses.dataclass(frozen=True)\nclass Frozen:\n"
        "    source: str = 'zoo'\n"
    )
    package = import_inline_client(
        "frozen_cages", SPEC, settings, "dataclasses", tmp_path_factory, {"[package]/base.py": base}
    )
    server = Server()
    http = httpx2.Client(transport=httpx2.MockTransport(server.respond))
    with package.Client(http_client=http) as client:
        cage = client.cages.put("c1")
        assert (cage.mismatches, cage.to_dict(), cage.source) == ((), CAGE, "zoo")
        assert repr(cage).startswith("Cage(source='zoo', id='c1', class_='small', ")
        assert cage == package.models.Cage(id="c1", class_="small")
        assert cage != package.models.Cage(id="c2", class_="small")
        with pytest.raises(dataclasses.FrozenInstanceError):
            cage.id = "c2"


def test_no_library_of_models_is_imported(package: ModuleType) -> None:
    subprocess.run([sys.executable, "-c", PROGRAM], cwd=get_folder(package), check=True)


# The client of the Assistants endpoints


DIFFERENCES = {
    f"test_method_with_all_arguments[{operation}-{kind}]"
    for operation in ("createThread", "createThreadAndRun")
    for kind in ("sync", "async")
} | {"test_client_loads_modules_lazily"}
"""Null in the metadata of a model that a test creates is not sent; the last one expects pydantic."""


@pytest.fixture(scope="module")
def assistants(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Generate the Assistants client and return its folder."""
    folder = tmp_path_factory.mktemp("assistants")
    write_tree(generate_assistants("dataclasses", STYLE), folder)
    return folder


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    ["", *(pytest.param(each, marks=pytest.mark.exhaustive) for each in ("_features", "_streams"))],
)
def test_client_passes_tests_of_default_style(file: str, assistants: Path, tmp_path: Path) -> None:
    """Exactly the tests in `DIFFERENCES` fail."""
    results = tmp_path / "results.xml"
    failed, names = find_failing_tests(f"test_assistants{file}.py", assistants, results)
    assert failed == names & DIFFERENCES


@pytest.mark.slow
def test_checkers_report_nothing(assistants: Path, package: ModuleType, tmp_path: Path) -> None:
    packages = ("openai_assistants", "zoo_cages")
    for folder, name in zip((assistants, get_folder(package)), packages, strict=True):
        shutil.copytree(folder / name, tmp_path / name)
    for check in (check_with_mypy, check_with_pyright):
        errors, output = check(tmp_path, *packages)
        assert not errors, output
    outcome = python("-m", "ruff", "check", "--extend-select", "I,UP", *packages, cwd=tmp_path)
    assert outcome.returncode == 0, outcome.stdout


def get_folder(package: ModuleType) -> Path:
    """Return the folder in which a package is."""
    return Path(str(package.__file__)).parents[1]
