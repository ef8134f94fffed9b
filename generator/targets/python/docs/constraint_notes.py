"""The Notes column of tables: defaults, limits, enumeration values and deprecation."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence

from ....client.constraints import find_constraints
from ....model import Declaration, JsonValue, Limit, Type
from ....text.markdown import code_span
from ..syntax.literals import literal
from ..syntax.type_expressions import NONE, Expression, TypeExpression, iter_nodes, list_members

_MAX_DEFAULT_LENGTH = 200
_MAX_VALUES = 12
"""The page of the type, to which the row links, lists all of them."""


def format_notes(
    type: Type,
    declarations: Mapping[str, Declaration],
    *extra_notes: str,
    default: JsonValue | None,
    deprecated: bool,
    annotation: TypeExpression,
) -> str:
    """Return the notes of a row, with `extra_notes` before those of the type.

    Enumeration values and null are omitted if `annotation` contains them.
    """
    parts = ["**deprecated**"] if deprecated else []
    parts += filter(None, extra_notes)
    parts += _iter_notes(type, declarations, default, annotation)
    return "; ".join(parts)


def _iter_notes(
    type: Type,
    declarations: Mapping[str, Declaration],
    default: JsonValue | None,
    annotation: TypeExpression,
) -> Iterator[str]:
    constraints = find_constraints(type, declarations)
    if constraints.is_nullable and NONE not in list_members(annotation):
        yield "or null"
    if default is not None and default.text != "null" and len(default.text) <= _MAX_DEFAULT_LENGTH:
        yield f"default: {code_span(default.text)}"
    yield from map(format_limit, constraints.limits)
    shown = {node.code for node in iter_nodes(annotation) if isinstance(node, Expression)}
    if not {*map(literal, constraints.values)} <= shown:
        yield f"one of {format_values(constraints.values)}"


def format_values(values: Sequence[object]) -> str:
    """Return JSON values as code spans; if there are many, the first ones and their total number."""
    text = ", ".join(code_span(json.dumps(value)) for value in values[:_MAX_VALUES])
    return f"{text}, … ({len(values)} values)" if len(values) > _MAX_VALUES else text


_LIMIT_TEXTS = {
    "minLength": "at least {} characters",
    "maxLength": "at most {} characters",
    "pattern": "matches {}",
    "minimum": "≥ {}",
    "maximum": "≤ {}",
    "exclusiveMinimum": "> {}",
    "exclusiveMaximum": "< {}",
    "multipleOf": "multiple of {}",
    "minItems": "at least {} items",
    "maxItems": "at most {} items",
    "uniqueItems": "items must be unique",
    "minProperties": "at least {} entries",
    "maxProperties": "at most {} entries",
}


def format_limit(limit: Limit) -> str:
    """Return the words for a JSON Schema assertion."""
    value = limit.value
    value_text = code_span(value) if isinstance(value, str) else str(value)
    words = _LIMIT_TEXTS.get(limit.keyword, limit.keyword + " {}")
    return (_to_singular(words) if value == 1 else words).format(value_text)


def _to_singular(words: str) -> str:
    return words.replace("entries", "entry").removesuffix("s")
