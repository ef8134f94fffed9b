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


def test_globs_match_any_text_for_a_star() -> None:
    assert Glob("Run*.[id]").match_wildcards("RunStep.[id]") == ("Step",)
    assert Glob("*/*").match_wildcards("a/b/c") == ("a/b", "c")
    assert Glob("*a*a").match_wildcards("aa") == ("", "")
    assert Glob("*a*a").match_wildcards("a") is None
    assert Glob("ab*ba").match_wildcards("aba") is None
    assert Glob("a.b").match_wildcards("a.b") == ()
    assert not Glob("a.b").matches("a.bc")


def test_globs_with_many_wildcards_are_matched_once() -> None:
    assert not Glob("*a" * 50 + "b").matches("a" * 10_000)


def test_repeated_placeholders_are_joined() -> None:
    assert fill_repeated("{x} | {x}", "{x}", ["a", "b", "c"]) == "a | b | c"
    assert fill_repeated("list", "{x}", ["a"]) == "list"
