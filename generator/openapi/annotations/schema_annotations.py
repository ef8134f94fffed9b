"""The descriptions and examples of schemas, and the examples of parameters and media types."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from contextlib import suppress

from ...model import JsonValue
from ..document import Cursor
from .external_docs import append_external_docs
from .json_values import to_json_value


def read_example(schema: Cursor) -> JsonValue | None:
    """Return the first example of a schema, a parameter or a media type.

    The ``examples`` of a schema are a list, the others a map (OpenAPI 3.1, section 4.8.19).
    """
    example = schema.get("example")
    if example is not None:
        return to_json_value(example.value)
    return next((to_json_value(example) for example in _iter_examples(schema)), None)


def _iter_examples(owner: Cursor) -> Iterator[object]:
    examples = owner.get("examples")
    if examples is not None and isinstance(examples.value, list):
        yield from examples.value
    elif examples is not None and examples.is_object:
        for _, entry in owner.iter_members("examples"):
            example = entry.resolve_if_possible("the example is left out")
            if example is not None:
                yield from _iter_values(example, owner.key)


def _iter_values(example: Cursor, media_type: str) -> Iterator[object]:
    """Yield the value of an Example Object, if it has one (OpenAPI 3.2, section 4.19).

    A serialized value is one if it is JSON or text; nothing is fetched for an ``externalValue``.
    """
    for key in ("value", "dataValue"):
        if key in example:
            yield example.at_path(key).value
            return
    text = example.get_string("serializedValue")
    base_type = media_type.partition(";")[0].strip().lower()
    if text and base_type.endswith(("/json", "+json")):
        with suppress(ValueError, RecursionError):
            yield json.loads(text)
    elif text and base_type.startswith("text/"):
        yield text


def read_description(schema: Cursor) -> str:
    """Return the description of a schema, or that of its reference's target.

    It ends in a link to the external documentation of the schema itself.
    """
    return append_external_docs(_read_inherited_description(schema), (schema,))


def _read_inherited_description(schema: Cursor) -> str:
    own = read_own_description(schema)
    if own or schema.reference is None:
        return own
    target = schema.resolve_if_possible()
    return target.get_string("description") if target is not None else ""


def read_own_description(schema: Cursor) -> str:
    """Return the description of a schema, regardless of a reference beside it."""
    if not schema.is_object:
        return ""
    return schema.get_string("description") or schema.get_string("summary")


def find_description(schemas: Iterable[Cursor]) -> str:
    """Return the first description of schemas, with a link to their external documentation."""
    schemas = list(schemas)
    description = next(filter(None, map(_read_inherited_description, schemas)), "")
    return append_external_docs(description, schemas)
