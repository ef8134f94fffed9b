"""Properties that distinguish a declaration from the other variants of a union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from .types import Alias, Constant, Declaration, Nullable, Object, OneOf, Ref, Type, iter_types


def collect_discriminator_values(
    declarations: Iterable[Declaration],
) -> dict[tuple[str, str], tuple[str, ...]]:
    """Return the discriminator values of variants, by the variant's id and the property."""
    values: dict[tuple[str, str], tuple[str, ...]] = {}
    aliases = (each for each in declarations if isinstance(each, Alias))
    for alias in aliases:
        for union in iter_types(alias.type):
            if isinstance(union, OneOf) and union.discriminator is not None:
                for variant, variant_values in zip(
                    union.variants, union.discriminator.values, strict=True
                ):
                    if isinstance(variant, Ref):
                        values[variant.id, union.discriminator.property_name] = variant_values
    return values


@dataclass(frozen=True, slots=True)
class Discriminators:
    """The properties that distinguish the variants of unions.

    `values` are those of explicit discriminators, by the variant's id and the property. `by_id`
    are the property and its values of each variant: the discriminator of a union, or, if no union
    has one, a required property with a single string as its value.
    """

    values: Mapping[tuple[str, str], tuple[str, ...]]
    by_id: Mapping[str, tuple[str, tuple[str, ...]]]


def find_discriminators(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Discriminators:
    """Return the discriminators of all variants; `types` are those that contain unions."""
    values = collect_discriminator_values(declarations.values())
    by_id: dict[str, tuple[str, tuple[str, ...]]] = {}
    for (id, property), property_values in values.items():
        by_id.setdefault(id, (property, property_values))
    for variant in _iter_variant_objects(types, declarations):
        constant = _find_constant_property(variant)
        if constant is not None:
            by_id.setdefault(variant.id, constant)
    return Discriminators(values, by_id)


def find_discriminating_property(
    union: OneOf, declarations: Mapping[str, Declaration], discriminators: Discriminators
) -> str:
    """Return the property that distinguishes all objects in a union; empty if there is none."""
    objects = _find_objects(union, declarations)
    matches = [discriminators.by_id.get(each.id, ("", ())) for each in objects]
    values = [value for _, property_values in matches for value in property_values]
    properties = {property for property, _ in matches}
    is_unambiguous = len(objects) > 1 and len(properties) == 1 and len(values) == len(set(values))
    return properties.pop() if is_unambiguous else ""


def unwrap_union(type: Type) -> OneOf | None:
    """Return the union that a type is, regardless of null; None if it is not a union."""
    inner = type.type if isinstance(type, Nullable) else type
    return inner if isinstance(inner, OneOf) else None


def _iter_variant_objects(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Iterator[Object]:
    """Yield the objects that are variants of unions in types."""
    for part in (part for type in types for part in iter_types(type)):
        if isinstance(part, OneOf):
            yield from _find_objects(part, declarations)


def _find_objects(union: OneOf, declarations: Mapping[str, Declaration]) -> list[Object]:
    targets = [declarations[v.id] for v in union.variants if isinstance(v, Ref)]
    return [each for each in targets if isinstance(each, Object)]


def _find_constant_property(variant: Object) -> tuple[str, tuple[str, ...]] | None:
    """Return the first required property with a constant string; ``type`` comes first."""
    for field in sorted(variant.fields, key=lambda field: field.name != "type"):
        if (
            field.required
            and isinstance(field.type, Constant)
            and isinstance(field.type.value, str)
        ):
            return field.name, (field.type.value,)
    return None
