"""Words, cases, and unique names in a scope."""

from __future__ import annotations

import keyword

import pytest

from generator.naming.unique_names import resolve_names
from generator.naming.words import apply_case, is_same_word, split_words
from generator.style.value_specs import Case
from generator.targets.python.syntax.identifiers import avoid_reserved, identifier


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("submitToolOutputs", ("submit", "Tool", "Outputs")),
        ("thread_id", ("thread", "id")),
        ("HTTPServerURL", ("HTTP", "Server", "URL")),
        ("listIDs", ("list", "IDs")),
        ("X-Request-ID", ("X", "Request", "ID")),
        ("order by", ("order", "by")),
        ("ids[]", ("ids",)),
        ("v1beta1", ("v1beta1",)),
        ("größe", ("größe",)),
        ("+1", ("plus", "1")),
        ("-1", ("minus", "1")),
        ("\ufb01", ("fi",)),
        ("<=", ("less", "than", "sign", "equals", "sign")),
        ("", ()),
        ("\x00", ()),
    ],
)
def test_split_words(text: str, expected: tuple[str, ...]) -> None:
    """A name in any case is split into its words."""
    assert split_words(text) == expected


@pytest.mark.parametrize(
    ("case", "expected"),
    [
        ("snake", "list_api_url"),
        ("pascal", "ListAPIURL"),
        ("camel", "listAPIURL"),
        ("kebab", "list-api-url"),
        ("screaming", "LIST_API_URL"),
    ],
)
def test_apply_case(case: Case, expected: str) -> None:
    """Acronyms replace capitalized words."""
    assert apply_case(["list", "Api", "url"], case, {"api": "API", "url": "URL"}) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Run", "runs"), ("entry", "entries"), ("box", "boxes"), ("class", "Classes")],
)
def test_is_same_word(one: str, other: str) -> None:
    assert is_same_word(one, other)
    assert not is_same_word(one, "something")


def test_the_first_unused_candidate_is_used() -> None:
    """If two items have the same candidate, both use their next one."""
    assert resolve_names({1: ["a"], 2: ["b"]}) == {1: "a", 2: "b"}
    assert resolve_names({1: ["run", "thread_run"], 2: ["run", "job_run"]}) == {
        1: "thread_run",
        2: "job_run",
    }
    assert resolve_names({1: ["list", "list_all"]}, reserved_names=["list"]) == {1: "list_all"}


def test_remaining_duplicates_are_numbered() -> None:
    """A numbered name does not collide with another name."""
    assert resolve_names({1: ["a"], 2: ["a"], 3: ["a_2"]}) == {1: "a", 2: "a_3", 3: "a_2"}
    assert resolve_names({1: ["A"], 2: ["a"]}, fold_name=str.casefold) == {1: "A", 2: "a_2"}


def test_names_do_not_depend_on_the_order_of_items() -> None:
    candidates = {1: ["a", "b"], 2: ["a", "c"], 3: ["b", "d"]}
    backwards = dict(reversed(candidates.items()))
    assert resolve_names(candidates) == resolve_names(backwards)


@pytest.mark.parametrize(
    "text",
    ["class", "2d", "", "a b", "None", "'''", "x:int=1", "名前", "\u202e", "_a", "__init__", "…"],
)
def test_identifiers_are_valid(text: str) -> None:
    """Any text becomes a public identifier."""
    for prefix in ("x", "Type"):
        name = identifier(text, prefix)
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


def test_only_reserved_names_get_an_underscore() -> None:
    assert avoid_reserved("list", ["list"]) == "list_"
    assert avoid_reserved("lists", ["list"]) == "lists"


def test_identifiers_are_normalized() -> None:
    """Python normalizes ``µg`` (a micro sign) to ``μg`` (a Greek letter), so it needs an alias."""
    assert identifier("\u00b5g") == "\u03bcg"
    assert identifier("\ufb01le") == "file"


def test_numbers_are_not_tried_again() -> None:
    tried: list[str] = []

    def fold_name(name: str) -> str:
        tried.append(name)
        return name.casefold()

    names = resolve_names({i: ["Run"] for i in range(1000)}, fold_name=fold_name)
    assert names[0] == "Run"
    assert names[999] == "Run1000"
    assert len(tried) < 10_000
