"""Wrong names in links of large descriptions."""

from __future__ import annotations

from support.descriptions import make_description, read_text

from generator.openapi.operations import parse


def test_many_names_are_neither_compared_nor_all_listed() -> None:
    parameters = [
        {"name": f"p{number}", "in": "query", "schema": {"type": "string"}} for number in range(300)
    ]
    links = {"Next": {"operationId": "listNotes", "parameters": {"p299x": "a"}}}
    response = {"description": "The notes.", "links": links}
    operation = {
        "operationId": "listNotes",
        "parameters": parameters,
        "responses": {"204": response},
    }
    document = read_text(make_description(paths={"/notes": {"get": operation}}))
    parse(document)
    (warning,) = (each for each in document.report if each.code == "link-parameter")
    names = ", ".join(f"p{number}" for number in range(20))
    assert warning.hint == f"known: {names}, … and 280 more"


def test_operations_are_suggested_for_the_first_links() -> None:
    links = {f"L{number}": {"operationId": "listNote"} for number in range(101)}
    operation = {
        "operationId": "listNotes",
        "responses": {"204": {"description": "The notes.", "links": links}},
    }
    document = read_text(make_description(paths={"/notes": {"get": operation}}))
    parse(document)
    warnings = [each for each in document.report if each.code == "link-operation"]
    assert [each.hint for each in warnings] == [*["did you mean 'listNotes'?"] * 100, None]
