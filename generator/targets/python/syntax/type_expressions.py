"""Type expressions: types in generated code as values, and their printing as source text."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import field, replace
from functools import partial
from itertools import groupby
from operator import attrgetter
from typing import TypeAlias, cast

from ....frozen import frozen
from .imports import RUNTIME_PACKAGE, Import, LazyImport
from .literals import literal
from .printer import Code, Group, JoinedNodes, Node, collect_node_imports


class _Printable:
    """A base class of types, whose text is their source on one line."""

    __slots__ = ()

    def __str__(self) -> str:
        return format_type(cast("TypeExpression", self))


@frozen
class NamedType(_Printable):
    """A class, a type alias or a builtin.

    `module` is empty for builtins, and begins with a dot in the generated package. A name that
    `is_qualified` is written with its module, which is imported in its place; one with an `alias`
    is imported under that name. A name that `is_lazy`, such as a model, is loaded when it is first
    used. `is_class` is true if type checkers accept it as ``type[T]``.
    """

    name: str
    module: str = ""
    is_qualified: bool = False
    is_lazy: bool = False
    is_class: bool = field(default=True, compare=False)
    alias: str = ""

    def __str__(self) -> str:
        return self.text

    @property
    def text(self) -> str:
        """The name as it is written."""
        if not self.is_qualified:
            return self.alias or self.name
        # The modules of the generated package have no absolute names.
        own_module = self.module.rpartition(".")[2] if self.module.startswith(".") else ""
        return f"{own_module or self.module}.{self.name}"

    @property
    def required_import(self) -> Import | None:
        """The import that the name needs; None for a builtin."""
        if not self.module:
            return None
        if self.is_lazy:
            return LazyImport(
                self.module, f"{self.name} as {self.alias}" if self.alias else self.name
            )
        if not self.is_qualified:
            return self.module, self.name.partition(".")[0]
        if not self.module.startswith("."):
            return self.module, ""
        package, _, last = self.module.rpartition(".")
        return package or ".", last


@frozen
class Subscript(_Printable):
    """A type with arguments: ``list[Run]``, ``Literal["a", "b"]``."""

    head: NamedType
    items: tuple[TypeExpression, ...]


@frozen
class UnionType(_Printable):
    """A union in the notation with ``|``; no item is such a union itself: see `join_types`."""

    items: tuple[TypeExpression, ...]


@frozen
class ParameterList(_Printable):
    """The parameters of a ``Callable``: ``[int, str]``."""

    items: tuple[TypeExpression, ...]


@frozen
class Expression(_Printable):
    """An expression in brackets that is not a type: a literal, ``...``, or metadata."""

    code: Node


@frozen
class Placeholder(_Printable):
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
_NO_IMPORTS: frozenset[Import] = frozenset()
_NAME_TEXT = attrgetter("text")
_UNION_FORMS = {("Union", "typing"): (), ("Optional", "typing"): (NONE,)}


# --- construction -----------------------------------------------------------


def make_literal_type(values: Iterable[object]) -> TypeExpression:
    """Return ``Literal["a", "b"]``; the values must not include floats."""
    return Subscript(_LITERAL, tuple(Expression(literal(value)) for value in values))


def quote_type(type: TypeExpression) -> Expression:
    """Return a forward reference to a type: its source as a string."""
    return Expression(Code(literal(format_type(type)), frozenset(collect_imports(type))))


def replace_name(type: TypeExpression, old: NamedType, new: NamedType) -> TypeExpression:
    """Replace a name everywhere in a type."""
    return _map_names(type, lambda name: new if name == old else name)


def rename_types(type: TypeExpression, names: Mapping[str, str]) -> TypeExpression:
    """Replace the names of classes and aliases everywhere in a type, and leave their modules."""
    return _map_names(
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


def _map_names(type: TypeExpression, change: Callable[[NamedType], NamedType]) -> TypeExpression:
    match type:
        case NamedType():
            return change(type)
        case Subscript(head, items):
            return Subscript(change(head), tuple(_map_names(item, change) for item in items))
        case UnionType(items) | ParameterList(items):
            return replace(type, items=tuple(_map_names(item, change) for item in items))
        case _:
            return type


def qualify_models(type: TypeExpression) -> TypeExpression:
    """Qualify models by the package that exports them: ``models.Cat``.

    They are loaded lazily that way, instead of when a module is imported.
    """
    return _map_names(type, _qualify_model)


def qualify_names(type: TypeExpression, ambiguous: AbstractSet[str]) -> TypeExpression:
    """Qualify classes with `ambiguous` names by their modules, except those of the runtime."""
    return _map_names(type, partial(qualify_name, ambiguous=ambiguous))


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


# --- inspection -------------------------------------------------------------


def iter_nodes(type: TypeExpression) -> Iterator[TypeExpression]:
    """Yield a type and all parts of it."""
    yield type
    match type:
        case Subscript(head, items):
            yield head
            for item in items:
                yield from iter_nodes(item)
        case UnionType(items) | ParameterList(items):
            for item in items:
                yield from iter_nodes(item)


def iter_names(type: TypeExpression) -> Iterator[NamedType]:
    """Yield all names in a type."""
    return (node for node in iter_nodes(type) if isinstance(node, NamedType))


def iter_identifiers(type: TypeExpression) -> Iterator[str]:
    """Yield the identifiers in a type; a qualified name has several."""
    for name in iter_names(type):
        yield from name.text.split(".")


def iter_placeholders(type: TypeExpression) -> Iterator[str]:
    """Yield the names of the placeholders in a type."""
    return (node.name for node in iter_nodes(type) if isinstance(node, Placeholder))


def list_members(type: TypeExpression) -> list[TypeExpression]:
    """Return the members of a union in any notation: ``|``, ``Union`` or ``Optional``."""
    match type:
        case UnionType(items):
            return [member for item in items for member in list_members(item)]
        case Subscript(NamedType(name, module), items) if (name, module) in _UNION_FORMS:
            members = [member for item in items for member in list_members(item)]
            return [*members, *_UNION_FORMS[name, module]]
        case _:
            return [type]


def is_class(type: TypeExpression) -> bool:
    """Check whether type checkers accept a type as ``type[T]``; not so a union or an alias."""
    name = type.head if isinstance(type, Subscript) else type
    return isinstance(name, NamedType) and name.is_class


# --- printing ---------------------------------------------------------------


def format_type(type: TypeExpression, shadowed: AbstractSet[str] = frozenset()) -> str:
    """Return the source of a type on one line.

    Builtins that are `shadowed` where the type is used are qualified: ``builtins.list[Cat]``.
    """
    return render_type(_qualify_builtins(type, shadowed), _NAME_TEXT)


def render_type(type: TypeExpression, render_name: Callable[[NamedType], str]) -> str:
    """Return the source of a type with its names rendered."""
    return "".join(
        [part if isinstance(part, str) else render_name(part) for part in iter_source_parts(type)]
    )


def iter_source_parts(type: TypeExpression) -> Iterator[NamedType | str]:
    """Yield the names in a type, and its source between them."""
    match type:
        case NamedType():
            yield type
        case Subscript(head, items):
            yield head
            yield from _iter_bracket_parts(items)
        case UnionType(items):
            yield from _iter_item_parts(items, " | ")
        case ParameterList(items):
            yield from _iter_bracket_parts(items)
        case Expression(code):
            yield str(code)
        case Placeholder(name):
            yield f"{{{name}}}"


def _iter_bracket_parts(items: tuple[TypeExpression, ...]) -> Iterator[NamedType | str]:
    yield "["
    yield from _iter_item_parts(items, ", ") if items else ("()",)
    yield "]"


def _iter_item_parts(
    items: tuple[TypeExpression, ...], separator: str
) -> Iterator[NamedType | str]:
    for index, item in enumerate(items):
        if index:
            yield separator
        yield from iter_source_parts(item)


def make_node(type: TypeExpression, shadowed: AbstractSet[str] = frozenset()) -> Node:
    """Return a type as a node, whose members or items can be split over several lines.

    The node has the imports that the type needs. Builtins that are `shadowed` where the type is
    used are qualified.
    """
    return _make_node(_qualify_builtins(type, shadowed))


def collect_imports(
    *types: TypeExpression, shadowed: AbstractSet[str] = frozenset()
) -> set[Import]:
    """Return the imports that types need where builtins are `shadowed`."""
    qualified = (_qualify_builtins(type, shadowed) for type in types)
    imports: set[Import] = set()
    for node in (node for type in qualified for node in iter_nodes(type)):
        if isinstance(node, NamedType) and node.required_import is not None:
            imports.add(node.required_import)
        elif isinstance(node, Expression):
            imports |= collect_node_imports(node.code)
    return imports


def _make_node(type: TypeExpression) -> Node:
    match type:
        case Expression(code):
            return code
        case UnionType(items):
            return JoinedNodes(tuple(map(_make_node, items)))
        case Subscript(head, items) if items:
            # A comma behind a single item would make a tuple.
            has_comma = len(items) > 1
            nodes = tuple(map(_make_node, items))
            return Group(f"{head.text}[", nodes, "]", has_comma, _list_imports(head))
        case ParameterList(items):
            return Group("[", tuple(map(_make_node, items)), "]")
        case NamedType():
            return Code(type.text, _list_imports(type))
        case _:
            return format_type(type)


def _list_imports(name: NamedType) -> frozenset[Import]:
    required = name.required_import
    return _NO_IMPORTS if required is None else frozenset((required,))


def _qualify_builtins(type: TypeExpression, shadowed: AbstractSet[str]) -> TypeExpression:
    def qualify_builtin(name: NamedType) -> NamedType:
        is_shadowed = not name.module and name.name in shadowed
        return NamedType(name.name, "builtins", is_qualified=True) if is_shadowed else name

    return _map_names(type, qualify_builtin) if shadowed else type
