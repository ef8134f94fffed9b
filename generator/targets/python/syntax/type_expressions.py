"""Type expressions: types in generated code as values, their parts, and their source text."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import field, replace
from operator import attrgetter
from typing import TypeAlias, cast

from ....frozen import frozen
from .imports import RUNTIME_PACKAGE, Import, LazyImport
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

_NO_IMPORTS: frozenset[Import] = frozenset()
_NAME_TEXT = attrgetter("text")
_UNION_FORMS = {("Union", "typing"): (), ("Optional", "typing"): (NONE,)}


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


def map_names(type: TypeExpression, change: Callable[[NamedType], NamedType]) -> TypeExpression:
    """Replace all names in a type by what `change` returns for them."""
    match type:
        case NamedType():
            return change(type)
        case Subscript(head, items):
            return Subscript(change(head), tuple(map_names(item, change) for item in items))
        case UnionType(items) | ParameterList(items):
            return replace(type, items=tuple(map_names(item, change) for item in items))
        case _:
            return type


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

    return map_names(type, qualify_builtin) if shadowed else type
