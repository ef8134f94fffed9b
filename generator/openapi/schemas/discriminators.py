"""Which property tells the variants of a union apart.

A union can be decoded in one step when each variant requires the same property
and gives it values of its own.  A ``discriminator`` says which property that is;
without one it is found from the one-value enums that the variants have.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from ...model import (
    Alias,
    Anything,
    Constant,
    Declaration,
    Enumeration,
    Field,
    Nullable,
    Object,
    OneOf,
    Ref,
    Tag,
    Type,
)
from ..document import Document


def settle_tags(declarations: dict[str, Declaration], document: Document) -> None:
    """Give every named union a tag that all its variants bear, or none.

    A declared tag is written into the variants as a constant where they leave its
    value open.  One that cannot be used is reported and taken away: the union is
    then told apart by trying its variants.
    """
    marked: dict[tuple[str, str], tuple[str, ...]] = {}
    for alias in list(declarations.values()):
        if isinstance(alias, Alias) and isinstance(alias.type, OneOf):
            union = _flat(alias.type, declarations, alias.id)
            if union.tag is not None:
                tag = _declared(alias.id, union, union.tag, declarations, document, marked)
            else:
                tag = _inferred(union, declarations)
            meant = replace(union, tag=tag) if union.variants else Anything()
            declarations[alias.id] = replace(alias, type=meant)


def _flat(union: OneOf, declarations: dict[str, Declaration], id: str) -> OneOf:
    """The union with unions that it names opened, so that one tag can choose among all."""
    variants: list[Type] = []
    values: list[tuple[str, ...]] = []
    own = union.tag.values if union.tag else ((),) * len(union.variants)
    for variant, value in zip(union.variants, own, strict=True):
        inner = _opened(variant, declarations, (id,))
        variants += inner
        values += [value] * len(inner) if len(inner) == 1 else [()] * len(inner)
    unique = dict(zip(variants, values, strict=True))
    tag = union.tag and replace(union.tag, values=tuple(unique.values()))
    return OneOf(tuple(unique), tag)


def _opened(
    variant: Type, declarations: dict[str, Declaration], trail: tuple[str, ...]
) -> list[Type]:
    if isinstance(variant, Ref) and variant.id in trail:
        return []  # a union that holds itself admits no more by that
    if isinstance(variant, Ref):
        named = declarations[variant.id]
        if isinstance(named, Alias) and isinstance(named.type, (OneOf, Ref)):
            members = named.type.variants if isinstance(named.type, OneOf) else (named.type,)
            trail = (*trail, variant.id)
            return [v for m in members for v in _opened(m, declarations, trail)]
    return [variant]


def _declared(
    id: str,
    union: OneOf,
    tag: Tag,
    declarations: dict[str, Declaration],
    document: Document,
    marked: dict[tuple[str, str], tuple[str, ...]],
) -> Tag | None:
    """The tag of a ``discriminator``, its values written into the variants.

    `marked` are the values that other unions wrote before; a variant of several unions
    bears the values of all.
    """
    values: list[tuple[str, ...]] = []
    for variant, named in zip(union.variants, tag.values, strict=True):
        target = declarations[variant.id] if isinstance(variant, Ref) else None
        if not isinstance(target, Object):
            _refuse(id, document, f"'{tag.property}' cannot tag a variant that is no object")
            return None
        before = marked.get((target.id, tag.property))
        if before is not None:
            values.append(tuple(dict.fromkeys((*before, *named))))
        else:
            values.append(_values(_field(target, tag.property), declarations) or named)
    if not _disjoint(values):
        _refuse(id, document, f"two variants have the same value of '{tag.property}'")
        return None
    for variant, value in zip(union.variants, values, strict=True):
        assert isinstance(variant, Ref)
        target = declarations[variant.id]
        assert isinstance(target, Object)
        place = (variant.id, tag.property)
        if place in marked or not _values(_field(target, tag.property), declarations):
            declarations[variant.id] = _marked(target, tag.property, value, declarations)
            marked[place] = value
    return replace(tag, values=tuple(values))


def _refuse(id: str, document: Document, why: str) -> None:
    document.root.at_pointer(id).warn(
        "unusable-discriminator",
        f"{why}; the variants are told apart by their properties",
    )


def _marked(
    target: Object,
    property: str,
    values: tuple[str, ...],
    declarations: dict[str, Declaration],
) -> Object:
    """The variant with its tag as a constant, so that it admits its own values only."""
    field = _field(target, property)
    pointer = f"{target.id}/properties/{property}"
    if len(values) == 1:
        meant: Type = Constant(values[0])
    else:
        id = f"{pointer}/tag"
        declarations[id] = Enumeration(id, (*target.hint, property), values)
        meant = Ref(id)
    if field is None:
        return replace(target, fields=(Field(property, meant, pointer, True), *target.fields))
    marked = replace(field, type=meant)
    return replace(target, fields=tuple(marked if f is field else f for f in target.fields))


def _inferred(union: OneOf, declarations: dict[str, Declaration]) -> Tag | None:
    """The first property that every variant requires with values of its own, ``type`` before others."""
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
            _values(field, declarations) if field and field.required else ()
            for target in targets
            for field in [_field(target, name)]
        ]
        if all(values) and _disjoint(values):
            return Tag(name, tuple(values), inferred=True)
    return None


def _field(target: Object, name: str) -> Field | None:
    return next((field for field in target.fields if field.name == name), None)


def _values(field: Field | None, declarations: dict[str, Declaration]) -> tuple[str, ...]:
    """The strings that a field admits, if these are all it admits."""
    if field is None:
        return ()
    meant = field.type
    if isinstance(meant, Nullable):
        return ()
    if isinstance(meant, Ref):
        named = declarations[meant.id]
        if isinstance(named, Alias):
            return _values(replace(field, type=named.type), declarations)
        listed: Sequence[object] = named.values if isinstance(named, Enumeration) else ()
    else:
        listed = (meant.value,) if isinstance(meant, Constant) else ()
    return tuple(v for v in listed if isinstance(v, str)) if _texts(listed) else ()


def _texts(values: Sequence[object]) -> bool:
    return all(isinstance(value, str) for value in values)


def _disjoint(values: Sequence[tuple[str, ...]]) -> bool:
    every = [value for named in values for value in named]
    return bool(every) and len(every) == len(set(every))
