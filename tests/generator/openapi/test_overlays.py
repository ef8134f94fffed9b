"""Overlays: their changes to a description, and the locations in messages."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from support.descriptions import HEAD

from generator.cli.commands import main
from generator.diagnostics import Report, SpecloomError, diagnostics_to_json
from generator.openapi.document import Document
from generator.openapi.loader import load_text

Actions = list[dict[str, Any]]


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Change to an empty current directory."""
    monkeypatch.chdir(tmp_path)
    return tmp_path


def overlay(*actions: dict[str, Any], name: str = "fixes.yaml", **members: Any) -> Path:
    """Write an overlay file with these actions."""
    head = {"overlay": "1.1.0", "info": {"title": "Fixes", "version": "1"}}
    path = Path(name)
    path.write_text(json.dumps(head | members | {"actions": actions}, indent=1))
    return path


def apply_overlay(text: str, *actions: dict[str, Any]) -> Document:
    """Return a description that consists of `HEAD` and `text`, after the actions."""
    return load_text(HEAD + text, "a.yaml", overlays=[overlay(*actions)], report=Report())


def get_result(text: str, *actions: dict[str, Any]) -> Any:
    """Return the value of ``x`` after the actions."""
    return apply_overlay(text, *actions).data.get("x")


# --- merging -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "update", "after"),
    [
        ("{a: 1}", {"b": 2}, {"a": 1, "b": 2}),
        ("{a: 1}", {"a": 2}, {"a": 2}),
        ("{a: 1}", {"a": None}, {"a": None}),
        ("{a: null}", {"a": "text"}, {"a": "text"}),
        ("{a: {b: 1, c: 2}}", {"a": {"c": 3, "d": {}}}, {"a": {"b": 1, "c": 3, "d": {}}}),
        ("{a: [1]}", {"a": [2, [3]]}, {"a": [1, 2, [3]]}),
        ("[1]", 2, [1, 2]),
        ("[1]", {"a": 1}, [1, {"a": 1}]),
        ("[1]", [2, 3], [1, 2, 3]),
        ("1", 2, 2),
        ("1", None, None),
    ],
)
def test_an_update_is_merged(before: str, update: object, after: object) -> None:
    assert get_result(f"x: {before}\n", {"target": "$.x", "update": update}) == after


@pytest.mark.parametrize(
    ("before", "update"),
    [("{a: 1}", 2), ("{a: 1}", [2]), ("1", {}), ("{a: []}", {"a": 1}), ("{a: {}}", {"a": [1]})],
)
def test_values_of_different_types_cannot_be_merged(before: str, update: object) -> None:
    with pytest.raises(SpecloomError, match="cannot merge"):
        apply_overlay(f"x: {before}\n", {"target": "$.x", "update": update})


def test_actions_see_the_changes_of_earlier_actions() -> None:
    """An action can add a value that a later action fills."""
    actions: Actions = [
        {"target": "$.x", "remove": True},
        {"target": "$", "update": {"x": {"a": []}}},
        {"target": "$.x.a", "update": 1},
    ]
    assert get_result("x: {b: 1}\n", *actions) == {"a": [1]}


def test_each_selected_value_is_removed_once() -> None:
    """Selected values may be nested, and removal does not shift the other indexes."""
    assert get_result("x: [1, 2, 1, 3]\n", {"target": "$.x[?@ == 1]", "remove": True}) == [2, 3]
    assert get_result("x: [1, 2, 3]\n", {"target": "$.x[0, 0, -3, 1]", "remove": True}) == [3]
    nested = "x: {a: [{a: 1}, {b: {a: 2}}], c: 3}\n"
    assert get_result(nested, {"target": "$..a", "remove": True}) == {"c": 3}


def test_remove_takes_precedence_over_update() -> None:
    action = {"target": "$.x.a", "remove": True, "update": {"b": 1}}
    assert get_result("x: {a: {}}\n", action) == {}


def test_a_copy_is_merged_and_independent() -> None:
    """A value that is copied into itself is copied in its previous state."""
    actions: Actions = [
        {"target": "$.x.to", "copy": "$.x.from"},
        {"target": "$.x.to.deep", "update": {"b": 2}},
        {"target": "$.x.from", "copy": "$.x"},
    ]
    data = get_result("x: {from: {deep: {a: 1}}, to: {}}\n", *actions)
    assert data["to"] == {"deep": {"a": 1, "b": 2}}
    assert data["from"] == {
        "deep": {"a": 1},
        "from": {"deep": {"a": 1}},
        "to": {"deep": {"a": 1, "b": 2}},
    }


def test_aliased_values_are_changed_independently() -> None:
    """This holds for YAML aliases, and for an update of several targets."""
    actions: Actions = [
        {"target": "$.x.a", "update": {"n": 2}},
        {"target": "$.x[*]", "update": {"new": {}}},
        {"target": "$.x.b.new", "update": {"m": 1}},
    ]
    result = get_result("x: {a: &a {n: 1}, b: *a}\n", *actions)
    assert result == {"a": {"n": 2, "new": {}}, "b": {"n": 1, "new": {"m": 1}}}


def test_overlays_are_applied_in_their_order() -> None:
    files = [
        overlay({"target": "$.x", "update": {"a": name, name: 1}}, name=f"{name}.yaml")
        for name in ("one", "two")
    ]
    document = load_text(f"{HEAD}x: {{}}\n", overlays=files, report=Report())
    assert document.data["x"] == {"a": "two", "one": 1, "two": 1}


@pytest.mark.parametrize(
    ("before", "source", "after"),
    [
        ("{a: 1}", "{b: {c: 2}}", {"a": 1, "b": {"c": 2}}),
        ("[1]", "[2, [3]]", [1, 2, [3]]),
        ("[1]", "{a: 1}", [1, {"a": 1}]),
        ("[1]", "2", [1, 2]),
        ("1", "text", "text"),
    ],
)
def test_a_copy_follows_the_rules_of_updates(before: str, source: str, after: object) -> None:
    text = f"x: {before}\ny: {source}\n"
    assert get_result(text, {"target": "$.x", "copy": "$.y"}) == after


@pytest.mark.parametrize(
    ("before", "source"), [("{a: 1}", "[1]"), ("{a: 1}", "1"), ("1", "{a: 1}"), ("1", "[1]")]
)
def test_a_copy_of_another_type_cannot_be_merged(before: str, source: str) -> None:
    text = f"x: {before}\ny: {source}\n"
    with pytest.raises(SpecloomError, match="cannot merge"):
        apply_overlay(text, {"target": "$.x", "copy": "$.y"})


def test_primitive_items_are_removed() -> None:
    """As in the example of Overlay 1.1."""
    action = {"target": "$.x.*.get.tags[?@ == 'dummy']", "remove": True}
    assert get_result("x: {/a: {get: {tags: [a, dummy, b]}}}\n", action) == {
        "/a": {"get": {"tags": ["a", "b"]}}
    }


def test_traits_select_objects() -> None:
    """As in the example of Overlay 1.1."""
    action = {
        "target": "$.x[?(@.get['x-oai-traits'][?(@ == 'paged')])].get",
        "update": {"parameters": [{"name": "top"}]},
    }
    text = "x: {/a: {get: {x-oai-traits: [paged]}}, /b: {get: {x-oai-traits: []}}}\n"
    assert get_result(text, action) == {
        "/a": {"get": {"x-oai-traits": ["paged"], "parameters": [{"name": "top"}]}},
        "/b": {"get": {"x-oai-traits": []}},
    }


# --- messages ----------------------------------------------------------------


def test_a_target_that_selects_nothing_is_a_warning() -> None:
    document = apply_overlay("", {"target": "$.info", "update": {}}, {"target": "$.y", "update": 1})
    (message,) = diagnostics_to_json(document.report, document.report.sources)
    assert (message["path"], message["code"]) == ("fixes.yaml", "unmatched-target")
    assert isinstance(message["line"], int)
    line = Path("fixes.yaml").read_text().splitlines()[message["line"] - 1]
    assert line == '   "target": "$.y",'


@pytest.mark.parametrize(
    ("extends", "is_other"),
    [
        ("a.yaml", False),
        ("./a.yaml", False),
        ("../api/a.yaml", True),
        ("https://example.com/v1/a.yaml", False),
        ("https://example.com/v1/b.yaml", True),
        ("https://[::1/a.yaml", True),
        ("a.yaml\0", True),
        (1, True),
    ],
)
def test_an_overlay_for_another_description_is_a_warning(extends: object, is_other: bool) -> None:
    report = Report()
    file = overlay({"target": "$.info", "update": {}}, extends=extends)
    load_text(HEAD, "a.yaml", overlays=[file], report=report)
    assert [each.code for each in report] == ["other-description"] * is_other


def test_an_overlay_extends_a_description_by_its_uri() -> None:
    """The URI of a description is its ``$self``, wherever it is."""
    report = Report()
    uri = "https://example.com/apis/pets"
    file = overlay({"target": "$.info", "update": {}}, extends=uri)
    text = f"{HEAD.replace('3.1.0', '3.2.0')}$self: {uri}\n"
    load_text(text, "a.yaml", overlays=[file], report=report)
    assert [each.code for each in report] == []
    load_text(text.replace("pets", "dogs"), "a.yaml", overlays=[file], report=report)
    assert [each.code for each in report] == ["other-description"]


def test_messages_have_the_location_of_the_value() -> None:
    """The location is in the overlay for values that it adds, else in the description."""
    text = "components:\n  schemas:\n    A:\n      x: [0,\n      1,\n      2]\n"
    document = apply_overlay(
        text,
        {"target": "$.components.schemas.A.x", "update": [{"b": 1}]},
        {"target": "$.components.schemas.A.x[0]", "remove": True},
        {"target": "$.components.schemas", "update": {"B": {}}},
        {"target": "$.components.schemas.B", "copy": "$.components.schemas.A"},
    )
    x = document.root.at_path("components", "schemas", "A", "x")
    assert x.value == [1, 2, {"b": 1}]
    copied = document.root.at_path("components", "schemas", "B", "x", 1)
    for index, cursor in enumerate(
        [x.at_path(0), x.at_path(1), x.at_path(2, "b"), x.at_path(2, "gone"), copied]
    ):
        cursor.warn("test", f"{index} {cursor.pointer}")
    report = document.report
    messages = diagnostics_to_json(report, report.sources)
    locations = {
        str(each["message"])[0]: (each["path"], each["line"])
        for each in messages
        if each["code"] == "test"
    }
    lines = Path("fixes.yaml").read_text().splitlines()
    added_line = next(number for number, line in enumerate(lines, 1) if '"b": 1' in line)
    assert locations == {
        "0": ("a.yaml", 8),
        "1": ("a.yaml", 9),
        "2": ("fixes.yaml", added_line),
        "3": ("fixes.yaml", added_line - 1),
        "4": ("a.yaml", 9),
    }


@pytest.mark.slow
@pytest.mark.parametrize(
    ("before", "action", "message"),
    [
        ("[1, 2, 3, 4]", {"target": "$.x", "copy": "$.x"}, "more than 1,000,000 values"),
        ("{x: {}}", {"target": "$.x.x", "copy": "$.x"}, "more than 250 levels deep"),
    ],
)
def test_copies_have_limits(before: str, action: dict[str, str], message: str) -> None:
    """A few actions could otherwise create billions of values, or any depth."""
    with pytest.raises(SpecloomError, match=message) as caught:
        apply_overlay(f"x: {before}\n", *[action] * 300)
    assert {each.code for each in caught.value.diagnostics} == {"too-large"}


# --- commands ----------------------------------------------------------------


def test_a_change_of_an_overlay_is_detected() -> None:
    """An overlay is an input of the run, like the description."""
    Path("a.yaml").write_text(HEAD)
    lines = ["[tool.specloom]", 'spec = "a.yaml"', 'output = "out"', 'overlays = ["fixes.yaml"]']
    Path("pyproject.toml").write_text("\n".join(lines))
    for title in ("Cats", "Dogs"):
        overlay({"target": "$.info", "update": {"title": title}})
        assert "files written" in CliRunner().invoke(main, ["generate"]).stdout
        assert "already up to date" in CliRunner().invoke(main, ["generate"]).stdout
        assert Path("out", title.lower()).is_dir()
    result = CliRunner().invoke(main, ["show", "model", "a.yaml", "--overlay", "fixes.yaml"])
    assert json.loads(result.stdout)["title"] == "Dogs"


@pytest.mark.parametrize("extends", ["api/my%20pets.yaml", "./api/my%20pets.yaml"])
def test_an_overlay_names_the_description_of_a_run(extends: str) -> None:
    """Without SPEC, the description is the one that the overlay extends, relative to it."""
    Path("fixes/api").mkdir(parents=True)
    Path("fixes/api/my pets.yaml").write_text(HEAD)
    file = overlay(
        {"target": "$.info", "update": {"title": "Mended"}},
        name="fixes/fixes.yaml",
        extends=extends,
    )
    result = CliRunner().invoke(main, ["generate", "--overlay", str(file)])
    assert result.exit_code == 0, result.output
    assert "other-description" not in result.stderr
    assert result.stdout.startswith("my pets-client: ")


def test_an_overlay_of_a_configured_description_names_no_other() -> None:
    Path("a.yaml").write_text(HEAD)
    Path("b.yaml").write_text(HEAD)
    Path("pyproject.toml").write_text('[tool.specloom]\nspec = "a.yaml"\n')
    file = overlay({"target": "$.info", "update": {}}, extends="b.yaml")
    result = CliRunner().invoke(main, ["generate", "--overlay", str(file)])
    assert "this overlay extends 'b.yaml', not 'a.yaml'" in result.stderr


def test_an_overlay_without_extends_names_no_description() -> None:
    file = overlay({"target": "$.info", "update": {}})
    result = CliRunner().invoke(main, ["generate", "--overlay", str(file)])
    assert result.exit_code == 1
    assert "no description was given" in result.stderr


@pytest.mark.parametrize("extends", ["../pets.yaml", "%2e%2e/pets.yaml", "link.yaml", "{absolute}"])
def test_an_overlay_extends_nothing_outside_its_folder(extends: str) -> None:
    Path("pets.yaml").write_text(HEAD)
    Path("fixes").mkdir()
    Path("fixes/link.yaml").symlink_to("../pets.yaml")
    extends = extends.format(absolute=Path("pets.yaml").resolve())
    file = overlay({"target": "$.info", "update": {}}, name="fixes/fixes.yaml", extends=extends)
    result = CliRunner().invoke(main, ["generate", "--overlay", str(file)])
    assert result.exit_code == 1
    assert result.stderr.startswith(f"{file}: error: this overlay extends '")
    assert result.stderr.endswith(
        "', which is not in its folder\n    pass the description as an argument\n"
    )


@pytest.mark.parametrize("extends", ["https://127.0.0.1:1/a.yaml", "//127.0.0.1/a", "http://[::1"])
def test_an_overlay_lets_nothing_be_fetched(extends: str) -> None:
    file = overlay({"target": "$.info", "update": {}}, extends=extends)
    result = CliRunner().invoke(main, ["generate", "--overlay", str(file)])
    assert result.exit_code == 1
    assert result.stderr == (
        f"fixes.yaml: error: this overlay extends '{extends}', which is not a relative path\n"
        "    pass the description as an argument\n"
    )
