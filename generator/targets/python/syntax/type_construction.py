"""The construction of types from others: unions, filled templates, and replaced names."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial
from itertools import groupby

from .imports import RUNTIME_PACKAGE
from .literals import literal
from .printer import Code
from .type_expressions import (
    NONE,
    Expression,
    NamedType,
    ParameterList,
    Placeholder,
    Subscript,
    TypeExpression,
    UnionType,
    collect_imports,
    format_type,
    list_members,
    map_names,
)

_LITERAL = NamedType("Literal", "typing", is_class=False)


def make_literal_type(values: Iterable[object]) -> TypeExpression:
    """Return ``Literal["a", "b"]``; the values must not include floats."""
    return Subscript(_LITERAL, tuple(Expression(literal(value)) for value in values))


def quote_type(type: TypeExpression) -> Expression:
    """Return a forward reference to a type: its source as a string."""
    return Expression(Code(literal(format_type(type)), frozenset(collect_imports(type))))


def replace_name(type: TypeExpression, old: NamedType, new: NamedType) -> TypeExpression:
    """Replace a name everywhere in a type."""
    return map_names(type, lambda name: new if name == old else name)


def rename_types(type: TypeExpression, names: Mapping[str, str]) -> TypeExpression:
    """Replace the names of classes and aliases everywhere in a type, and leave their modules."""
    return map_names(
        type, lambda each: replace(each, name=names[each.name]) if each.name in names else each
    )


def join_types(*types: TypeExpression) -> TypeExpression:
    """Join types by ``|``, unchanged and in their order."""
    items = [
        item for type in types for item in (type.items if isinstance(type, UnionType) else (type,))
    ]
    return UnionType(tuple(items)) if len(items) > 1 else items[0]


def unite_types(types: Iterable[TypeExpression], template: TypeExpression) -> TypeExpression:
    """Return the union of types, without duplicates and with None last.

    `template` has two placeholders ``{variant}``.
    """
    members = dict.fromkeys(member for each in types for member in list_members(each))
    ordered = sorted(members, key=lambda member: member == NONE)
    return ordered[0] if len(ordered) == 1 else fill_template(template, variant=ordered)


def fill_template(template: TypeExpression, **fillings: Sequence[TypeExpression]) -> TypeExpression:
    """Replace the placeholders of a template by types.

    Among the items of brackets or the members of a union, a placeholder is replaced by any number
    of types, and one that is written twice as well: ``Union[{variant}, {variant}]``.
    """
    match template:
        case Placeholder(name) if name in fillings:
            return join_types(*fillings[name])
        case UnionType(items):
            return join_types(*_fill_items(items, fillings))
        case Subscript(items=items) | ParameterList(items):
            return replace(template, items=_fill_items(items, fillings))
        case _:
            return template


def _fill_items(
    items: Iterable[TypeExpression], fillings: dict[str, Sequence[TypeExpression]]
) -> tuple[TypeExpression, ...]:
    filled: list[TypeExpression] = []
    for item, repeated in groupby(items):
        types = fillings.get(item.name) if isinstance(item, Placeholder) else None
        if types is None:
            filled += [fill_template(each, **fillings) for each in repeated]
        else:
            filled += [*types] * len([*repeated]) if len(types) == 1 else types
    return tuple(filled)


def qualify_models(type: TypeExpression) -> TypeExpression:
    """Qualify models by the package that exports them: ``models.Cat``.

    They are loaded lazily that way, instead of when a module is imported.
    """
    return map_names(type, _qualify_model)


def qualify_names(type: TypeExpression, ambiguous: AbstractSet[str]) -> TypeExpression:
    """Qualify classes with `ambiguous` names by their modules, except those of the runtime."""
    return map_names(type, partial(qualify_name, ambiguous=ambiguous))


def qualify_name(name: NamedType, ambiguous: AbstractSet[str]) -> NamedType:
    """Qualify a class with one of the `ambiguous` names, except one of the runtime."""
    is_ambiguous = name.name.partition(".")[0] in ambiguous
    can_be_qualified = name.module not in ("", RUNTIME_PACKAGE)
    return replace(name, is_qualified=True) if is_ambiguous and can_be_qualified else name


def _qualify_model(name: NamedType) -> NamedType:
    if not name.is_lazy:
        return name
    package = name.module.split(".")[1]
    return NamedType(name.name, f".{package}", is_qualified=True, is_class=name.is_class)
