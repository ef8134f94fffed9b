"""Statements that define type aliases."""

from __future__ import annotations

from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import add_prefix, format_type_alias, layout_lines, make_call
from ..syntax.type_expressions import TypeExpression, format_type, make_node
from ..views import TypeDefinition


def write_type_alias(
    name: str,
    value: TypeExpression,
    width: int,
    imports: set[Import],
    *,
    recursive: bool = False,
) -> TypeDefinition:
    """Return the definition ``Name: TypeAlias = …``.

    A `recursive` alias refers to itself, so it is a ``TypeAliasType`` whose value is quoted.
    """
    if recursive:
        imports.add(("typing_extensions", "TypeAliasType"))
        text = make_call("TypeAliasType", literal(name), literal(format_type(value)))
        code = layout_lines(add_prefix(f"{name} = ", text), 0, width)
        return TypeDefinition(name, "\n".join(code), is_recursive=True)
    imports.add(("typing", "TypeAlias"))
    lines = format_type_alias(name, make_node(value), width)
    return TypeDefinition(name, "\n".join(lines))
