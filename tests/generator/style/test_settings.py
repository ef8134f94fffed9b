"""The typed settings of a style, from the built-in style and those over it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.diagnostics import SpecloomError
from generator.style import load_style, make_style
from generator.style.settings import CredentialSettings


def write_style(folder: Path, text: str) -> str:
    """Write a style file into a folder, and return the name of the style."""
    folder.mkdir()
    (folder / "style.toml").write_text(text, encoding="utf-8")
    return str(folder)


def test_a_style_from_tables_has_the_defaults_of_the_built_in_one() -> None:
    style = make_style({"package": {"client": "Acme"}, "custom": {"team": "voice"}})
    assert (style.package.client, style.package.async_client) == ("Acme", "AsyncClient")
    assert style.package.timeout == 60
    assert style.custom == {"team": "voice"}
    assert style.names.formats["async"] == "Async{name}"
    assert style.package.dependencies == load_style([]).package.dependencies


def test_tables_are_checked_like_files() -> None:
    with pytest.raises(SpecloomError) as caught:
        make_style({"package": {"clint": "Acme"}})
    assert caught.value.diagnostics[0].message == "unknown key 'package.clint'"


def test_keys_beside_tables_are_a_mapping() -> None:
    """Such keys have names that attributes cannot have, such as ``string(uuid)``."""
    style = make_style({"types": {"string(uuid)": "uuid.UUID", "upload": {"binary": "bytes"}}})
    assert style.types.field["string(uuid)"] == "uuid.UUID"
    assert style.types.upload["binary"] == "bytes"
    assert not {"argument", "upload", "overrides"} & {*style.types.field}
    assert "types" not in style.layout.patterns


def test_optional_keys_are_none() -> None:
    style = make_style({"auth": {"token": {"argument": "key"}}})
    assert style.auth == {"token": CredentialSettings(argument="key", env=None)}
    assert (style.polling, style.classes) == ((), ())


def test_later_tables_override_earlier_ones() -> None:
    style = make_style(
        {"names": {"acronyms": ["ID"], "verbs": {"get": "fetch"}}},
        {"names": {"verbs": {"list": "all"}}},
    )
    assert style.names.acronym_spellings == {"id": "ID"}
    assert style.names.verbs == {"get": "fetch", "list": "all"}


def test_an_empty_list_overrides_another_one() -> None:
    style = make_style({"arguments": {"order": []}, "names": {"reserved": {"method": []}}})
    assert style.arguments.order == ()
    assert style.names.reserved["method"] == ()
    assert style.names.reserved["argument"]


def test_rules_for_one_operation_precede_the_built_in_ones() -> None:
    built_in = make_style().pagination
    rule = {"kind": "link", "operation": "listPets"}
    assert [each.operation_id for each in make_style({"pagination": [rule]}).pagination] == [
        "listPets",
        *([""] * len(built_in)),
    ]
    assert [each.kind for each in make_style({"pagination": [{"kind": "link"}]}).pagination] == [
        "link"
    ]


def test_each_layer_has_its_patterns_and_line_length(tmp_path: Path) -> None:
    first = write_style(tmp_path / "first", '[output]\nline_length = 100\npreformatted = ["*.md"]')
    style = load_style([first, write_style(tmp_path / "second", "[output]\nline_length = 60")])
    assert [layer.line_length for layer in style.layers] == [88, 100, 60]
    base, upper, last = (layer.root for layer in style.layers)
    assert (upper, last) == (tmp_path / "first", tmp_path / "second")
    assert style.is_preformatted(upper, "docs/index.md")
    assert not style.is_preformatted(upper, "docs/index.md", is_copied=True)
    assert not style.is_preformatted(upper, "client.py")
    assert style.is_preformatted(base, "client.py")


def test_a_key_is_located_in_the_last_style_that_has_it(tmp_path: Path) -> None:
    first = write_style(tmp_path / "first", '[names.verbs]\nget = "fetch"')
    second = write_style(tmp_path / "second", '[names.verbs]\n\nlist = "all"')
    style = load_style([first, second])
    assert style.get_layer("names", "verbs", "get") == 1
    assert style.locate_key("names", "verbs", "get") == (tmp_path / "first" / "style.toml", 2)
    assert style.locate_key("names", "verbs", "list") == (tmp_path / "second" / "style.toml", 3)
    assert style.get_layer("names", "acronyms") == 0


def test_messages_do_not_read_the_file_again(tmp_path: Path) -> None:
    folder = tmp_path / "house"
    style = load_style(
        [write_style(folder, '[package]\n\nname = "x"\n\n[[pagination]]\nkind="link"')]
    )
    (folder / "style.toml").unlink()
    assert style.locate_key("package", "name")[1] == 3
    error = style.pagination[0].unmatched_error("it does not fit", "kind")
    location = error.diagnostics[0].location
    assert location is not None
    assert location.line == 6
