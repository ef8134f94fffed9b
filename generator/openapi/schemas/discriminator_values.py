"""The values of a property that discriminates the variants of a union."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from ...model import (
    Constant,
    Declaration,
    Enumeration,
    Field,
    Object,
    Ref,
    Scalar,
    ScalarValue,
    Type,
)
from ...model.variants import find_field, get_allowed_values, resolve_nullable
from ...text.pointers import escape_token
from .enumerations import make_value_pointers

_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,30})")
_FRACTION = re.compile(r"-?(0|[1-9][0-9]{0,30})\.[0-9]{1,30}")


def convert_texts(
    texts: Iterable[str], target: Object, name: str, declarations: Mapping[str, Declaration]
) -> tuple[ScalarValue, ...]:
    """Return the values of a property that texts in a description stand for.

    Those that it does not allow are left out.
    """
    field = find_field(target, name)
    allowed = () if field is None else get_allowed_values(field.type, declarations)
    if allowed:
        by_text = {_format_value(value): value for value in allowed}
        return tuple(by_text[text] for text in texts if text in by_text)
    field_type = field and resolve_nullable(field.type, declarations)
    kind = field_type.kind if isinstance(field_type, Scalar) else "string"
    values = (_convert_text(text, kind) for text in texts)
    return tuple(value for value in values if value is not None)


def restrict_property(
    target: Object,
    name: str,
    values: Sequence[ScalarValue],
    declarations: Mapping[str, Declaration],
) -> tuple[Object, Enumeration | None]:
    """Return an object whose property is required and only has some values.

    The second result is the enumeration of several values, which the object refers to.
    """
    field = find_field(target, name)
    pointer = f"{target.id}/properties/{escape_token(name)}"
    enumeration = None
    new_type: Type = Constant(values[0])
    if len(values) > 1:
        id = f"{pointer}/discriminator"
        enumeration = _make_enumeration(id, (*target.name_hint, name), values, field, declarations)
        new_type = Ref(id)
    if field is None:
        fields = (Field(name, new_type, pointer, True), *target.fields)
    else:
        restricted = replace(field, type=new_type, required=True)
        fields = tuple(restricted if each is field else each for each in target.fields)
    return replace(target, fields=fields), enumeration


def are_disjoint(values: Sequence[Sequence[ScalarValue]]) -> bool:
    """Check whether there are values, and all of them differ, also as dictionary keys."""
    all_values = [value for variant_values in values for value in variant_values]
    return bool(all_values) and len(all_values) == len(set(all_values))


def _make_enumeration(
    id: str,
    name_hint: tuple[str, ...],
    values: Sequence[ScalarValue],
    field: Field | None,
    declarations: Mapping[str, Declaration],
) -> Enumeration:
    """Return an enumeration of some values, with what the type of a field says about them."""
    field_type = field and resolve_nullable(field.type, declarations)
    original = declarations[field_type.id] if isinstance(field_type, Ref) else None
    pointers = make_value_pointers(id, range(len(values)))
    if not isinstance(original, Enumeration):
        return Enumeration(id, name_hint, tuple(values), pointers=pointers)
    notes = dict(zip(original.values, original.iter_notes(), strict=True))
    return replace(
        original,
        id=id,
        name_hint=name_hint,
        values=tuple(values),
        pointers=pointers,
        notes=tuple(notes[value] for value in values) if original.notes else (),
    )


def _format_value(value: ScalarValue) -> str:
    return value if isinstance(value, str) else json.dumps(value)


def _convert_text(text: str, kind: str) -> ScalarValue | None:
    """Return the value of a JSON type that a text stands for; None if there is none."""
    match kind:
        case "boolean":
            return {"true": True, "false": False}.get(text)
        case "integer" | "number" if _INTEGER.fullmatch(text):
            return int(text)
        case "number" if _FRACTION.fullmatch(text):
            return float(text)
        case "integer" | "number":
            return None
        case _:
            return text
