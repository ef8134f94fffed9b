"""Reading YAML and JSON, and the location of each value."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from support.descriptions import HEAD, make_description, read_invalid, read_text

import generator
from generator.diagnostics import Location, SpecloomError
from generator.openapi.document import yaml_reader
from generator.openapi.document.parsing import MAX_DEPTH


@pytest.fixture(params=["libyaml", "pure"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Select one of PyYAML's parsers."""
    if request.param == "pure":
        monkeypatch.setattr(yaml_reader, "_LOADER", yaml.SafeLoader)
    return str(request.param)


# --- scalars ----------------------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("", None),
        ("~", None),
        ("null", None),
        ("NULL", None),
        ("true", True),
        ("False", False),
        ("TRUE", True),
        ("0", 0),
        ("-12", -12),
        ("+3", 3),
        ("007", 7),
        ("0o17", 15),
        ("0xfF", 255),
        ("0x" + "f" * 4000, "0x" + "f" * 4000),
        ("1.5", 1.5),
        ("-.5", -0.5),
        ("1.", 1.0),
        ("1e3", 1000.0),
        ("no", "no"),
        ("on", "on"),
        ("Yes", "Yes"),
        ("nULL", "nULL"),
        ("2024-01-01", "2024-01-01"),
        ("12:30", "12:30"),
        ("1_000", "1_000"),
        ("0b11", "0b11"),
        ("1.2.3", "1.2.3"),
        ("--1", "--1"),
        ("'1'", "1"),
        ('"true"', "true"),
        ("=", "="),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ("!!int '1'", 1),
        ("!!float 1.5", 1.5),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!binary YQ==", "YQ=="),
        ("|\n  a\n  b\n", "a\nb\n"),
        (">-\n  a\n  b\n", "a b"),
    ],
)
def test_scalars_follow_the_core_schema(text: str, value: object) -> None:
    result = read_text(f"{HEAD}x-it: {text}\n").data["x-it"]
    assert (type(result), result) == (type(value), value)


@pytest.mark.parametrize("text", [".inf", "-.INF", ".nan", "1e999", "9" * 5000])
def test_yaml_numbers_without_json_equivalent_are_strings(text: str) -> None:
    document = read_text(f"{HEAD}x-it: {text}\n")
    assert document.data["x-it"] == text
    assert not document.report


@pytest.mark.usefixtures("loader")
def test_escapes_of_surrogate_pairs_are_characters() -> None:
    """They are in double quotes, as in JSON; elsewhere, a backslash is only a backslash."""
    document = read_text(
        HEAD
        + 'x-double: "\\ud83d\\uDE00 and \\uD83D\\ude01, \\u00e9, \\\\ud83d"\n'
        + "x-single: '\\ud83d\\ude00'\n"
        + "x-plain: \\uD83D\n"
        + "x-block: |-\n  \\ud83d\n"
        + '"x-\\ud83d\\ude00": {a: 1}\n'
    )
    assert document.data["x-double"] == "😀 and 😁, é, \\ud83d"
    assert document.data["x-single"] == "\\ud83d\\ude00"
    assert document.data["x-plain"] == "\\uD83D"
    assert document.data["x-block"] == "\\ud83d"
    assert document.find_locations(["/x-😀/a"]) == {"/x-😀/a": Location(9, 23)}
    assert document.find_written_text("/x-double") == document.data["x-double"]


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "surrogate"),
    [
        (r"lone \ud83d", r"\ud83d"),
        (r"\uDE00\uD83D", r"\ude00"),
        (r"\ud83d\ud83d\ude00", r"\ud83d"),
    ],
)
def test_an_unpaired_surrogate_is_an_error(text: str, surrogate: str) -> None:
    message, location = read_invalid(f'{HEAD}x-a: "{text}"\n')
    assert message == f"'{surrogate}' is an unpaired surrogate"
    assert location == Location(4, 6)


@pytest.mark.parametrize("text", ["NaN", "-Infinity", "1e999", "9" * 5000])
def test_invalid_and_oversized_json_numbers_are_strings(text: str) -> None:
    document = make_description(**{"x-it": 0}).replace('"x-it": 0', f'"x-it": {text}')
    assert read_text(document, "a.json").data["x-it"] == text


def test_keys_are_strings_as_written() -> None:
    result = read_text(f"{HEAD}x-it: {{200: a, 1.0: b, true: c, null: d, 0x1F: e}}\n").data["x-it"]
    assert result == {"200": "a", "1.0": "b", "true": "c", "null": "d", "0x1F": "e"}


# --- anchors ----------------------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("{a: &a [1], b: *a}", {"a": [1], "b": [1]}, id="alias"),
        pytest.param("[&a 1, *a, &a 2, *a]", [1, 1, 2, 2], id="a redefined anchor"),
        pytest.param("{&k a: 1, b: *k}", {"a": 1, "b": "a"}, id="anchor on a key"),
        pytest.param("[&k a, {*k : 1}]", ["a", {"a": 1}], id="alias as a key"),
        pytest.param(
            "[&a {p: 1, q: 2}, {<<: *a, q: 3, r: 4}]",
            [{"p": 1, "q": 2}, {"q": 3, "r": 4, "p": 1}],
            id="merge: explicit keys take precedence",
        ),
        pytest.param(
            "[&a {p: 1}, &b {p: 2, q: 2}, {<<: [*a, *b]}]",
            [{"p": 1}, {"p": 2, "q": 2}, {"p": 1, "q": 2}],
            id="merge of several: the first takes precedence",
        ),
        pytest.param('{"<<": 1}', {"<<": 1}, id="a quoted << is an ordinary key"),
    ],
)
def test_anchors_and_merge_keys(text: str, value: object) -> None:
    document = read_text(f"{HEAD}x-it: {text}\n")
    assert document.data["x-it"] == value
    assert not document.report


def test_aliased_values_are_limited() -> None:
    lines = ["x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    for level in range(1, 12):
        lines.append(f"x-{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    message, location = read_invalid(HEAD + "\n".join(lines))
    assert message == "the aliases repeat more than 1,000,000 values"
    assert location is not None
    assert location.line == 9


def test_long_texts_of_aliases_count_as_several_values() -> None:
    text = f"x-0: &a {{a: {'long ' * 2_000}}}\nx-1:\n" + "- *a\n" * 6_000
    message, location = read_invalid(HEAD + text)
    assert message == "the aliases repeat more than 1,000,000 values"
    assert location is not None


def test_values_without_aliases_are_not_limited(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yaml_reader, "MAX_ALIASED_VALUES", 10)
    assert len(read_text(f"{HEAD}x-it: [{'1, ' * 100}]\n").data["x-it"]) == 100


# --- errors -----------------------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "message", "location"),
    [
        ("", "the file is empty", (1, 1)),
        ("# nothing\n", "the file is empty", (1, 1)),
        ("- a\n", "an OpenAPI description must be an object, not an array", (1, 1)),
        ("hello", "an OpenAPI description must be an object, not a string", (1, 1)),
        ("info: {}\n", "this is not an OpenAPI description: 'openapi' is missing", (1, 1)),
        (
            "a: 1\nswagger: '1.2'\n",
            "Swagger '1.2' is not supported, only Swagger 2.0 and OpenAPI 3",
            (2, 10),
        ),
        (
            "a: 1\nswaggerVersion: '1.2'\n",
            "Swagger '1.2' is not supported, only Swagger 2.0 and OpenAPI 3",
            (2, 17),
        ),
        (
            "openapi: 4.0.0",
            "OpenAPI '4.0.0' is not supported, only 3.0, 3.1 and 3.2",
            (1, 10),
        ),
        (
            "openapi: 3.10.0",
            "OpenAPI '3.10.0' is not supported, only 3.0, 3.1 and 3.2",
            (1, 10),
        ),
        ("openapi:\n  a: b", "OpenAPI '{'a': 'b'}' is not supported", (1, 1)),
        (f"{HEAD}x: &a [*a]\n", "the alias '*a' refers to a value that contains it", (4, 8)),
        (
            f"{HEAD}x: &a {{b: [*a]}}\n",
            "the alias '*a' refers to a value that contains it",
            (4, 12),
        ),
        (f"{HEAD}x: &a {{<<: *a}}\n", "the alias '*a' refers to a value that contains it", (4, 12)),
        (f"{HEAD}x: *b\n", "the anchor '&b' is not defined before this alias", (4, 4)),
        (f"{HEAD}x: {{<<: 1}}\n", "'<<' must be a mapping or a list of mappings", (4, 4)),
        (f"{HEAD}x: {{[a]: 1}}\n", "a key must be a string", (4, 5)),
        (f"{HEAD}x: !tree a\n", "the YAML tag !tree is not supported", (4, 4)),
        (f"{HEAD}x: !tree {{a}}\n", "the YAML tag !tree is not supported", (4, 4)),
        (f"{HEAD}---\na: b\n", "a file must have only one YAML document", (4, 1)),
        (f"{HEAD}x: b: c\n", "not valid YAML: mapping values are not allowed", (4, 5)),
        (f"{HEAD}x: a\0b\n", "the character U+0000 is not allowed in YAML", (4, 5)),
        (
            f"{HEAD}x: {'[' * 300}",
            f"nested more than {MAX_DEPTH} levels deep",
            (4, MAX_DEPTH + 3),
        ),
    ],
)
def test_text_that_is_not_a_description_is_an_error(
    text: str, message: str, location: tuple[int, int]
) -> None:
    actual_message, actual_location = read_invalid(text)
    assert actual_message.startswith(message)
    assert actual_location == Location(*location)


@pytest.mark.parametrize(
    ("text", "message", "location"),
    [
        ('{"openapi": "3.1.0",\n "info": }', "not valid JSON: expecting value", (2, 10)),
        ('{"openapi": "3.1.0"} {}', "not valid JSON: extra data", (1, 22)),
        (
            r'{"a": "\\ud800 \ud83d\ude00", "b": "\ud83dx"}',
            r"'\ud83d' is an unpaired",
            (1, 36),
        ),
        (r'{"a": "\ud83d\ud83d\ude00"}', r"'\ud83d' is an unpaired", (1, 7)),
        (r'{"a": "\ude00"}', r"'\ude00' is an unpaired", (1, 7)),
        (r'{"a": "\ud83d"}', r"'\ud83d' is an unpaired", (1, 7)),
        (
            '{"a": ' + "[" * 300 + "]" * 300 + "}",
            "nested more than",
            (1, MAX_DEPTH + 6),
        ),
        ('{"a": ' + "[" * 100_000, "nested more than", (1, MAX_DEPTH + 6)),
    ],
)
def test_invalid_json_is_an_error(text: str, message: str, location: tuple[int, int]) -> None:
    actual_message, actual_location = read_invalid(text, "a.json")
    assert actual_message.startswith(message)
    assert actual_location == Location(*location)


def test_aliases_have_the_same_maximum_depth_as_text() -> None:
    chain = "".join(f"x-{level}: &a{level} [*a{level - 1}]\n" for level in range(1, 400))
    message, _ = read_invalid(f"{HEAD}x-0: &a0 [1]\n{chain}")
    assert message == f"nested more than {MAX_DEPTH} levels deep"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "swagger: '1.2'",
            "convert it to OpenAPI 3 first",
        ),
        (f"{HEAD}x:\n\t- a\n", "indent with spaces: YAML does not allow tabs here"),
        (f"{HEAD}x: @a\n", "put the string in quotes"),
        (f"{HEAD}x: a: b\n", "check the indentation, or quote a string that contains ': '"),
    ],
)
def test_errors_have_hints(text: str, hint: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        read_text(text)
    assert caught.value.diagnostics[0].hint == hint


def test_the_syntax_is_detected_from_the_text() -> None:
    assert read_text(make_description(), "a.yaml").syntax == "json"
    assert read_text("{openapi: 3.1.0, info: {title: a, version: b}, paths: {}}").syntax == "yaml"


# --- locations --------------------------------------------------------------

LOCATED_YAML = """\
openapi: 3.1.0
info:
  title: Pets
paths:
  /a~b/c:
    get:
      tags: [x, {y: z}]
      "quo\\ted": &q
        - one
        -
          two: *q0
x-q: &q0 {in: 1}
x-r: *q0
""".replace("\\t", "t").replace("*q0\nx-q", "2\nx-q")

LOCATED_JSON = (
    '{"openapi": "3.1.0",\r\n "info":\r\n  {"title": "\\u0050ets \\" }"},\r'
    '"paths": {"/a~b/c": {"g\\u0065t":\n{"tags": ["x", {"y": "z"}]}}}}'
)


@pytest.mark.parametrize(
    ("pointer", "location"),
    [
        pytest.param("", (1, 1), id="root"),
        pytest.param("/openapi", (1, 10), id="a scalar: the value"),
        pytest.param("/info", (2, 1), id="an object: its key"),
        pytest.param("/info/title", (3, 10), id="nested scalar"),
        pytest.param("/paths/~1a~0b~1c/get", (6, 5), id="escapes"),
        pytest.param("/paths/~1a~0b~1c/get/tags", (7, 7), id="an array: its key"),
        pytest.param("/paths/~1a~0b~1c/get/tags/0", (7, 14), id="an item"),
        pytest.param("/paths/~1a~0b~1c/get/tags/1", (7, 17), id="an object in an array"),
        pytest.param("/paths/~1a~0b~1c/get/tags/1/y", (7, 21), id="in an object in an array"),
        pytest.param("/paths/~1a~0b~1c/get/quoted/1/two", (11, 16), id="block items"),
        pytest.param("/info/nothing/here", (2, 1), id="missing: the parent"),
        pytest.param("/x-r", (13, 6), id="an alias: where it is used"),
        pytest.param("/x-r/in", (13, 6), id="behind an alias: where it is used"),
    ],
)
@pytest.mark.usefixtures("loader")
def test_locations_in_yaml(pointer: str, location: tuple[int, int]) -> None:
    assert read_text(LOCATED_YAML).find_locations([pointer])[pointer] == Location(*location)


@pytest.mark.parametrize(
    ("pointer", "location"),
    [
        ("", (1, 1)),
        ("/openapi", (1, 13)),
        ("/info", (2, 2)),
        ("/info/title", (3, 13)),
        ("/paths", (4, 1)),
        ("/paths/~1a~0b~1c/get", (4, 22)),
        ("/paths/~1a~0b~1c/get/tags", (5, 2)),
        ("/paths/~1a~0b~1c/get/tags/1/y", (5, 22)),
        ("/paths/none", (4, 1)),
    ],
)
def test_locations_in_json(pointer: str, location: tuple[int, int]) -> None:
    assert read_text(LOCATED_JSON).find_locations([pointer])[pointer] == Location(*location)


@pytest.mark.parametrize(
    ("pointer", "description"),
    [
        ("", ""),
        ("/info/title", ""),
        ("/paths/~1pets", "/pets"),
        ("/paths/~1pets/get", "GET /pets"),
        ("/paths/~1pets/parameters/0/schema", "/pets → parameter 1"),
        (
            "/paths/~1pets/post/responses/200/content/a~1b/schema/$ref",
            "POST /pets → response 200",
        ),
        ("/paths/~1pets/post/requestBody/content/a~1b/schema", "POST /pets → body"),
        (
            "/paths/~1pets/additionalOperations/COPY/parameters/1",
            "COPY /pets → parameter 2",
        ),
        (
            "/paths/~1a/get/callbacks/done/~1x/post/requestBody",
            "GET /a → callback done → POST /x → body",
        ),
        ("/webhooks/done/post", "POST webhook done"),
        (
            "/components/schemas/Run/properties/model/type",
            "schema Run → property model",
        ),
        (
            "/components/schemas/Run/properties/properties/items",
            "schema Run → property properties",
        ),
        ("/components/schemas/Run/example/properties/x", "schema Run"),
        ("/components/parameters/limit/schema", "parameter limit"),
        ("/components/responses/404/headers/X/schema", "response 404 → header X"),
        ("/tags/0/name", "tag 1"),
        (
            "/components/schemas/A" + "/properties/a" * 20,
            (
                "schema A → property a → property a → "
                "property a → … → property a → property a → property a → property a"
            ),
        ),
    ],
)
def test_pointers_are_described(pointer: str, description: str) -> None:
    assert read_text(HEAD).describe_pointer(pointer) == description


def test_json_is_read_without_the_yaml_package(tmp_path: Path) -> None:
    (tmp_path / "api.json").write_text('{"openapi": "3.1.0", "info": {}, "paths": {}}')
    program = (
        f"import sys; sys.path.insert(0, {str(Path(generator.__file__).parents[1])!r}); "
        "from generator.diagnostics import Report; from generator.openapi.loader import load; "
        "load('api.json', report=Report()); print(*sys.modules)"
    )
    modules = subprocess.check_output([sys.executable, "-c", program], cwd=tmp_path, text=True)
    names = {name.rpartition(".")[2] for name in modules.split()}
    assert "json_reader" in names
    assert names.isdisjoint(["yaml", "overlays", "strict_validation"])
