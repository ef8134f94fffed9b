"""Properties that distinguish a declaration from the other variants of a union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from ..frozen import frozen
from .graph import resolve_aliases
from .types import (
    Alias,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    Ref,
    ScalarValue,
    Type,
    iter_types,
)

VariantValues = Mapping[tuple[str, str], tuple[ScalarValue, ...]]
"""Values of discriminators, by the variant's id and the property."""


@frozen
class Discriminators:
    """The properties that distinguish the variants of unions.

    `values` are those that select a variant by an explicit discriminator; `closed_values` are
    those of variants that allow no others. `by_id` are a property with closed values of each
    variant: the discriminator of a union, or, if no union has one, a required property with a
    single string as its value.
    """

    values: VariantValues
    closed_values: VariantValues
    by_id: Mapping[str, tuple[str, tuple[ScalarValue, ...]]]

    def is_closed(self, union: OneOf, declarations: Mapping[str, Declaration]) -> bool:
        """Check whether each variant is an object that allows only the values that select it."""
        discriminator = union.discriminator
        if discriminator is None or discriminator.default is not None:
            return False
        return all(
            isinstance(variant, Ref)
            and isinstance(declarations[variant.id], Object)
            and set(self.closed_values.get((variant.id, discriminator.property_name), ()))
            == set(values)
            for variant, values in zip(union.variants, discriminator.values, strict=True)
        )


def find_discriminators(
    types: Iterable[Type], declarations: Mapping[str, Declaration]
) -> Discriminators:
    """Return the discriminators of all variants; `types` are those that contain unions."""
    values: dict[tuple[str, str], tuple[ScalarValue, ...]] = {}
    closed: dict[tuple[str, str], tuple[ScalarValue, ...]] = {}
    by_id: dict[str, tuple[str, tuple[ScalarValue, ...]]] = {}
    for key, variant_values in _iter_selecting_values(declarations):
        values[key] = tuple(dict.fromkeys((*values.get(key, ()), *variant_values)))
    for key, variant_values in values.items():
        allowed = _find_allowed_values(*key, declarations)
        if allowed and set(allowed) == set(variant_values):
            closed[key] = allowed
    for (id, name), variant_values in closed.items():
        by_id.setdefault(id, (name, variant_values))
    for variant in _iter_variant_objects(types, declarations):
        constant = _find_constant_property(variant)
        if constant is not None:
            by_id.setdefault(variant.id, constant)
    return Discriminators(values, closed, by_id)


def collect_discriminators(
    declarations: Mapping[str, Declaration],
) -> frozenset[tuple[str, str]]:
    """Return the properties that explicitly discriminate variants, with the variants' ids."""
    return frozenset(key for key, _ in _iter_selecting_values(declarations))


def find_discriminating_property(
    union: OneOf, declarations: Mapping[str, Declaration], discriminators: Discriminators
) -> str:
    """Return the property that distinguishes all objects in a union; empty if there is none."""
    if union.discriminator is not None:
        return union.discriminator.property_name
    objects = _find_objects(union, declarations)
    matches = [discriminators.by_id.get(each.id, ("", ())) for each in objects]
    values = [value for _, property_values in matches for value in property_values]
    properties = {property for property, _ in matches}
    is_unambiguous = len(objects) > 1 and len(properties) == 1 and len(values) == len(set(values))
    return properties.pop() if is_unambiguous else ""


def list_objects(type: Type, declarations: Mapping[str, Declaration]) -> list[Object]:
    """Return the objects that a type stands for; none if it may be anything else."""
    found: list[Object] = []
    seen: set[str] = set()
    pending = [type]
    while pending:
        each = pending.pop()
        inner = each.type if isinstance(each, Nullable) else each
        if isinstance(inner, OneOf):
            pending += inner.variants[::-1]
        elif not isinstance(inner, Ref):
            return []
        elif inner.id not in seen:
            seen.add(inner.id)
            target = declarations[inner.id]
            if isinstance(target, Object):
                found.append(target)
            elif isinstance(target, Alias):
                pending.append(target.type)
            else:
                return []
    return found


def find_field(target: Object, name: str) -> Field | None:
    """Return the field of a property; None if there is none."""
    return next((field for field in target.fields if field.name == name), None)


def get_allowed_values(
    type: Type, declarations: Mapping[str, Declaration]
) -> tuple[ScalarValue, ...]:
    """Return the values other than null to which a type is restricted; empty if it is not."""
    match resolve_nullable(type, declarations):
        case Constant(value):
            return (value,)
        case Ref(id) if isinstance(declaration := declarations[id], Enumeration):
            return declaration.values
        case _:
            return ()


def resolve_nullable(type: Type, declarations: Mapping[str, Declaration]) -> Type:
    """Return the type that a reference stands for, regardless of type aliases and of null."""
    resolved = resolve_aliases(type, declarations)
    if isinstance(resolved, Nullable):
        return resolve_aliases(resolved.type, declarations)
    return resolved


def unwrap_union(type: Type) -> OneOf | None:
    """Return the union that a type is, regardless of null; None if it is not a union."""
    inner = type.type if isinstance(type, Nullable) else type
    return inner if isinstance(inner, OneOf) else None


def _iter_selecting_values(
    declarations: Mapping[str, Declaration],
) -> Iterator[tuple[tuple[str, str], tuple[ScalarValue, ...]]]:
    """Yield the values that select each variant of a named union, which is an object."""
    aliases = [each for each in declarations.values() if isinstance(each, Alias)]
    for alias in aliases:
        for union in iter_types(alias.type):
            if isinstance(union, OneOf) and union.discriminator is not None:
                yield from _iter_variant_values(union, union.discriminator, declarations)


def _iter_variant_values(
    union: OneOf, discriminator: Discriminator, declarations: Mapping[str, Declaration]
) -> Iterator[tuple[tuple[str, str], tuple[ScalarValue, ...]]]:
    for variant, values in zip(union.variants, discriminator.values, strict=True):
        is_object = isinstance(variant, Ref) and isinstance(declarations.get(variant.id), Object)
        if is_object and variant != discriminator.default:
            assert isinstance(variant, Ref)
            yield (variant.id, discriminator.property_name), values


def _find_allowed_values(
    id: str, name: str, declarations: Mapping[str, Declaration]
) -> tuple[ScalarValue, ...]:
    target = declarations[id]
    field = find_field(target, name) if isinstance(target, Object) else None
    return () if field is None else get_allowed_values(field.type, declarations)


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
