"""Words, cases, and unique names in a scope."""

from __future__ import annotations

import keyword

import pytest

from generator.naming.unique_names import resolve_names
from generator.naming.words import apply_case, is_same_word, split_words
from generator.style.value_specs import Case
from generator.targets.python.syntax.identifiers import avoid_reserved, identifier
from generator.targets.python.types.annotations import find_names


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
def test_words(text: str, expected: tuple[str, ...]) -> None:
    """A name falls into its words, whatever its case."""
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
def test_cased(case: Case, expected: str) -> None:
    """Acronyms are spelt as told where words are capitalised."""
    assert apply_case(["list", "Api", "url"], case, {"api": "API", "url": "URL"}) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [("Run", "runs"), ("entry", "entries"), ("box", "boxes"), ("class", "Classes")],
)
def test_same_word(one: str, other: str) -> None:
    """Case and number make no difference."""
    assert is_same_word(one, other)
    assert not is_same_word(one, "something")


def test_resolve_takes_the_first_that_is_free() -> None:
    """Who wants the same goes on to the next candidate, both of them."""
    assert resolve_names({1: ["a"], 2: ["b"]}) == {1: "a", 2: "b"}
    assert resolve_names({1: ["run", "thread_run"], 2: ["run", "job_run"]}) == {
        1: "thread_run",
        2: "job_run",
    }
    assert resolve_names({1: ["list", "list_all"]}, reserved_names=["list"]) == {1: "list_all"}


def test_resolve_numbers_what_is_left() -> None:
    """A number is never one that somebody else has."""
    assert resolve_names({1: ["a"], 2: ["a"], 3: ["a_2"]}) == {1: "a", 2: "a_3", 3: "a_2"}
    assert resolve_names({1: ["A"], 2: ["a"]}, fold_name=str.casefold) == {1: "A", 2: "a_2"}


def test_resolve_does_not_depend_on_the_order() -> None:
    """Candidates are given by what others want, not by who comes first."""
    wanted = {1: ["a", "b"], 2: ["a", "c"], 3: ["b", "d"]}
    backwards = dict(reversed(wanted.items()))
    assert resolve_names(wanted) == resolve_names(backwards)


@pytest.mark.parametrize(
    "text",
    ["class", "2d", "", "a b", "None", "'''", "x:int=1", "名前", "\u202e", "_a", "__init__", "…"],
)
def test_identifiers_are_legal(text: str) -> None:
    """Whatever a description says becomes a public identifier."""
    for prefix in ("x", "Type"):
        name = identifier(text, prefix)
        assert name.isidentifier()
        assert not keyword.iskeyword(name)
        assert not name.startswith("_")


def test_reserved_names_get_an_underscore() -> None:
    """Others stay."""
    assert avoid_reserved("list", ["list"]) == "list_"
    assert avoid_reserved("lists", ["list"]) == "lists"


def test_letters_are_as_python_reads_them() -> None:
    """Else ``µg`` (a micro sign) would be the field ``μg`` (a Greek letter) without an alias."""
    assert identifier("\u00b5g") == "\u03bcg"
    assert identifier("\ufb01le") == "file"


def test_names_in_an_annotation_may_have_any_letters() -> None:
    assert find_names('Sequence[éDict] | Literal["ü"] | 動物') == [
        *("Sequence", "éDict", "Literal", '"ü"', "動物"),
    ]
