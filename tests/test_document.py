"""Reading, checking and walking a description."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
import yaml

from generator import document as module
from generator.document import (
    MAX_DEPTH,
    BrokenRef,
    Cursor,
    Document,
    load,
    load_text,
    split_pointer,
)
from generator.errors import Place, Report, SpecloomError, render

HEAD = 'openapi: 3.1.0\ninfo: {title: Pets, version: "1"}\npaths: {}\n'
"""Three lines of a valid description; what a test adds begins in line 4."""


def read(text: str, name: str = "a.yaml", *, strict: bool = False) -> Document:
    return load_text(text, name, strict=strict, report=Report())


def refused(text: str, name: str = "a.yaml") -> tuple[str, Place | None]:
    """The message and the place of the one diagnostic of a text that cannot be read."""
    with pytest.raises(SpecloomError) as caught:
        read(text, name)
    (told,) = caught.value.diagnostics
    return told.message, told.place


def told(document: Document) -> list[tuple[str, str]]:
    """Pointers and messages of the report."""
    return [(each.pointer or "", each.message) for each in document.report]


def as_text(**members: Any) -> str:
    """A description in JSON."""
    head = {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}}
    return json.dumps(head | members)


def with_schemas(**schemas: Any) -> str:
    return as_text(components={"schemas": schemas})


@pytest.fixture(params=["libyaml", "pure"])
def loader(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> str:
    """Runs a test with each of PyYAML's parsers."""
    if request.param == "pure":
        monkeypatch.setattr(module, "_LOADER", yaml.SafeLoader)
    return str(request.param)


# --- scalars ----------------------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("spelled", "value"),
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
        ("!!float 1", 1.0),
        ("!!bool 'true'", True),
        ("!!null ''", None),
        ("!!binary YQ==", "YQ=="),
        ("|\n  a\n  b\n", "a\nb\n"),
        (">-\n  a\n  b\n", "a b"),
    ],
)
def test_scalars_follow_the_core_schema(spelled: str, value: object) -> None:
    found = read(f"{HEAD}x-it: {spelled}\n").data["x-it"]
    assert (type(found), found) == (type(value), value)


@pytest.mark.parametrize("spelled", [".inf", "-.INF", ".nan", "1e999", "9" * 5000])
def test_numbers_that_json_lacks_are_null_with_a_warning(spelled: str) -> None:
    document = read(f"{HEAD}x-it: {spelled}\n")
    (warning,) = document.report.warnings
    assert document.data["x-it"] is None
    assert (warning.code, warning.place) == ("not-json", Place(4, 7))


def test_keys_are_text_as_written() -> None:
    found = read(f"{HEAD}x-it: {{200: a, 1.0: b, true: c, null: d, 0x1F: e}}\n").data[
        "x-it"
    ]
    assert found == {"200": "a", "1.0": "b", "true": "c", "null": "d", "0x1F": "e"}


# --- anchors ----------------------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "value"),
    [
        pytest.param("{a: &a [1], b: *a}", {"a": [1], "b": [1]}, id="alias"),
        pytest.param(
            "[&a 1, *a, &a 2, *a]", [1, 1, 2, 2], id="the latest of an anchor"
        ),
        pytest.param("{&k a: 1, b: *k}", {"a": 1, "b": "a"}, id="anchor on a key"),
        pytest.param("[&k a, {*k : 1}]", ["a", {"a": 1}], id="alias as a key"),
        pytest.param(
            "[&a {p: 1, q: 2}, {<<: *a, q: 3, r: 4}]",
            [{"p": 1, "q": 2}, {"q": 3, "r": 4, "p": 1}],
            id="merge: own keys win",
        ),
        pytest.param(
            "[&a {p: 1}, &b {p: 2, q: 2}, {<<: [*a, *b]}]",
            [{"p": 1}, {"p": 2, "q": 2}, {"p": 1, "q": 2}],
            id="merge of several: the first wins",
        ),
        pytest.param('{"<<": 1}', {"<<": 1}, id="a quoted << is a key like any"),
    ],
)
def test_anchors_and_merges(text: str, value: object) -> None:
    document = read(f"{HEAD}x-it: {text}\n")
    assert document.data["x-it"] == value
    assert not document.report


def test_aliases_may_not_repeat_without_bounds() -> None:
    lines = ["x-0: &a0 [1, 1, 1, 1, 1, 1, 1, 1, 1, 1]"]
    for level in range(1, 12):
        lines.append(f"x-{level}: &a{level} [{', '.join([f'*a{level - 1}'] * 10)}]")
    message, place = refused(HEAD + "\n".join(lines))
    assert message == "the aliases repeat more than 1,000,000 values"
    assert place is not None
    assert place.line == 9


def test_what_is_written_out_has_no_bounds(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "MAX_REPEATED", 10)
    assert len(read(f"{HEAD}x-it: [{'1, ' * 100}]\n").data["x-it"]) == 100


# --- what cannot be read ----------------------------------------------------


@pytest.mark.usefixtures("loader")
@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ("", "the file is empty", (1, 1)),
        ("# nothing\n", "the file is empty", (1, 1)),
        ("- a\n", "an OpenAPI description is an object, not an array", (1, 1)),
        ("hello", "an OpenAPI description is an object, not a string", (1, 1)),
        ("info: {}\n", "this is no OpenAPI description: 'openapi' is missing", (1, 1)),
        ("a: 1\nswagger: '2.0'\n", "this is Swagger '2.0'; OpenAPI 3 is read", (2, 10)),
        (
            "openapi: 4.0.0",
            "OpenAPI '4.0.0' is unknown: 3.0, 3.1 and 3.2 are read",
            (1, 10),
        ),
        (
            "openapi: 3.10.0",
            "OpenAPI '3.10.0' is unknown: 3.0, 3.1 and 3.2 are read",
            (1, 10),
        ),
        ("openapi:\n  a: b", "OpenAPI '{'a': 'b'}' is unknown", (1, 1)),
        (f"{HEAD}x: &a [*a]\n", "'*a' stands for what it is part of", (4, 8)),
        (f"{HEAD}x: &a {{b: [*a]}}\n", "'*a' stands for what it is part of", (4, 12)),
        (f"{HEAD}x: &a {{<<: *a}}\n", "'*a' stands for what it is part of", (4, 12)),
        (f"{HEAD}x: *b\n", "no anchor '&b' comes before", (4, 4)),
        (f"{HEAD}x: {{<<: 1}}\n", "'<<' takes a mapping or a list of mappings", (4, 9)),
        (f"{HEAD}x: {{[a]: 1}}\n", "a key has to be text", (4, 5)),
        (f"{HEAD}x: !tree a\n", "the tag !tree has no meaning in OpenAPI", (4, 4)),
        (f"{HEAD}x: !!set {{a}}\n", "the tag !!set has no meaning in OpenAPI", (4, 4)),
        (f"{HEAD}x: !!int a\n", "'a' is not what its tag !!int says", (4, 4)),
        (f"{HEAD}---\na: b\n", "a second document begins here", (4, 1)),
        (f"{HEAD}x: b: c\n", "not YAML: mapping values are not allowed", (4, 5)),
        (f"{HEAD}x: a\0b\n", "the character U+0000 is not allowed in YAML", (4, 5)),
        (
            f"{HEAD}x: {'[' * 300}",
            f"nested more than {MAX_DEPTH} levels deep",
            (4, MAX_DEPTH + 3),
        ),
    ],
)
def test_what_is_no_description_is_refused(
    text: str, message: str, place: tuple[int, int]
) -> None:
    found, where = refused(text)
    assert found.startswith(message)
    assert where == Place(*place)


@pytest.mark.parametrize(
    ("text", "message", "place"),
    [
        ('{"openapi": "3.1.0",\n "info": }', "not JSON: expecting value", (2, 10)),
        ('{"openapi": "3.1.0"} {}', "not JSON: extra data", (1, 22)),
        ('{"a": "NaN", "b": NaN}', "'NaN' is no number that JSON knows", (1, 19)),
        ('{"b": -Infinity}', "'-Infinity' is no number that JSON knows", (1, 7)),
        ('{"b": 1e999}', "'1e999' is no number that JSON knows", (1, 7)),
        ('{"b": ' + "9" * 5000 + "}", "'9999", (1, 7)),
        (
            r'{"a": "\\ud800 \ud83d\ude00", "b": "\ud83dx"}',
            r"'\ud83d' is half",
            (1, 37),
        ),
        (r'{"a": "\ud83d\ud83d\ude00"}', r"'\ud83d' is half", (1, 8)),
        (r'{"a": "\ude00"}', r"'\ude00' is half", (1, 8)),
        (r'{"a": "\ud83d"}', r"'\ud83d' is half", (1, 8)),
        (
            '{"a": ' + "[" * 300 + "]" * 300 + "}",
            "nested more than",
            (1, MAX_DEPTH + 6),
        ),
        ('{"a": ' + "[" * 100_000, "nested more than", (1, MAX_DEPTH + 6)),
    ],
)
def test_what_is_no_json_is_refused(
    text: str, message: str, place: tuple[int, int]
) -> None:
    found, where = refused(text, "a.json")
    assert found.startswith(message)
    assert where == Place(*place)


def test_aliases_cannot_nest_deeper_than_text() -> None:
    chain = "".join(
        f"x-{level}: &a{level} [*a{level - 1}]\n" for level in range(1, 400)
    )
    message, _ = refused(f"{HEAD}x-0: &a0 [1]\n{chain}")
    assert message == f"nested more than {MAX_DEPTH} levels deep"


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        (
            "swagger: '2.0'",
            "convert it to OpenAPI 3 first, for example with swagger2openapi",
        ),
        ("openapl: 3.0.0", "is 'openapl' meant to be 'openapi'?"),
        (f"{HEAD}x:\n\t- a\n", "indent with spaces: YAML does not allow tabs there"),
        (f"{HEAD}x: @a\n", "put the text in quotes"),
        (f"{HEAD}x: &pets a\ny: *pet\n", "did you mean 'pets'?"),
    ],
)
def test_a_refusal_says_what_to_do(text: str, hint: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        read(text)
    assert caught.value.diagnostics[0].hint == hint


def test_a_text_in_json_may_be_called_yaml_and_a_flow_mapping_begins_like_json() -> (
    None
):
    assert read(as_text(), "a.yaml").syntax == "json"
    assert (
        read("{openapi: 3.1.0, info: {title: a, version: b}, paths: {}}").syntax
        == "yaml"
    )


# --- files ------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_encodings_are_told_by_their_mark(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(f"{HEAD}x-é: 😀\n".encode(codec))
    document = load(path, report=Report())
    assert document.data["x-é"] == "😀"
    assert document.locate("/x-é") == Place(4, 6)


def test_bytes_that_are_no_text_are_refused_with_their_place(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"openapi: 3.1.0\nx: \xc3\xa9 \xff\n")
    report = Report()
    with pytest.raises(SpecloomError) as caught:
        load(path, report=report)
    (error,) = caught.value.diagnostics
    assert (error.code, error.place) == ("not-text", Place(2, 6))
    assert "→ 2 | x: é" in render([error], report.sources)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.yaml", "there is no such file"),
        (".", "this is a directory, not a file"),
        ("a\0b", "cannot be read: "),
    ],
)
def test_files_that_cannot_be_read(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        load(f"{tmp_path}/{name}", report=Report())
    assert caught.value.diagnostics[0].message.startswith(message)


@pytest.mark.parametrize("broken", [False, True])
def test_any_damage_is_a_refusal_or_a_warning(*, broken: bool) -> None:
    text = (
        HEAD + "x-a: &a {p: [1, 'two', \"thr\\u0065e\"], q: !!str 4}\n"
        "x-b: {<<: *a, r: |-\n    block\n  }\n"
        * broken
        + "components: {schemas: {A: {type: object}}}\n"
    )
    dice = random.Random(7)
    for _ in range(300):
        damaged = bytearray(text.encode())
        for _ in range(dice.randint(1, 3)):
            damaged[dice.randrange(len(damaged))] = dice.randrange(256)
        cut = (
            damaged[: dice.randint(0, len(damaged))] if dice.random() < 0.3 else damaged
        )
        report = Report()
        try:
            load_text(cut.decode("utf-8", "replace"), "a.yaml", report=report)
        except SpecloomError as error:
            report.add(*error.diagnostics)
        render(report, report.sources)


# --- duplicate keys ---------------------------------------------------------


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("a.yaml", f"{HEAD}x-a:\n  b: {{c: 1}}\n  d: 2\n  b: {{c: 2}}\n"),
        (
            "a.json",
            (
                '{"openapi": "3.1.0", "info": {"title": "a", "version": "1"}, "paths": {},\n\n\n'
                '"x-a":\n {"b": {"c": 1},\n"d": 2,\n  "b": {"c": 2}}}'
            ),
        ),
    ],
)
def test_a_key_given_twice_is_told_and_the_last_one_counts(
    name: str, text: str
) -> None:
    document = read(text, name)
    assert document.data["x-a"] == {"b": {"c": 2}, "d": 2}
    (warning,) = document.report.warnings
    assert (warning.code, warning.pointer) == ("duplicate-key", "/x-a")
    assert warning.message == "'b' is given twice here; the last one counts"
    assert warning.place == Place(7, 3)


# --- places -----------------------------------------------------------------

PLACED_YAML = """\
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

PLACED_JSON = (
    '{"openapi": "3.1.0",\r\n "info":\r\n  {"title": "\\u0050ets \\" }"},\r'
    '"paths": {"/a~b/c": {"g\\u0065t":\n{"tags": ["x", {"y": "z"}]}}}}'
)


@pytest.mark.parametrize(
    ("pointer", "place"),
    [
        pytest.param("", (1, 1), id="root"),
        pytest.param("/openapi", (1, 10), id="a scalar: the value"),
        pytest.param("/info", (2, 1), id="an object: its key"),
        pytest.param("/info/title", (3, 10), id="nested scalar"),
        pytest.param("/paths/~1a~0b~1c/get", (6, 5), id="escapes"),
        pytest.param("/paths/~1a~0b~1c/get/tags", (7, 7), id="an array: its key"),
        pytest.param("/paths/~1a~0b~1c/get/tags/0", (7, 14), id="an item"),
        pytest.param(
            "/paths/~1a~0b~1c/get/tags/1", (7, 17), id="an object in an array"
        ),
        pytest.param(
            "/paths/~1a~0b~1c/get/tags/1/y", (7, 21), id="in an object in an array"
        ),
        pytest.param("/paths/~1a~0b~1c/get/quoted/1/two", (11, 16), id="block items"),
        pytest.param("/info/nothing/here", (2, 1), id="missing: the parent"),
        pytest.param("/x-r", (13, 6), id="an alias: where it is used"),
        pytest.param("/x-r/in", (13, 6), id="behind an alias: where it is used"),
    ],
)
@pytest.mark.usefixtures("loader")
def test_places_in_yaml(pointer: str, place: tuple[int, int]) -> None:
    assert read(PLACED_YAML).locate(pointer) == Place(*place)


@pytest.mark.parametrize(
    ("pointer", "place"),
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
def test_places_in_json(pointer: str, place: tuple[int, int]) -> None:
    assert read(PLACED_JSON).locate(pointer) == Place(*place)


@pytest.mark.parametrize(
    ("pointer", "trail"),
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
def test_trails(pointer: str, trail: str) -> None:
    assert read(HEAD).trail(pointer) == trail


# --- the cursor -------------------------------------------------------------

WALKED = read(
    as_text(
        **{
            "x-it": {
                "a/b": {"c~d": [10, {"e": "f"}]},
                "yes": True,
                "one": 1,
                "half": 0.5,
                "word": "w",
                "none": None,
                "words": ["a", 1, "b", None],
            }
        }
    )
)


def walked() -> Cursor:
    """The cursor on ``x-it``, with a report of its own."""
    return read(WALKED.text).root.at("x-it")


def test_a_cursor_takes_its_pointer_along() -> None:
    cursor = walked().at("a/b", "c~d", 1, "e")
    assert (cursor.pointer, cursor.value, cursor.key) == (
        "/x-it/a~1b/c~0d/1/e",
        "f",
        "e",
    )
    assert walked().at("a/b").key == "a/b"
    assert cursor.document.root.at_pointer(cursor.pointer) == cursor
    assert split_pointer(cursor.pointer) == ("x-it", "a/b", "c~d", "1", "e")
    assert split_pointer("") == ()


def test_what_is_absent() -> None:
    cursor = walked()
    assert cursor.get("nothing") is None
    assert cursor.at("word").get("w") is None
    assert cursor.at("words").get("0") is None
    assert cursor.at("none", "deeper", "still") == Cursor(
        cursor.document, "/x-it/none/deeper/still", None
    )
    assert [cursor.at("words", index).value for index in ("01", "-1", "9", "a")] == [
        None
    ] * 4
    assert ("word" in cursor, "nothing" in cursor, "w" in cursor.at("word")) == (
        True,
        False,
        False,
    )
    assert (cursor.mapping, cursor.at("words").mapping) == (True, False)


def test_members_and_elements_go_in_order() -> None:
    cursor = walked()
    assert [key for key, _ in cursor.members()] == list(WALKED.data["x-it"])
    assert [each.pointer for each in cursor.elements("words")] == [
        f"/x-it/words/{index}" for index in range(4)
    ]
    assert [each.pointer for _, each in cursor.members("a/b")] == ["/x-it/a~1b/c~0d"]
    assert not list(cursor.members("nothing"))
    assert not list(cursor.elements("nothing"))
    assert not cursor.document.report


@pytest.mark.parametrize(
    ("getter", "key", "value", "message"),
    [
        ("string", "word", "w", None),
        ("string", "nothing", "", None),
        ("string", "one", "", "'one' has to be a string, not a number"),
        ("string", "none", "", "'none' has to be a string, not null"),
        ("boolean", "yes", True, None),
        ("boolean", "nothing", False, None),
        ("boolean", "one", False, "'one' has to be a boolean, not a number"),
        ("number", "half", 0.5, None),
        ("number", "one", 1, None),
        ("number", "nothing", None, None),
        ("number", "yes", None, "'yes' has to be a number, not a boolean"),
        ("strings", "nothing", (), None),
        ("strings", "word", (), "'word' has to be an array, not a string"),
        ("members", "words", [], "'words' has to be an object, not an array"),
        ("elements", "a/b", [], "'a/b' has to be an array, not an object"),
    ],
)
def test_getters_warn_of_a_wrong_type(
    getter: str, key: str, value: object, message: str | None
) -> None:
    cursor = walked()
    for _ in range(2):
        found = getattr(cursor, getter)(key)
    assert (list(found) if isinstance(value, list) else found) == value
    warnings = [(each.code, each.message) for each in cursor.document.report.warnings]
    assert warnings == ([("wrong-shape", message)] if message else [])


def test_strings_leaves_out_what_is_no_text() -> None:
    cursor = walked()
    assert cursor.strings("words") == ("a", "b")
    assert told(cursor.document) == [
        ("/x-it/words/1", "item 2 of 'words' has to be a string, not a number"),
        ("/x-it/words/3", "item 4 of 'words' has to be a string, not null"),
    ]


def test_a_cursor_tells_about_its_value() -> None:
    cursor = walked().at("word")
    cursor.warn("odd", "it is odd", "mend it")
    cursor.error("wrong", "it is wrong")
    assert [
        (e.severity, e.code, e.pointer, e.hint) for e in cursor.document.report
    ] == [
        ("warning", "odd", "/x-it/word", "mend it"),
        ("error", "wrong", "/x-it/word", None),
    ]


# --- references -------------------------------------------------------------

REFERENCES = with_schemas(
    Pet={"type": "object", "$anchor": "pet"},
    Alias={"$ref": "#/components/schemas/Pet"},
    Chain={"$ref": "#/components/schemas/Alias"},
    Anchored={"$ref": "#pet"},
    Whole={"$ref": "#"},
    **{
        "with /~% é": {"type": "string"},
        "Escaped": {"$ref": "#/components/schemas/with%20~1~0%25%20%C3%A9"},
        "Own": {"$ref": "a.json#/components/schemas/Pet"},
        "Property": {"properties": {"$ref": {"type": "string"}}},
        "Loop": {"$ref": "#/components/schemas/Pool"},
        "Pool": {"$ref": "#/components/schemas/Loop"},
        "Self": {"$ref": "#/components/schemas/Self"},
        "Typo": {"$ref": "#/components/schemas/Pte"},
        "Kind": {"$ref": "#/component/schemas/Pet"},
        "Old": {"$ref": "#/definitions/Pet"},
        "Nothing": {"$ref": "#/nowhere/at/all"},
        "NoAnchor": {"$ref": "#tep"},
        "File": {"$ref": "b.json#/Pet"},
        "Url": {"$ref": "https://example.com/a.json"},
    },
)


@pytest.mark.parametrize(
    ("name", "pointer"),
    [
        ("Pet", "/components/schemas/Pet"),
        ("Alias", "/components/schemas/Pet"),
        ("Chain", "/components/schemas/Pet"),
        ("Anchored", "/components/schemas/Pet"),
        ("Whole", ""),
        ("Escaped", "/components/schemas/with ~1~0% é"),
        ("Own", "/components/schemas/Pet"),
    ],
)
def test_references_are_followed_to_the_end(name: str, pointer: str) -> None:
    document = read(REFERENCES, "dir/a.json")
    found = document.root.at("components", "schemas", name).resolve()
    assert found.pointer == pointer
    assert found == document.root.at_pointer(pointer)
    assert not document.report.errors


def test_the_reference_as_written() -> None:
    schemas = read(REFERENCES).root.at("components", "schemas")
    assert schemas.at("Alias").reference == "#/components/schemas/Pet"
    assert schemas.at("Pet").reference is None
    assert schemas.at("Property", "properties").reference is None


@pytest.mark.parametrize(
    ("name", "code", "message", "hint"),
    [
        (
            "Typo",
            "dangling-ref",
            "'$ref' names nothing: '#/components/schemas/Pte'",
            "did you mean '#/components/schemas/Pet'?",
        ),
        (
            "Kind",
            "dangling-ref",
            "'$ref' names nothing: '#/component/schemas/Pet'",
            "did you mean '#/components/schemas/Pet'?",
        ),
        (
            "Old",
            "dangling-ref",
            "'$ref' names nothing: '#/definitions/Pet'",
            "did you mean '#/components/schemas/Pet'?",
        ),
        ("Nothing", "dangling-ref", "'$ref' names nothing: '#/nowhere/at/all'", None),
        ("NoAnchor", "dangling-ref", "'$ref' names nothing: '#tep'", None),
        (
            "Loop",
            "circular-ref",
            (
                "'$ref' leads back to itself: '#/components/schemas/Loop' → "
                "'#/components/schemas/Pool' → '#/components/schemas/Loop'"
            ),
            None,
        ),
        (
            "Self",
            "circular-ref",
            (
                "'$ref' leads back to itself: '#/components/schemas/Self' → "
                "'#/components/schemas/Self'"
            ),
            None,
        ),
        (
            "File",
            "external-ref",
            "references to other files are not read yet: 'b.json#/Pet'",
            "bundle the files into one first",
        ),
        (
            "Url",
            "external-ref",
            "references to other files are not read yet: 'https://example.com/a.json'",
            "bundle the files into one first",
        ),
    ],
)
def test_a_broken_reference_is_one_error_at_its_place(
    name: str, code: str, message: str, hint: str | None
) -> None:
    document = read(REFERENCES)
    for _ in range(2):
        with pytest.raises(BrokenRef) as caught:
            document.root.at("components", "schemas", name).resolve()
        assert caught.value.pointer == f"/components/schemas/{name}/$ref"
    (error,) = document.report.errors
    assert (error.code, error.message, error.hint) == (code, message, hint)
    assert error.pointer == f"/components/schemas/{name}/$ref"


def test_a_broken_reference_in_print() -> None:
    text = f"""{HEAD.replace("paths: {}", "paths:")}\
  /assistants:
    post:
      responses:
        '200':
          description: fine
          content:
            application/json:
              schema:
                $ref: '#/components/schemas/Asistant'
components:
  schemas:
    AssistantObject: {{}}
"""
    document = load_text(text, "spec/assistants.yaml", report=Report())
    schema = "/paths/~1assistants/post/responses/200/content/application~1json/schema"
    with pytest.raises(BrokenRef):
        document.root.at_pointer(schema).resolve()
    assert (
        render(document.report, document.report.sources)
        == """\
spec/assistants.yaml:12:23: error: '$ref' names nothing: '#/components/schemas/Asistant'
    11 |               schema:
  → 12 |                 $ref: '#/components/schemas/Asistant'
    in POST /assistants → response 200
    did you mean '#/components/schemas/AssistantObject'?
"""
    )


# --- the validator ----------------------------------------------------------

OPERATION = {"responses": {"200": {"description": "fine"}}}


def old(**members: Any) -> str:
    """A description in 3.0."""
    return as_text(openapi="3.0.3", **members)


@pytest.mark.parametrize(
    ("text", "findings"),
    [
        pytest.param(as_text(), [], id="valid"),
        pytest.param(old(paths={"/": {"get": OPERATION}}), [], id="valid 3.0"),
        pytest.param(
            old(info={}),
            [("/info", "'title' and 'version' are missing")],
            id="missing members",
        ),
        pytest.param(
            old(paths={"/": {"get": {"respnses": {}}}}),
            [
                ("/paths/~1/get", "'responses' is missing"),
                ("/paths/~1/get/respnses", "'respnses' is not allowed here"),
            ],
            id="unexpected member",
        ),
        pytest.param(
            old(tags={}),
            [("/tags", "'tags' has to be an array, not an object")],
            id="wrong type",
        ),
        pytest.param(
            old(
                components={"schemas": {"A": {"properties": {"b": {"type": "strin"}}}}}
            ),
            [
                (
                    "/components/schemas/A/properties/b/type",
                    "'type' has to be one of array, boolean, integer, number, object, string",
                )
            ],
            id="not the Reference branch",
        ),
        pytest.param(
            old(components={"schemas": {"A": {"additionalProperties": 1}}}),
            [
                (
                    "/components/schemas/A/additionalProperties",
                    "'additionalProperties' has to be an object or a boolean, not a number",
                )
            ],
            id="branches that differ in type",
        ),
        pytest.param(
            old(components={"schemas": {"A": {"type": "null"}}}),
            [
                (
                    "/components/schemas/A/type",
                    "'type' cannot be 'null' before OpenAPI 3.1",
                )
            ],
            id="null in 3.0",
        ),
        pytest.param(
            old(components={"securitySchemes": {"a": {"type": "apiKey", "name": "x"}}}),
            [("/components/securitySchemes/a", "'in' is missing")],
            id="the branch its tag names",
        ),
        pytest.param(
            old(paths={"/": {"get": {"responses": {"007": {"description": "a"}}}}}),
            [("/paths/~1/get/responses/007", "'007' is not allowed here")],
            id="a key of digits",
        ),
        pytest.param(
            as_text(paths={"/": {"get": {"tags": "a"}}}),
            [("/paths/~1/get/tags", "'tags' has to be an array, not a string")],
            id="3.1: no false unevaluated members",
        ),
        pytest.param(
            with_schemas(**{"a b": {}}),
            [
                (
                    "/components/schemas/a b",
                    "the name 'a b' has to match the pattern ^[a-zA-Z0-9._-]+$",
                )
            ],
            id="a name",
        ),
        pytest.param(
            as_text(extra=1),
            [("/extra", "'extra' is not allowed here")],
            id="3.1: unevaluated",
        ),
        pytest.param(
            with_schemas(A=[]),
            [
                (
                    "/components/schemas/A",
                    "'A' has to be a boolean or an object, not an array",
                )
            ],
            id="3.1: a schema is an object or a boolean",
        ),
        pytest.param(
            as_text(openapi="3.2.0", paths={"/": {"query": {"tags": 1}}}),
            [("/paths/~1/query/tags", "'tags' has to be an array, not a number")],
            id="3.2",
        ),
    ],
)
def test_the_structure_is_checked(text: str, findings: list[tuple[str, str]]) -> None:
    document = read(text)
    assert sorted(told(document)) == findings
    assert not document.report.errors


def test_an_unexpected_member_has_a_hint() -> None:
    document = read(old(paths={"/": {"get": {**OPERATION, "operationID": "a"}}}))
    (warning,) = document.report.warnings
    assert warning.hint == "did you mean 'operationId'?"


@pytest.mark.parametrize(
    ("spelled", "version"),
    [
        ("3.0.0", "3.0"),
        ("3.0.4", "3.0"),
        ("3.1.1", "3.1"),
        ("3.2.0", "3.2"),
        ("3.1", "3.1"),
    ],
)
def test_versions(spelled: str, version: str) -> None:
    assert read(HEAD.replace("3.1.0", spelled)).version == version


def test_deep_findings_are_found_fast() -> None:
    schema: dict[str, Any] = {"type": "strin"}
    for _ in range(70):
        schema = {"additionalProperties": schema}
    document = read(old(components={"schemas": {"A": schema}}))
    assert [each.pointer for each in document.report] == [
        "/components/schemas/A" + "/additionalProperties" * 70 + "/type"
    ]


# --- strictly ---------------------------------------------------------------

PATH_ITEM = {"get": {**OPERATION, "operationId": "same"}}


@pytest.mark.parametrize(
    ("text", "finding"),
    [
        pytest.param(
            old(
                components={
                    "schemas": {
                        "A": {
                            "properties": {
                                "b": {
                                    "type": "array",
                                    "items": {},
                                    "minItems": 1,
                                    "default": [],
                                }
                            }
                        }
                    }
                }
            ),
            (
                "/components/schemas/A/properties/b/default",
                "'default' should be non-empty",
            ),
            id="a default against its own schema",
        ),
        pytest.param(
            as_text(paths={"/a": PATH_ITEM, "/b": PATH_ITEM}),
            ("/paths/~1b/get", "Operation ID 'same' for 'get' in '/b' is not unique"),
            id="an operationId twice",
        ),
        pytest.param(
            as_text(paths={"/{a}": {"get": OPERATION}}),
            (
                "/paths/~1{a}/get",
                "Path parameter 'a' for 'get' operation in '/{a}' was not resolved",
            ),
            id="a path parameter nobody declares",
        ),
        pytest.param(
            as_text(
                paths={
                    "/": {
                        "get": {
                            "responses": {"200": {"$ref": "#/components/responses/R"}}
                        }
                    }
                },
                components={
                    "responses": {
                        "R": {
                            "description": "a",
                            "content": {
                                "a/b": {"schema": {"type": "string", "default": 1}}
                            },
                        }
                    }
                },
            ),
            (
                "/components/responses/R/content/a~1b/schema/default",
                "'default' is not of type 'string'",
            ),
            id="behind a reference",
        ),
        pytest.param(
            with_schemas(A={"$ref": "#/none"}, B={"type": "strin"}),
            (
                "/components/schemas/A/$ref",
                "not checked further: a '$ref' cannot be followed",
            ),
            id="a reference that leads nowhere",
        ),
    ],
)
def test_strictly_more_is_checked(text: str, finding: tuple[str, str]) -> None:
    assert not read(text).report
    document = read(text, strict=True)
    assert finding in told(document)
    assert not document.report.errors


def test_what_is_beside_trouble_is_still_checked() -> None:
    text = old(
        components={
            "schemas": {"A": {"$ref": "#/no"}, "B": {"default": 1, "type": "string"}}
        }
    )
    assert [each.pointer for each in read(text, strict=True).report] == [
        "/components/schemas/A/$ref",
        "/components/schemas/B/default",
    ]


def test_strictly_no_other_file_is_opened(tmp_path: Path) -> None:
    other = tmp_path / "other.json"
    other.write_text('{"type": "object", "required": "wrong"}')
    document = read(with_schemas(A={"$ref": other.as_uri()}), strict=True)
    assert told(document) == [
        (
            "/components/schemas/A/$ref",
            "not checked further: a '$ref' cannot be followed",
        )
    ]


def test_schemas_that_share_and_contain_themselves_end() -> None:
    def ref(name: str) -> dict[str, str]:
        return {"$ref": f"#/components/schemas/{name}"}

    shared = {
        f"A{n}": {"allOf": [ref(f"A{n + 1}"), ref(f"A{n + 1}")]} for n in range(40)
    }
    document = read(
        with_schemas(
            **shared,
            A40={"type": "object"},
            Tree={"allOf": [{"items": ref("Tree")}], "properties": {"t": ref("Tree")}},
        ),
        strict=True,
    )
    assert not document.report
