"""Which property tells a class apart where it is a variant of a union."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from .types import Alias, Constant, Declaration, Nullable, Object, OneOf, Ref, Type, walk


def tag_values(
    aliases: Iterable[Alias], declarations: Mapping[str, Declaration]
) -> dict[tuple[str, str], tuple[str, ...]]:
    """The values of the tags of variants, by the variant's id and the property."""
    values: dict[tuple[str, str], tuple[str, ...]] = {}
    for alias in aliases:
        for union in walk(alias.type):
            if isinstance(union, OneOf) and union.tag is not None:
                for variant, named in zip(union.variants, union.tag.values, strict=True):
                    if isinstance(variant, Ref):
                        values[variant.id, union.tag.property] = named
    return values


def class_tags(
    types: Iterable[Type],
    declarations: Mapping[str, Declaration],
    tags: Mapping[tuple[str, str], tuple[str, ...]],
) -> dict[str, tuple[str, tuple[str, ...]]]:
    """The property that tells each variant of a union apart, with its values, by the variant's id.

    That is the tag of a union, or where none has one a property that is required and has
    one value only.  `types` are those that hold unions, `tags` what `tag_values` gives.
    """
    told: dict[str, tuple[str, tuple[str, ...]]] = {}
    for (id, property), values in tags.items():
        told.setdefault(id, (property, values))
    for variant in _variants(types, declarations):
        constant = _constant(variant)
        if constant is not None:
            told.setdefault(variant.id, constant)
    return told


def union_tag(
    union: OneOf,
    declarations: Mapping[str, Declaration],
    told: Mapping[str, tuple[str, tuple[str, ...]]],
) -> str:
    """The property that tells all objects in a union apart; empty where there is none."""
    objects = _objects(union, declarations)
    found = [told.get(each.id, ("", ())) for each in objects]
    values = [value for _, named in found for value in named]
    properties = {property for property, _ in found}
    clear = len(objects) > 1 and len(properties) == 1 and len(values) == len(set(values))
    return properties.pop() if clear else ""


def opened(type: Type) -> OneOf | None:
    """The union that a type is, but for null."""
    inner = type.type if isinstance(type, Nullable) else type
    return inner if isinstance(inner, OneOf) else None


def _variants(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> Iterator[Object]:
    """The objects that are variants of unions, by the unions in their order."""
    for part in (part for type in types for part in walk(type)):
        if isinstance(part, OneOf):
            yield from _objects(part, declarations)


def _objects(union: OneOf, declarations: Mapping[str, Declaration]) -> list[Object]:
    named = [declarations[v.id] for v in union.variants if isinstance(v, Ref)]
    return [each for each in named if isinstance(each, Object)]


def _constant(given: Object) -> tuple[str, tuple[str, ...]] | None:
    """The first property that has to be one text, ``type`` before others."""
    for field in sorted(given.fields, key=lambda field: field.name != "type"):
        if (
            field.required
            and isinstance(field.type, Constant)
            and isinstance(field.type.value, str)
        ):
            return field.name, (field.type.value,)
    return None
