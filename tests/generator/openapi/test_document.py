"""Descriptions: loading, traversal with cursors, and references."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from support.descriptions import HEAD, list_diagnostics, make_description, make_schemas, read_text

from generator.diagnostics import Location, Report, SpecloomError, render_diagnostics
from generator.openapi.document import BrokenReferenceError, Cursor, source_file
from generator.openapi.loader import load, load_text
from generator.text.pointers import split_pointer

# --- files ------------------------------------------------------------------


@pytest.mark.parametrize("codec", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_byte_order_mark_selects_the_encoding(tmp_path: Path, codec: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(f"{HEAD}x-é: 😀\n".encode(codec))
    document = load(path, report=Report())
    assert document.data["x-é"] == "😀"
    assert document.find_locations(["/x-é"])["/x-é"] == Location(4, 6)


@pytest.mark.parametrize(
    ("codec", "mark", "name"),
    [
        ("utf-32", "", "UTF-32"),  # Python writes a byte order mark
        ("utf-32-be", "\ufeff", "UTF-32"),
        ("utf-32-le", "", "UTF-32"),
        ("utf-32-be", "", "UTF-32"),
        ("utf-16-le", "", "UTF-16 without a byte order mark"),
        ("utf-16-be", "", "UTF-16 without a byte order mark"),
    ],
)
def test_other_encodings_are_named(tmp_path: Path, codec: str, mark: str, name: str) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(f"{mark}{HEAD}".encode(codec))
    with pytest.raises(SpecloomError) as caught:
        load(path, report=Report())
    (error,) = caught.value.diagnostics
    assert (error.code, error.location) == ("not-text", Location(1, 1))
    assert error.message == f"the file is encoded in {name}, which is not supported"
    assert error.hint == "save it as UTF-8"


def test_invalid_utf8_is_an_error_with_a_location(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_bytes(b"openapi: 3.1.0\nx: \xc3\xa9 \xff\n")
    report = Report()
    with pytest.raises(SpecloomError) as caught:
        load(path, report=report)
    (error,) = caught.value.diagnostics
    assert (error.code, error.location) == ("not-text", Location(2, 6))
    assert "→ 2 | x: é" in render_diagnostics([error], report.sources)


@pytest.mark.parametrize(
    ("name", "message"),
    [
        ("none.yaml", "the file cannot be read: no such file or directory"),
        (".", "the file cannot be read: is a directory"),
        ("a\0b", "the file cannot be read: "),
    ],
)
def test_an_unreadable_file_is_an_error(tmp_path: Path, name: str, message: str) -> None:
    with pytest.raises(SpecloomError) as caught:
        load(f"{tmp_path}/{name}", report=Report())
    assert caught.value.diagnostics[0].message.startswith(message)


@pytest.mark.parametrize("text", ['{"a": [1, [[]]]}', "a:\n- - - 1\n"])
def test_a_text_with_too_many_values_is_not_parsed(
    monkeypatch: pytest.MonkeyPatch, text: str
) -> None:
    monkeypatch.setattr(source_file, "_MAX_MARKS", 4)
    with pytest.raises(SpecloomError, match="more than 4 lines and values"):
        load_text(text, report=Report())


@pytest.mark.parametrize("is_invalid", [False, True])
def test_corrupted_text_is_an_error_or_a_warning(*, is_invalid: bool) -> None:
    text = (
        HEAD + "x-a: &a {p: [1, 'two', \"thr\\u0065e\"], q: !!str 4}\n"
        "x-b: {<<: *a, r: |-\n    block\n  }\n" * is_invalid
        + "components: {schemas: {A: {type: object}}}\n"
    )
    generator = random.Random(7)
    for _ in range(300):
        data = bytearray(text.encode())
        for _ in range(generator.randint(1, 3)):
            data[generator.randrange(len(data))] = generator.randrange(256)
        text_bytes = data[: generator.randint(0, len(data))] if generator.random() < 0.3 else data
        report = Report()
        try:
            load_text(text_bytes.decode("utf-8", "replace"), "a.yaml", report=report)
        except SpecloomError as error:
            report.add(*error.diagnostics)
        render_diagnostics(report, report.sources)


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
def test_a_duplicate_key_is_a_warning_and_its_last_value_is_used(name: str, text: str) -> None:
    document = read_text(text, name)
    assert document.data["x-a"] == {"b": {"c": 2}, "d": 2}
    (warning,) = document.report.warnings
    assert (warning.code, warning.pointer) == ("duplicate-key", "/x-a")
    assert warning.message == "duplicate key 'b'; the last value is used"
    assert warning.location == Location(7, 3)


# --- cursors ----------------------------------------------------------------

DOCUMENT = read_text(
    make_description(
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


def get_cursor() -> Cursor:
    """Return a cursor for ``x-it``, in a document with a new report."""
    return read_text(DOCUMENT.text).root.at_path("x-it")


def test_a_cursor_has_a_pointer() -> None:
    cursor = get_cursor().at_path("a/b", "c~d", 1, "e")
    assert (cursor.pointer, cursor.value, cursor.key) == (
        "/x-it/a~1b/c~0d/1/e",
        "f",
        "e",
    )
    assert get_cursor().at_path("a/b").key == "a/b"
    assert cursor.document.root.at_pointer(cursor.pointer) == cursor
    assert split_pointer(cursor.pointer) == ("x-it", "a/b", "c~d", "1", "e")
    assert split_pointer("") == ()


def test_missing_members_are_none() -> None:
    cursor = get_cursor()
    assert cursor.get("nothing") is None
    assert cursor.at_path("word").get("w") is None
    assert cursor.at_path("words").get("0") is None
    assert cursor.at_path("none", "deeper", "still") == Cursor(
        cursor.document, "/x-it/none/deeper/still", None
    )
    assert [cursor.at_path("words", index).value for index in ("01", "-1", "9", "a")] == [None] * 4
    assert ("word" in cursor, "nothing" in cursor, "w" in cursor.at_path("word")) == (
        True,
        False,
        False,
    )
    assert (cursor.is_object, cursor.at_path("words").is_object) == (True, False)


def test_members_and_items_are_iterated_in_order() -> None:
    cursor = get_cursor()
    assert [key for key, _ in cursor.iter_members()] == list(DOCUMENT.data["x-it"])
    assert [each.pointer for each in cursor.iter_items("words")] == [
        f"/x-it/words/{index}" for index in range(4)
    ]
    assert [each.pointer for _, each in cursor.iter_members("a/b")] == ["/x-it/a~1b/c~0d"]
    assert not list(cursor.iter_members("nothing"))
    assert not list(cursor.iter_items("nothing"))
    assert not cursor.document.report


@pytest.mark.parametrize(
    ("getter", "key", "value", "message"),
    [
        ("get_string", "word", "w", None),
        ("get_string", "nothing", "", None),
        ("get_string", "one", "", "'one' must be a string, not a number"),
        ("get_string", "none", "", None),
        ("get_boolean", "yes", True, None),
        ("get_boolean", "nothing", False, None),
        ("get_boolean", "one", False, "'one' must be a boolean, not a number"),
        ("get_boolean", "half", False, "'half' must be a boolean, not a number"),
        ("get_strings", "nothing", (), None),
        ("get_strings", "word", (), "'word' must be an array, not a string"),
        ("iter_members", "words", [], "'words' must be an object, not an array"),
        ("iter_items", "a/b", [], "'a/b' must be an array, not an object"),
    ],
)
def test_getters_warn_about_a_wrong_type(
    getter: str, key: str, value: object, message: str | None
) -> None:
    cursor = get_cursor()
    for _ in range(2):
        result = getattr(cursor, getter)(key)
    assert (list(result) if isinstance(value, list) else result) == value
    warnings = [(each.code, each.message) for each in cursor.document.report.warnings]
    assert warnings == ([("wrong-shape", message)] if message else [])


def test_get_strings_omits_other_values() -> None:
    cursor = get_cursor()
    assert cursor.get_strings("words") == ("a", "b")
    assert list_diagnostics(cursor.document) == [
        ("/x-it/words/1", "item 2 of 'words' must be a string, not a number"),
        ("/x-it/words/3", "item 4 of 'words' must be a string, not null"),
    ]


def test_a_cursor_reports_messages_about_its_value() -> None:
    cursor = get_cursor().at_path("word")
    cursor.warn("odd", "it is odd", "fix it")
    cursor.error("wrong", "it is wrong")
    assert [(e.severity, e.code, e.pointer, e.hint) for e in cursor.document.report] == [
        ("warning", "odd", "/x-it/word", "fix it"),
        ("error", "wrong", "/x-it/word", None),
    ]


# --- references -------------------------------------------------------------

REFERENCES = make_schemas(
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
def test_references_are_resolved_transitively(name: str, pointer: str) -> None:
    document = read_text(REFERENCES, "dir/a.json")
    target = document.root.at_path("components", "schemas", name).resolve_reference()
    assert target.pointer == pointer
    assert target == document.root.at_pointer(pointer)
    assert not document.report.errors


def test_a_cursor_has_the_text_of_a_reference() -> None:
    schemas = read_text(REFERENCES).root.at_path("components", "schemas")
    assert schemas.at_path("Alias").reference == "#/components/schemas/Pet"
    assert schemas.at_path("Pet").reference is None
    assert schemas.at_path("Property", "properties").reference is None


@pytest.mark.parametrize(
    ("name", "code", "message", "hint"),
    [
        (
            "Typo",
            "dangling-ref",
            "'$ref' cannot be resolved: '#/components/schemas/Pte'; read as any value",
            "did you mean '#/components/schemas/Pet'?",
        ),
        (
            "Kind",
            "dangling-ref",
            "'$ref' cannot be resolved: '#/component/schemas/Pet'; read as any value",
            "did you mean '#/components/schemas/Pet'?",
        ),
        (
            "Old",
            "dangling-ref",
            "'$ref' cannot be resolved: '#/definitions/Pet'; read as any value",
            "did you mean '#/components/schemas/Pet'?",
        ),
        (
            "Nothing",
            "dangling-ref",
            "'$ref' cannot be resolved: '#/nowhere/at/all'; read as any value",
            None,
        ),
        (
            "NoAnchor",
            "dangling-ref",
            "'$ref' cannot be resolved: '#tep'; read as any value",
            None,
        ),
        (
            "Loop",
            "circular-ref",
            (
                "circular '$ref': '#/components/schemas/Loop' → "
                "'#/components/schemas/Pool' → '#/components/schemas/Loop'"
            ),
            None,
        ),
        (
            "Self",
            "circular-ref",
            ("circular '$ref': '#/components/schemas/Self' → " "'#/components/schemas/Self'"),
            None,
        ),
        (
            "File",
            "external-ref",
            "there is no file 'b.json'",
            None,
        ),
        (
            "Url",
            "external-ref",
            "references to URLs are not fetched: 'https://example.com/a.json'",
            "if its server may be trusted, pass '--allow-host example.com', or save it as a file",
        ),
    ],
)
def test_a_broken_reference_is_reported_once(
    name: str, code: str, message: str, hint: str | None
) -> None:
    document = read_text(REFERENCES)
    for _ in range(2):
        with pytest.raises(BrokenReferenceError) as caught:
            document.root.at_path("components", "schemas", name).resolve_reference()
        assert caught.value.pointer == f"/components/schemas/{name}/$ref"
    (error,) = (each for each in document.report if each.code.endswith("-ref"))
    assert (error.code, error.message, error.hint) == (code, message, hint)
    assert error.severity == ("warning" if code == "dangling-ref" else "error")
    assert error.pointer == f"/components/schemas/{name}/$ref"


def test_the_message_about_a_broken_reference_is_rendered() -> None:
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
    with pytest.raises(BrokenReferenceError):
        document.root.at_pointer(schema).resolve_reference()
    assert render_diagnostics(document.report, document.report.sources) == """\
spec/assistants.yaml:12:23: warning: '$ref' cannot be resolved: '#/components/schemas/Asistant'; read as any value [dangling-ref]
    11 |               schema:
  → 12 |                 $ref: '#/components/schemas/Asistant'
    in POST /assistants → response 200
    did you mean '#/components/schemas/AssistantObject'?
"""
