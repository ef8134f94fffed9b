"""Texts in the docstrings of methods: arguments, exceptions and polling."""

from __future__ import annotations

from typing import Any

import pytest
from support.descriptions import make_description, read_text
from support.macros import call_macro

from generator.client.stream_selection import select_streams
from generator.model import Operation
from generator.naming.unique_names import Name
from generator.openapi.operations import parse
from generator.targets.python.docs.exceptions import (
    BUILT_IN_NAMES,
    list_polling_errors,
    list_raised_errors,
)
from generator.targets.python.views import RaisedError

Json = Any


NAMES = {name: Name(name) for name in BUILT_IN_NAMES}


def parse_operation(responses: Json) -> Operation:
    """Return an operation with these descriptions of responses, by status."""
    described = {status: {"description": text} for status, text in responses.items()}
    paths = {"/pets": {"get": {"responses": described}}}
    document = read_text(make_description(paths=paths))
    return select_streams(parse(document), "stream", {})[0].operations[0]


def describe_error(error: RaisedError) -> str:
    """Return an exception with its description, as docstrings have it."""
    text = call_macro("parts/wording/exceptions.jinja", "describe_error", error)
    return f"{error.name}: {text}"


@pytest.mark.parametrize(
    ("responses", "errors"),
    [
        ({"404": "No pet has this ID."}, ["NotFoundError: No pet has this ID (404)."]),
        ({"404": "No pet. Try another."}, ["NotFoundError: No pet (404)."]),
        ({"404": "Not Found"}, ["NotFoundError: The resource does not exist (404)."]),
        ({"404": ""}, ["NotFoundError: The resource does not exist (404)."]),
        ({"default": "Oops."}, ["StatusError: The server returned an error status."]),
        ({"402": "", "default": ""}, ["StatusError: The server returned an error status."]),
        ({"402": "Too poor."}, ["StatusError: Too poor (402)."]),
        ({"4XX": ""}, ["StatusError: The server returned an error status (4XX)."]),
        ({"500": "", "503": ""}, ["ServerError: The server failed (500, 503)."]),
        ({"500": "", "503": "At rest."}, ["ServerError: The server failed (500). At rest (503)."]),
        (
            {"500": "A.", "501": "B.", "502": "C.", "503": "D."},
            ["ServerError: The server failed (500, 501, 502, 503)."],
        ),
        ({}, ["StatusError: The server returned an error status."]),
        (
            {"404": "Gone.", "400": "Wrong."},
            ["BadRequestError: Wrong (400).", "NotFoundError: Gone (404)."],
        ),
    ],
)
def test_raised_errors_have_the_descriptions_of_their_statuses(
    responses: Json, errors: list[str]
) -> None:
    operation = parse_operation({"200": "Pets.", **responses})
    assert [*map(describe_error, list_raised_errors(operation, NAMES))] == errors


def test_polling_raises_an_error_after_the_timeout() -> None:
    assert [error.name for error in list_polling_errors(False, NAMES)] == ["StatusError"]
    assert [*map(describe_error, list_polling_errors(True, NAMES))] == [
        "PollTimeoutError: No terminal state was reached in time.",
        "StatusError: The server returned an error status.",
    ]
