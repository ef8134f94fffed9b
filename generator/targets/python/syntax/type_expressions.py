"""Type expressions: types in generated code as values, and their printing as source text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from itertools import groupby
from typing import TypeAlias

from .imports import RUNTIME_PACKAGE, Import, ModelImport
from .literals import literal
from .printer import Group, Node, UnionNode, format_inline


@dataclass(frozen=True, slots=True)
class NamedType:
    """A class, a type alias or a builtin.

    `module` is empty for builtins, and begins with a dot in the generated package. A name that
    `is_qualified` is written with its module, which is imported in its place; a name that
    `is_model` is loaded lazily. `is_class` tells whether type checkers accept it as ``type[T]``.
    """

    name: str
    module: str = ""
    is_qualified: bool = False
    is_model: bool = False
    is_class: bool = field(default=True, compare=False)

    @property
    def text(self) -> str:
        """The name as it is written."""
        if not self.is_qualified:
            return self.name
        # The modules of the generated package have no absolute names.
        own_module = self.module.rpartition(".")[2] if self.module.startswith(".") else ""
        return f"{own_module or self.module}.{self.name}"

    @property
    def required_import(self) -> Import | None:
        """The import that the name needs; None for a builtin."""
        if not self.module:
            return None
        if self.is_model:
            return ModelImport(self.module, self.name)
        if not self.is_qualified:
            return self.module, self.name.partition(".")[0]
        if not self.module.startswith("."):
            return self.module, ""
        package, _, last = self.module.rpartition(".")
        return package or ".", last


@dataclass(frozen=True, slots=True)
class Subscript:
    """A type with arguments: ``list[Run]``, ``Literal["a", "b"]``."""

    head: NamedType
    items: tuple[TypeExpression, ...]


@dataclass(frozen=True, slots=True)
class UnionType:
    """A union in the notation with ``|``; no member is such a union itself: see `join_types`."""

    members: tuple[TypeExpression, ...]


@dataclass(frozen=True, slots=True)
class ParameterList:
    """The parameters of a ``Callable``: ``[int, str]``."""

    items: tuple[TypeExpression, ...]


@dataclass(frozen=True, slots=True)
class Expression:
    """An expression in brackets that is not a type: a literal, ``...``, or metadata."""

    code: Node


@dataclass(frozen=True, slots=True)
class Placeholder:
    """A placeholder in a type of a style: ``{item}``."""

    name: str


TypeExpression: TypeAlias = (
    NamedType | Subscript | UnionType | ParameterList | Expression | Placeholder
)

ANY = NamedType("Any", "typing", is_class=False)
NONE = NamedType("None", is_class=False)
NOT_GIVEN_TYPE = NamedType("NotGiven", RUNTIME_PACKAGE)
"""The type of the default of an argument that is not sent if it is omitted."""

_LITERAL = NamedType("Literal", "typing", is_class=False)
_UNION_FORMS = {("Union", "typing"): (), ("Optional", "typing"): (NONE,)}


# --- construction -----------------------------------------------------------


def make_literal_type(values: Iterable[object]) -> TypeExpression:
    """Return ``Literal["a", "b"]``; the values must not include floats."""
    return Subscript(_LITERAL, tuple(Expression(literal(value)) for value in values))


def quote_type(type: TypeExpression) -> TypeExpression:
    """Return a forward reference to a type: its source as a string."""
    return Expression(literal(format_type(type)))


def join_types(*types: TypeExpression) -> TypeExpression:
    """Join types by ``|``, unchanged and in their order."""
    members = [m for each in types for m in _split_bars(each)]
    return UnionType(tuple(members)) if len(members) > 1 else members[0]


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
        case Subscript(head, items):
            return Subscript(head, _fill_items(items, fillings))
        case ParameterList(items):
            return ParameterList(_fill_items(items, fillings))
        case UnionType(members):
            return join_types(*_fill_items(members, fillings))
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


def map_names(type: TypeExpression, change: Callable[[NamedType], NamedType]) -> TypeExpression:
    """Replace each name in a type."""
    match type:
        case NamedType():
            return change(type)
        case Subscript(head, items):
            return Subscript(change(head), tuple(map_names(item, change) for item in items))
        case ParameterList(items):
            return ParameterList(tuple(map_names(item, change) for item in items))
        case UnionType(members):
            return UnionType(tuple(map_names(member, change) for member in members))
        case _:
            return type


def qualify_builtins(type: TypeExpression, shadowed: AbstractSet[str]) -> TypeExpression:
    """Qualify the builtins that are `shadowed` where a type is used: ``builtins.list[Cat]``."""

    def qualify_name(name: NamedType) -> NamedType:
        is_shadowed = not name.module and name.name in shadowed
        return NamedType(name.name, "builtins", is_qualified=True) if is_shadowed else name

    return map_names(type, qualify_name) if shadowed else type


def qualify_models(type: TypeExpression) -> TypeExpression:
    """Qualify models by the package that exports them: ``models.Cat``.

    They are loaded lazily that way, instead of when a module is imported.
    """
    return map_names(type, _qualify_model)


def _qualify_model(name: NamedType) -> NamedType:
    if not name.is_model:
        return name
    package = ModelImport(name.module, name.name).package
    return NamedType(name.name, f".{package}", is_qualified=True, is_class=name.is_class)


# --- inspection -------------------------------------------------------------


def is_class(type: TypeExpression) -> bool:
    """Check whether type checkers accept a type as ``type[T]``; not so a union or an alias."""
    match type:
        case NamedType():
            return type.is_class
        case Subscript(head):
            return head.is_class
        case _:
            return False


def list_members(type: TypeExpression) -> list[TypeExpression]:
    """Return the members of a union in any notation: ``|``, ``Union`` or ``Optional``."""
    match type:
        case UnionType(members):
            return [each for member in members for each in list_members(member)]
        case Subscript(head, items) if (head.name, head.module) in _UNION_FORMS:
            others = _UNION_FORMS[head.name, head.module]
            return [*(each for item in items for each in list_members(item)), *others]
        case _:
            return [type]


def _split_bars(type: TypeExpression) -> tuple[TypeExpression, ...]:
    return type.members if isinstance(type, UnionType) else (type,)


def iter_names(type: TypeExpression) -> Iterator[NamedType]:
    """Yield all names in a type."""
    return (token for token in iter_tokens(type) if isinstance(token, NamedType))


def iter_identifiers(type: TypeExpression) -> Iterator[str]:
    """Yield the identifiers in a type; a qualified name has several."""
    for name in iter_names(type):
        yield from name.text.split(".")


def iter_expressions(type: TypeExpression) -> Iterator[Node]:
    """Yield the literals and other expressions in the brackets of a type."""
    match type:
        case Expression(code):
            yield code
        case Subscript(items=items) | ParameterList(items) | UnionType(items):
            for item in items:
                yield from iter_expressions(item)


def iter_placeholders(type: TypeExpression) -> Iterator[str]:
    """Yield the names of the placeholders in a type."""
    match type:
        case Placeholder(name):
            yield name
        case Subscript(items=items) | ParameterList(items) | UnionType(items):
            for item in items:
                yield from iter_placeholders(item)


def collect_imports(*types: TypeExpression) -> set[Import]:
    """Return the imports that types need."""
    imports = (name.required_import for type in types for name in iter_names(type))
    return {each for each in imports if each is not None}


# --- printing ---------------------------------------------------------------


def format_type(type: TypeExpression) -> str:
    """Return the source of a type on one line."""
    return "".join(
        token.text if isinstance(token, NamedType) else token for token in iter_tokens(type)
    )


def iter_tokens(type: TypeExpression) -> Iterator[str | NamedType]:
    """Yield the source of a type in pieces: its names, and all text between them."""
    match type:
        case NamedType():
            yield type
        case Expression(code):
            yield format_inline(code)
        case Placeholder(name):
            yield f"{{{name}}}"
        case UnionType(members):
            yield from _join_tokens(members, " | ")
        case Subscript(head, items):
            yield head
            yield "["
            yield from _join_tokens(items, ", ") if items else ("()",)
            yield "]"
        case ParameterList(items):
            yield "["
            yield from _join_tokens(items, ", ")
            yield "]"


def _join_tokens(types: Iterable[TypeExpression], separator: str) -> Iterator[str | NamedType]:
    for index, each in enumerate(types):
        if index:
            yield separator
        yield from iter_tokens(each)


def make_node(type: TypeExpression) -> Node:
    """Return a type as a node, whose members or items can be split over several lines."""
    match type:
        case Expression(code):
            return code
        case UnionType(members):
            return UnionNode(tuple(map(make_node, members)))
        case Subscript(head, (_, *_) as items):
            # A comma behind a single item would make a tuple.
            has_comma = len(items) > 1
            return Group(f"{head.text}[", tuple(map(make_node, items)), "]", has_comma)
        case ParameterList(items):
            return Group("[", tuple(map(make_node, items)), "]")
        case _:
            return format_type(type)
