"""The JSONPath queries of overlays, and the limits of their work."""

from __future__ import annotations

from typing import Any

import pytest

from generator.openapi.document import json_paths
from generator.openapi.document.json_paths import QueryCompiler

DATA: dict[str, Any] = {"a": {"text": "one\ntwo"}, "b": {"text": "x&y"}, "c": [1, {"d": 2}]}


def find_paths(expression: str) -> list[tuple[str | int, ...]]:
    return QueryCompiler().compile(expression)(DATA)


@pytest.mark.parametrize(
    ("expression", "expected"),
    [
        ("$.*", [("a",), ("b",), ("c",)]),
        ("$..d", [("c", 1, "d")]),
        ("$[?@.text]", [("a",), ("b",)]),
        ("$[?@[?@.d == 2]]", [("c",)]),
        ("$[?match(@.text, 'x.y')]", [("b",)]),
        ("$[?match(@.text, 'x')]", []),
        ("$[?search(@.text, 'w')]", [("a",)]),
        ("$[?match(@.text, 'one.two')]", []),  # a dot is no line end (RFC 9485, section 5.4)
        ("$[?search(@.text, '[w&&z]')]", [("a",), ("b",)]),  # the engine has an operator &&
        ("$[?search(@.text, '\\\\\\\\d')]", []),  # no I-Regexp
    ],
)
def test_queries_select_values(expression: str, expected: list[tuple[str | int, ...]]) -> None:
    assert find_paths(expression) == expected


@pytest.mark.parametrize(
    ("expression", "reason"),
    [
        ("$" + ".a" * 251, "more than 250 segments"),
        ("$" + ".a" * 5_000, "longer than 10,000 characters"),
        ("$" + "[?@" * 1_000 + "]" * 1_000, "nested too deeply"),
        ("$[?@.a == 1e999]", "a number is too large"),
    ],
)
def test_large_queries_are_errors(expression: str, reason: str) -> None:
    with pytest.raises(ValueError, match=reason):
        QueryCompiler().compile(expression)


@pytest.mark.parametrize(
    "expression",
    [
        "$..*..*..*..*",
        "$..[?$..[?$..[?$..d]]]",
        f"$..[{','.join(['0'] * 500)}]",
        f"$..[?{'||'.join(['1==2'] * 100)}]",
        "$..[?$ == $.x || $ == $.x || $ == $.x || $.c == $.c]",
        "$..[?search(@.text, 'a') || search(@.text, 'b')]",
    ],
)
def test_the_work_of_queries_is_limited(monkeypatch: pytest.MonkeyPatch, expression: str) -> None:
    monkeypatch.setattr(json_paths, "_MAX_STEPS", 60)
    with pytest.raises(ValueError, match="the overlays take more than 60 steps"):
        find_paths(expression)


def test_a_pattern_that_compiles_to_too_much_is_an_error() -> None:
    with pytest.raises(ValueError, match="a regular expression is too large"):
        find_paths("$[?search(@.text, '(((((a{9}){9}){9}){9}){9}){9}')]")


def test_patterns_do_not_backtrack() -> None:
    data = {"x": {"text": "a" * 50_000 + "!"}}
    assert QueryCompiler().compile("$[?match(@.text, '(a|aa)+')]")(data) == []
