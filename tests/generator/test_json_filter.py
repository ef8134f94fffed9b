"""Values as JSON text: exact, on one line or indented, and safe in pages."""

from __future__ import annotations

import json
from typing import Any

import pytest

from generator.text.json_texts import JsonText, format_json

NESTED = JsonText('{"a":1.10,"b":[],"c":{},"d":[1,{"e":"x, {"}]}')


def test_compact_and_indented() -> None:
    assert format_json(NESTED) == '{"a": 1.10, "b": [], "c": {}, "d": [1, {"e": "x, {"}]}'
    assert format_json(NESTED, 2) == (
        '{\n  "a": 1.10,\n  "b": [],\n  "c": {},\n  "d": [\n    1,\n    {\n      "e": "x, {"\n    }\n  ]\n}'
    )


@pytest.mark.parametrize("number", ["1.10", "1e400", "-0", "12345678901234567890123", "1E+2"])
def test_numbers_stay_as_they_are(number: str) -> None:
    assert format_json({"n": [JsonText(number)]}) == '{"n": [' + number + "]}"


@pytest.mark.parametrize(
    "value",
    [
        None,
        True,
        1.5,
        "1",
        "",
        [],
        {},
        [[], {}],
        {"a": {"b": ["c", None]}},
        '\\"\n\u2028',
        "a\x00b",
    ],
)
@pytest.mark.parametrize("indent", [0, 2])
def test_values_are_what_they_were(value: Any, indent: int) -> None:
    assert json.loads(format_json(value, indent)) == value


def test_hidden_characters_and_ends_of_scripts_are_escaped() -> None:
    """Text of a description is a string, also if it looks like JSON."""
    assert format_json("</script><!--<b>") == '"\\u003c/script>\\u003c!--<b>"'
    assert format_json("a\u202e\U000e0001") == '"a\\u202e\\udb40\\udc01"'
    assert format_json("[1]") == '"[1]"'
    assert format_json(JsonText('"</script>"')) == '"\\u003c/script>"'


def test_deep_values_are_an_error() -> None:
    value: list[Any] = []
    for _ in range(10_000):
        value = [value]
    with pytest.raises(ValueError, match="nested too deeply"):
        format_json(value)
