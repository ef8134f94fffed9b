"""Discriminators: properties that distinguish the variants of a union.

A union can be decoded in one step when each variant requires the same property with
distinct values.  A ``discriminator`` declares that property; without one it is inferred
from constants and enumerations in the variants.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import (
    Alias,
    Anything,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    Ref,
    Type,
)
from ..document import Document


def resolve_discriminators(declarations: dict[str, Declaration], document: Document) -> None:
    """Give every named union a discriminator that all its variants have, or none.

    A variant that does not restrict a declared discriminator gets its values, as a constant or
    an enumeration.
    A discriminator that cannot be used is reported and removed; the union is then decoded by
    trying its variants.
    """
    assigned_values: dict[tuple[str, str], tuple[str, ...]] = {}
    for alias in list(declarations.values()):
        if isinstance(alias, Alias) and isinstance(alias.type, OneOf):
            union = _flatten_union(alias.type, declarations, alias.id)
            if union.discriminator is not None:
                discriminator = _apply_discriminator(
                    alias.id, union, union.discriminator, declarations, document, assigned_values
                )
            else:
                discriminator = _infer_discriminator(union, declarations)
            new_type = replace(union, discriminator=discriminator) if union.variants else Anything()
            declarations[alias.id] = replace(alias, type=new_type)


def _flatten_union(union: OneOf, declarations: dict[str, Declaration], id: str) -> OneOf:
    """Return the union with nested unions expanded, so that one discriminator covers all."""
    variants: list[Type] = []
    values: list[tuple[str, ...]] = []
    own_values = union.discriminator.values if union.discriminator else ((),) * len(union.variants)
    for variant, value in zip(union.variants, own_values, strict=True):
        inner = _expand_variant(variant, declarations, (id,))
        variants += inner
        values += [value] * len(inner) if len(inner) == 1 else [()] * len(inner)
    unique = dict(zip(variants, values, strict=True))
    discriminator = union.discriminator and replace(
        union.discriminator, values=tuple(unique.values())
    )
    return OneOf(tuple(unique), discriminator)


def _expand_variant(
    variant: Type, declarations: dict[str, Declaration], ancestors: tuple[str, ...]
) -> list[Type]:
    if isinstance(variant, Ref) and variant.id in ancestors:
        return []  # a union in itself adds no variants
    if isinstance(variant, Ref):
        declaration = declarations[variant.id]
        if isinstance(declaration, Alias) and isinstance(declaration.type, (OneOf, Ref)):
            members = (
                declaration.type.variants
                if isinstance(declaration.type, OneOf)
                else (declaration.type,)
            )
            ancestors = (*ancestors, variant.id)
            return [v for m in members for v in _expand_variant(m, declarations, ancestors)]
    return [variant]


def _apply_discriminator(
    id: str,
    union: OneOf,
    discriminator: Discriminator,
    declarations: dict[str, Declaration],
    document: Document,
    assigned_values: dict[tuple[str, str], tuple[str, ...]],
) -> Discriminator | None:
    """Write the values of a discriminator into the variants, and return it with these values.

    None, with a warning, if it cannot be used. `assigned_values` are those that other unions
    wrote before; a variant of several unions has the values of all of them.
    """
    values: list[tuple[str, ...]] = []
    for variant, mapped_values in zip(union.variants, discriminator.values, strict=True):
        target = declarations[variant.id] if isinstance(variant, Ref) else None
        if not isinstance(target, Object):
            _report_unusable(
                id,
                document,
                f"'{discriminator.property_name}' can only discriminate variants that are objects",
            )
            return None
        previous = assigned_values.get((target.id, discriminator.property_name))
        if previous is not None:
            values.append(tuple(dict.fromkeys((*previous, *mapped_values))))
        else:
            values.append(
                _get_allowed_strings(_find_field(target, discriminator.property_name), declarations)
                or mapped_values
            )
    if not _are_disjoint(values):
        _report_unusable(
            id, document, f"two variants have the same value of '{discriminator.property_name}'"
        )
        return None
    for variant, value in zip(union.variants, values, strict=True):
        assert isinstance(variant, Ref)
        target = declarations[variant.id]
        assert isinstance(target, Object)
        key = (variant.id, discriminator.property_name)
        if key in assigned_values or not _get_allowed_strings(
            _find_field(target, discriminator.property_name), declarations
        ):
            declarations[variant.id] = _restrict_property(
                target, discriminator.property_name, value, declarations
            )
            assigned_values[key] = value
    return replace(discriminator, values=tuple(values))


def _report_unusable(id: str, document: Document, reason: str) -> None:
    document.root.at_pointer(id).warn(
        "unusable-discriminator",
        f"{reason}; the variants are distinguished by their properties instead",
    )


def _restrict_property(
    target: Object,
    property_name: str,
    values: tuple[str, ...],
    declarations: dict[str, Declaration],
) -> Object:
    """Return the variant with a discriminator property that only allows its own values."""
    field = _find_field(target, property_name)
    pointer = f"{target.id}/properties/{property_name}"
    if len(values) == 1:
        property_type: Type = Constant(values[0])
    else:
        id = f"{pointer}/discriminator"
        declarations[id] = Enumeration(id, (*target.name_hint, property_name), values)
        property_type = Ref(id)
    if field is None:
        return replace(
            target, fields=(Field(property_name, property_type, pointer, True), *target.fields)
        )
    restricted = replace(field, type=property_type)
    return replace(target, fields=tuple(restricted if f is field else f for f in target.fields))


def _infer_discriminator(
    union: OneOf, declarations: dict[str, Declaration]
) -> Discriminator | None:
    """Return the first property that every variant requires with distinct values, if any.

    The property ``type`` is tried before others.
    """
    targets = [
        target
        for variant in union.variants
        if isinstance(variant, Ref) and isinstance(target := declarations[variant.id], Object)
    ]
    if len(targets) < 2 or len(targets) != len(union.variants):
        return None
    names = [field.name for field in targets[0].fields if field.required]
    for name in sorted(names, key=lambda name: name != "type"):
        values = [
            _get_allowed_strings(field, declarations) if field and field.required else ()
            for target in targets
            for field in [_find_field(target, name)]
        ]
        if all(values) and _are_disjoint(values):
            return Discriminator(name, tuple(values), is_inferred=True)
    return None


def _find_field(target: Object, name: str) -> Field | None:
    return next((field for field in target.fields if field.name == name), None)


def _get_allowed_strings(
    field: Field | None, declarations: dict[str, Declaration]
) -> tuple[str, ...]:
    """Return the strings that a field allows; empty if it allows anything else."""
    if field is None:
        return ()
    field_type = field.type
    if isinstance(field_type, Nullable):
        return ()
    if isinstance(field_type, Ref):
        declaration = declarations[field_type.id]
        if isinstance(declaration, Alias):
            return _get_allowed_strings(replace(field, type=declaration.type), declarations)
        allowed: Sequence[object] = (
            declaration.values if isinstance(declaration, Enumeration) else ()
        )
    else:
        allowed = (field_type.value,) if isinstance(field_type, Constant) else ()
    return tuple(v for v in allowed if isinstance(v, str)) if _are_strings(allowed) else ()


def _are_strings(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _are_disjoint(values: Sequence[tuple[str, ...]]) -> bool:
    all_values = [value for variant_values in values for value in variant_values]
    return bool(all_values) and len(all_values) == len(set(all_values))
