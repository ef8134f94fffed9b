"""`spec/assistants.yaml` is a valid description, and its own references are consistent."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openapi_spec_validator
from support.assistants import DESCRIPTION
from support.paths import SPEC


def mappings(value: Any) -> Iterator[dict[str, Any]]:
    """Every mapping in a document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from mappings(inner)


def test_it_is_valid() -> None:
    """It passes the validator, which its published source does not."""
    openapi_spec_validator.validate(DESCRIPTION.document)


def test_every_required_name_is_a_property() -> None:
    """A strict client could not send a body that demands what nobody can give."""
    for schema in mappings(DESCRIPTION.document["components"]["schemas"]):
        if isinstance(schema.get("required"), list) and "properties" in schema:
            assert set(schema["required"]) <= schema["properties"].keys()


def test_every_fix_and_addition_is_marked() -> None:
    """What differs from the published description carries a comment."""
    text = SPEC.read_text(encoding="utf-8")
    assert text.count("# Fixed:") == 5
    assert text.count("# Our addition") >= 5


def test_everything_is_described() -> None:
    """Each operation has a summary, each parameter and component schema a description."""
    components = DESCRIPTION.document["components"]["schemas"]
    assert all(schema.get("description") for schema in components.values())
    for operation in DESCRIPTION.operations.values():
        assert operation["summary"]
        assert all(p.get("description") for p in operation.get("parameters", ()))
