"""The names and descriptions of enumeration values, as extensions and constants write them."""

from __future__ import annotations

from typing import Any

import pytest
from support.descriptions import make_description

from generator.diagnostics import Report
from generator.model import Enumeration, ValueNote
from generator.openapi.loader import load_text
from generator.openapi.operations import parse

NOTHING = ValueNote()


def read_enumeration(schema: dict[str, Any]) -> tuple[Enumeration, Report]:
    """Return the enumeration of a schema that is the response of an operation."""
    content = {"application/json": {"schema": {"$ref": "#/components/schemas/Light"}}}
    responses = {"200": {"description": "A light.", "content": content}}
    text = make_description(
        paths={"/light": {"get": {"responses": responses}}},
        components={"schemas": {"Light": schema}},
    )
    report = Report()
    declaration = parse(load_text(text, "a.json", report=report)).declarations[
        "/components/schemas/Light"
    ]
    assert isinstance(declaration, Enumeration)
    return declaration, report


def read_notes(**schema: Any) -> tuple[ValueNote, ...]:
    """Return the notes on the values of a schema, about which nothing is reported."""
    enumeration, report = read_enumeration(schema)
    assert not report
    return enumeration.notes


@pytest.mark.parametrize("keyword", ["x-enum-varnames", "x-enumNames", "x-speakeasy-enums"])
def test_names_in_extensions(keyword: str) -> None:
    notes = (ValueNote("Off"), ValueNote("On"))
    assert read_notes(type="integer", enum=[0, 1], **{keyword: ["Off", "On"]}) == notes
    assert read_notes(type="integer", enum=[0, 1], **{keyword: {"1": "On", "0": "Off"}}) == notes


@pytest.mark.parametrize(
    "keyword", ["x-enum-descriptions", "x-enumDescriptions", "x-enum-comments"]
)
def test_descriptions_in_extensions(keyword: str) -> None:
    notes = (ValueNote(description="It is dark."), NOTHING)
    for texts in (["It is dark.", ""], ["It is dark.", None], {"off": "It is dark."}):
        assert read_notes(enum=["off", "on"], **{keyword: texts}) == notes


def test_comments_by_name() -> None:
    """swag writes the comments of constants by their names in Go."""
    assert read_notes(
        **{"enum": [0, 1], "x-enum-varnames": ["Off", "On"], "x-enum-comments": {"On": "It glows."}}
    ) == (ValueNote("Off"), ValueNote("On", "It glows."))


def test_azure_lists_values() -> None:
    values = [{"value": 1, "name": "On", "description": "It glows."}, {"name": "without a value"}]
    assert read_notes(**{"enum": [0, 1], "x-ms-enum": {"name": "Light", "values": values}}) == (
        NOTHING,
        ValueNote("On", "It glows."),
    )


@pytest.mark.parametrize("keyword", ["oneOf", "anyOf"])
def test_constants_in_a_union(keyword: str) -> None:
    branches = [
        {"const": 0, "title": "Off", "description": "It is dark."},
        {"enum": [1], "title": " Switched\non ", "deprecated": True},
        {"const": 2, "title": "2"},
    ]
    assert read_notes(type="integer", **{keyword: branches}) == (
        ValueNote("Off", "It is dark."),
        ValueNote("Switched on", "", True),
        NOTHING,
    )


def test_constants_beside_an_enum() -> None:
    branches = [{"const": "on", "title": "On"}, {"const": "off", "description": "It is dark."}]
    schema = {"enum": ["off", "on"], "x-enum-varnames": ["OFF", "ON"], "oneOf": branches}
    assert read_notes(**schema) == (ValueNote("ON"), ValueNote("OFF", "It is dark."))


def test_positions_count_null_and_repeated_values() -> None:
    enum = {"type": ["string", "null"], "enum": ["off", None, "off", "on"]}
    names = {"x-enum-varnames": ["Off", "None", "Also off", "On"]}
    assert read_notes(**enum, **names) == (ValueNote("Also off"), ValueNote("On"))


def test_kinds_of_values_differ() -> None:
    names = {"x-enum-varnames": ["One", "True", "Text"]}
    assert read_notes(enum=[1, True, "1"], **names) == (
        ValueNote("One"),
        NOTHING,  # its name is only its value
        ValueNote("Text"),
    )


def test_enumerations_merged_by_all_of_keep_notes() -> None:
    base = {"enum": ["off", "on", "dim"], "x-enum-varnames": ["Off", "On", "Dim"]}
    narrow = {"enum": ["dim", "off"], "x-enum-descriptions": ["It glows.", ""]}
    assert read_notes(allOf=[base, narrow]) == (ValueNote("Off"), ValueNote("Dim", "It glows."))


def test_nothing_is_said() -> None:
    assert read_notes(enum=["off", "on"]) == ()
    assert read_notes(**{"enum": ["off", "on"], "x-enum-varnames": ["off", "on"]}) == ()


@pytest.mark.parametrize("texts", [["Off"], ["Off", "On", "Dim"], "Off, On", 5])
def test_lists_that_do_not_fit_are_reported(texts: object) -> None:
    enumeration, report = read_enumeration({"enum": ["off", "on"], "x-enum-varnames": texts})
    assert enumeration.notes == ()
    (warning,) = report.warnings
    assert (warning.code, warning.pointer) == (
        "wrong-shape",
        "/components/schemas/Light/x-enum-varnames",
    )
