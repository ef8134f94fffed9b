"""Names for types: the statements that define them."""

from __future__ import annotations

from ....model import Declaration, Field
from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import (
    Node,
    add_prefix,
    format_inline,
    format_type_alias,
    layout_lines,
    make_call,
)
from ..views import TypeDefinition


def write_type_alias(
    name: str,
    value: Node,
    description: str,
    width: int,
    imports: set[Import],
    *,
    recursive: bool = False,
) -> TypeDefinition:
    """``Name: TypeAlias = …``; one that is `recursive` names itself, so its value is quoted."""
    if recursive:
        imports.add(("typing_extensions", "TypeAliasType"))
        text = make_call("TypeAliasType", literal(name), literal(format_inline(value)))
        code = layout_lines(add_prefix(f"{name} = ", text), 0, width)
        return TypeDefinition(name, "\n".join(code), description, is_recursive=True)
    imports.add(("typing", "TypeAlias"))
    lines = (
        format_type_alias(name, value, width)
        if isinstance(value, str)
        else layout_lines(add_prefix(f"{name}: TypeAlias = ", value), 0, width)
    )
    return TypeDefinition(name, "\n".join(lines), description)


def format_description(element: Field | Declaration) -> str:
    """What a field or a type says of itself, and that it is deprecated if it is."""
    if element.deprecated and not element.description.lower().startswith("deprecated"):
        return f"Deprecated. {element.description}".strip()
    return element.description
