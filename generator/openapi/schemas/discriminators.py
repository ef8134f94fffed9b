"""Discriminators: properties that distinguish the variants of a union.

A union can be decoded in one step when each variant requires the same property with
distinct values.  A ``discriminator`` declares that property; without one it is inferred
from constants and enumerations in the variants.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ...model import (
    Alias,
    Anything,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    Field,
    Object,
    OneOf,
    Ref,
    Type,
)
from ...model.graph import resolve_aliases
from ..document import Document
from .enumerations import make_value_pointers

_MAX_VARIANTS = 1_000
"""How many variants a union may have, with those of nested unions, to get a discriminator."""


def resolve_discriminators(
    declarations: Mapping[str, Declaration], document: Document
) -> dict[str, Declaration]:
    """Give every named union a discriminator that all its variants have, or none.

    A variant that does not restrict a declared discriminator gets its values, as a constant or
    an enumeration.
    A discriminator that cannot be used is reported and removed; the union is then decoded by
    trying its variants.
    """
    resolver = _DiscriminatorResolver(declarations, document)
    for alias in declarations.values():
        if isinstance(alias, Alias) and isinstance(alias.type, OneOf):
            resolver.resolve_union(alias, alias.type)
    return resolver.declarations


class _DiscriminatorResolver:
    """A resolver of the discriminators of unions, in their order.

    `_assigned_values` are the values that unions wrote into variants, by the variant's id and
    the property; a variant of several unions has the values of all of them.
    """

    def __init__(self, declarations: Mapping[str, Declaration], document: Document) -> None:
        self.declarations = dict(declarations)
        self._document = document
        self._assigned_values: dict[tuple[str, str], tuple[str, ...]] = {}

    def resolve_union(self, alias: Alias, union: OneOf) -> None:
        """Replace a union by a flat one with a discriminator, if its variants have one."""
        union = _flatten_union(union, self.declarations, alias.id)
        discriminator = (
            _infer_discriminator(union, self.declarations)
            if union.discriminator is None
            else self._apply_discriminator(alias.id, union, union.discriminator)
        )
        new_type = replace(union, discriminator=discriminator) if union.variants else Anything()
        self.declarations[alias.id] = replace(alias, type=new_type)

    def _apply_discriminator(
        self, id: str, union: OneOf, discriminator: Discriminator
    ) -> Discriminator | None:
        """Write the values of a discriminator into the variants, and return it with these values.

        None, with a warning, if it cannot be used.
        """
        name = discriminator.property_name
        targets = [self._get_object(variant) for variant in union.variants]
        objects = [target for target in targets if target is not None]
        if len(objects) < len(targets):
            self._report_unusable(id, f"'{name}' can only discriminate variants that are objects")
            return None
        values = [
            self._find_values(target, name, mapped_values)
            for target, mapped_values in zip(objects, discriminator.values, strict=True)
        ]
        if not _are_disjoint(values):
            self._report_unusable(id, f"two variants have the same value of '{name}'")
            return None
        for target, target_values in zip(objects, values, strict=True):
            self._assign_values(target, name, target_values)
        return replace(discriminator, values=tuple(values))

    def _get_object(self, variant: Type) -> Object | None:
        target = self.declarations[variant.id] if isinstance(variant, Ref) else None
        return target if isinstance(target, Object) else None

    def _find_values(
        self, target: Object, name: str, mapped_values: tuple[str, ...]
    ) -> tuple[str, ...]:
        """Return the values of a discriminator for a variant."""
        assigned_values = self._assigned_values.get((target.id, name))
        if assigned_values is not None:
            return tuple(dict.fromkeys((*assigned_values, *mapped_values)))
        return self._get_own_values(target, name) or mapped_values

    def _get_own_values(self, target: Object, name: str) -> tuple[str, ...]:
        """Return the values to which the schema of a variant restricts a discriminator."""
        return _get_allowed_strings(_find_field(target, name), self.declarations)

    def _assign_values(self, target: Object, name: str, values: tuple[str, ...]) -> None:
        """Write the values of a discriminator into a variant whose schema does not restrict it."""
        key = (target.id, name)
        if key in self._assigned_values or not self._get_own_values(target, name):
            self.declarations[target.id] = _restrict_property(
                target, name, values, self.declarations
            )
            self._assigned_values[key] = values

    def _report_unusable(self, id: str, reason: str) -> None:
        self._document.root.at_pointer(id).warn(
            "unusable-discriminator",
            f"{reason}; the variants are distinguished by their properties instead",
        )


def _flatten_union(union: OneOf, declarations: Mapping[str, Declaration], id: str) -> OneOf:
    """Return the union with nested unions expanded, so that one discriminator covers all."""
    variants: list[Type] = []
    values: list[tuple[str, ...]] = []
    own_values = union.discriminator.values if union.discriminator else ((),) * len(union.variants)
    for variant, value in zip(union.variants, own_values, strict=True):
        inner = _expand_variant(variant, declarations, id)
        variants += inner
        values += [value] * len(inner) if len(inner) == 1 else [()] * len(inner)
        if len(variants) > max(_MAX_VARIANTS, len(union.variants)):
            return replace(union, discriminator=None)
    unique = dict(zip(variants, values, strict=True))
    discriminator = union.discriminator and replace(
        union.discriminator, values=tuple(unique.values())
    )
    return OneOf(tuple(unique), discriminator)


def _expand_variant(variant: Type, declarations: Mapping[str, Declaration], id: str) -> list[Type]:
    """Return the variants of nested unions; the union `id` in itself adds none."""
    variants: list[Type] = []
    seen = {id}
    pending = [variant]
    while pending and len(variants) <= _MAX_VARIANTS:
        each = pending.pop()
        if not isinstance(each, Ref):
            variants.append(each)
        elif each.id not in seen:
            seen.add(each.id)
            members = _get_members(declarations[each.id])
            pending += members[::-1]
            variants += [] if members else [each]
    return variants


def _get_members(declaration: Declaration) -> tuple[Type, ...]:
    """Return the types one of which a type alias stands for; other declarations have none."""
    match declaration:
        case Alias(type=OneOf(variants)):
            return variants
        case Alias(type=Ref() as reference):
            return (reference,)
        case _:
            return ()


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
        declarations[id] = Enumeration(
            id,
            (*target.name_hint, property_name),
            values,
            pointers=make_value_pointers(id, range(len(values))),
        )
        property_type = Ref(id)
    if field is None:
        return replace(
            target, fields=(Field(property_name, property_type, pointer, True), *target.fields)
        )
    restricted = replace(field, type=property_type)
    return replace(target, fields=tuple(restricted if f is field else f for f in target.fields))


def _infer_discriminator(
    union: OneOf, declarations: Mapping[str, Declaration]
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
    field: Field | None, declarations: Mapping[str, Declaration]
) -> tuple[str, ...]:
    """Return the strings that a field allows; empty if it allows anything else."""
    type = None if field is None else resolve_aliases(field.type, declarations)
    declaration = declarations[type.id] if isinstance(type, Ref) else None
    if isinstance(type, Constant):
        values: tuple[object, ...] = (type.value,)
    else:
        values = declaration.values if isinstance(declaration, Enumeration) else ()
    strings = tuple(value for value in values if isinstance(value, str))
    return strings if len(strings) == len(values) else ()


def _are_disjoint(values: Sequence[tuple[str, ...]]) -> bool:
    all_values = [value for variant_values in values for value in variant_values]
    return bool(all_values) and len(all_values) == len(set(all_values))
