"""Suggestions, quoting, and patterns of text."""

from __future__ import annotations

import tomllib

import pytest
import yaml

from generator.text.patterns import Glob, fill_repeated
from generator.text.quoting import format_toml_key, format_yaml_string
from generator.text.suggestions import did_you_mean, suggest


def test_closest_name_is_suggested_regardless_of_case() -> None:
    assert did_you_mean("PTES", ["owners", "Pets"]) == "did you mean 'Pets'?"
    assert did_you_mean("x", ["owners", "Pets"]) is None


def test_all_names_are_suggested_if_none_is_close() -> None:
    assert suggest("x", ["owners", "Pets"]) == "known: owners, Pets"


@pytest.mark.parametrize(
    "character",
    [
        "\0",
        "\t",
        "\n",
        '"',
        "\\",
        "\x7f",
        "\x85",
        "\u2028",
        "\ufeff",
        "\uffff",
        "\u202e",
        "😀",
        "\U000e0041",
    ],
)
def test_yaml_strings_keep_every_character(character: str) -> None:
    quoted = format_yaml_string(f"a{character}b")
    assert yaml.safe_load(quoted) == f"a{character}b"
    assert quoted.isprintable()


@pytest.mark.parametrize("key", ["name", "X-Team", "a.b", "", "é", 'a"b', "\x7f\u202e\U000e0041"])
def test_toml_keys_are_quoted_where_needed(key: str) -> None:
    assert tomllib.loads(f"{format_toml_key(key)} = 1") == {key: 1}


@pytest.mark.parametrize(
    ("glob", "text", "wildcards"),
    [
        ("Run*.[id]", "RunStep.[id]", ("Step",)),
        ("Run", "Run", ()),
        ("Run", "Runs", None),
        ("*", "", ("",)),
        ("*", "a\nb", ("a\nb",)),
        ("**", "ab", ("ab", "")),
        ("*_*", "a_b_c", ("a_b", "c")),
        ("a*b*c", "abbcbc", ("bbc", "")),
        ("ab*ba", "aba", None),
        ("a*a", "a", None),
        ("*a" * 2000 + "b", "a" * 20_000, None),
    ],
)
def test_globs_match_any_text_for_a_star(
    glob: str, text: str, wildcards: tuple[str, ...] | None
) -> None:
    """The first star has the longest text; many stars take no time."""
    assert Glob(glob).fullmatch(text) == wildcards
    assert Glob(glob).matches(text) == (wildcards is not None)


def test_repeated_placeholders_are_joined() -> None:
    assert fill_repeated("{x} | {x}", "{x}", ["a", "b", "c"]) == "a | b | c"
    assert fill_repeated("list", "{x}", ["a"]) == "list"
