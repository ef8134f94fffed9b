"""Names for types: the statements that define them."""

from __future__ import annotations

from ....model import Declaration, Field
from ..syntax.imports import Import
from ..syntax.literals import literal
from ..syntax.printer import Node, call, definition, flat, lay, prefixed
from ..views import Definition


def type_alias(
    name: str,
    value: Node,
    description: str,
    width: int,
    imports: set[Import],
    *,
    recursive: bool = False,
) -> Definition:
    """``Name: TypeAlias = …``; one that is `recursive` names itself, so its value is quoted."""
    if recursive:
        imports.add(("typing_extensions", "TypeAliasType"))
        text = call("TypeAliasType", literal(name), literal(flat(value)))
        code = lay(prefixed(f"{name} = ", text), 0, width)
        return Definition(name, "\n".join(code), description, recursive=True)
    imports.add(("typing", "TypeAlias"))
    lines = (
        definition(name, value, width)
        if isinstance(value, str)
        else lay(prefixed(f"{name}: TypeAlias = ", value), 0, width)
    )
    return Definition(name, "\n".join(lines), description)


def described(documented: Field | Declaration) -> str:
    """What a field or a type says of itself, and that it is deprecated if it is."""
    if documented.deprecated and not documented.description.lower().startswith("deprecated"):
        return f"Deprecated. {documented.description}".strip()
    return documented.description
