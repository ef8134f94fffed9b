"""`spec/assistants.yaml` is a valid and consistent description."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import openapi_spec_validator
from support.assistants import DESCRIPTION
from support.paths import SPEC


def iter_mappings(value: Any) -> Iterator[dict[str, Any]]:
    """Yield every mapping in a document."""
    if isinstance(value, dict):
        yield value
    for inner in value.values() if isinstance(value, dict) else value:
        if isinstance(inner, (dict, list)):
            yield from iter_mappings(inner)


def test_description_is_valid() -> None:
    """The description passes the validator, unlike the published one."""
    openapi_spec_validator.validate(DESCRIPTION.document)


def test_every_required_name_is_a_property() -> None:
    """Otherwise, a strict client could not send a valid body."""
    for schema in iter_mappings(DESCRIPTION.document["components"]["schemas"]):
        if isinstance(schema.get("required"), list) and "properties" in schema:
            assert set(schema["required"]) <= schema["properties"].keys()


def test_every_fix_and_addition_is_marked() -> None:
    """Each difference from the published description has a comment."""
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
