"""The notes on values in tables: defaults, limits, enumeration values and deprecation."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ....client.constraints import find_constraints
from ....model import Declaration, JsonValue, ScalarValue, Type
from ..syntax.literals import literal
from ..syntax.type_expressions import NONE, Expression, TypeExpression, iter_nodes, list_members
from ..views import Notes, ValueLimit

_MAX_DEFAULT_LENGTH = 200
_MAX_VALUES = 12
"""The page of the type, to which the row links, lists all of them."""
_NO_NOTES = Notes()


def make_notes(
    type: Type,
    declarations: Mapping[str, Declaration],
    annotation: TypeExpression,
    *,
    default: JsonValue | None = None,
    deprecated: bool = False,
    wire_name: str | None = None,
    part: str = "",
    access: str = "",
) -> Notes | None:
    """Return the notes on a value; None if there are none.

    Enumeration values and null are omitted if `annotation` contains them.
    """
    constraints = find_constraints(type, declarations)
    values = constraints.values
    if values and _contains_values(annotation, values):
        values = ()
    notes = Notes(
        deprecated=deprecated,
        access=access,
        wire_name=wire_name,
        part=part,
        nullable=constraints.is_nullable and NONE not in list_members(annotation),
        default=_format_default(default),
        limits=tuple(ValueLimit(limit.keyword, limit.value) for limit in constraints.limits),
        values=tuple(map(json.dumps, values[:_MAX_VALUES])),
        value_count=len(values),
    )
    return notes if notes != _NO_NOTES else None


def _contains_values(annotation: TypeExpression, values: Iterable[ScalarValue]) -> bool:
    """Check whether a type lists all values."""
    shown = {node.code for node in iter_nodes(annotation) if isinstance(node, Expression)}
    return all(literal(value) in shown for value in values)


def _format_default(default: JsonValue | None) -> str:
    """Return a default as JSON; empty if it is null or too long for a table."""
    text = default.text if default is not None else "null"
    return "" if text == "null" or len(text) > _MAX_DEFAULT_LENGTH else text
