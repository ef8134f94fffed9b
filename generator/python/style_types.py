"""Whether texts of a style are types and values that can stand in code as they are."""

from __future__ import annotations

import ast
import builtins
import keyword

from generator.python.annotations import template

_NODES = (
    ast.Expression,
    ast.Name,
    ast.Attribute,
    ast.Subscript,
    ast.Tuple,
    ast.List,
    ast.Constant,
    ast.BinOp,
    ast.BitOr,
    ast.Load,
)


def flaw_of_type(text: str) -> str | None:
    """What is wrong with the text of a type, in which names from modules are dotted."""
    found = template(text)
    imported = {name or module.partition(".")[0] for module, name in found.imports}
    tree = _parsed(found.text)
    if tree is None or not all(isinstance(node, _NODES) for node in ast.walk(tree)):
        return f"'{text}' is no type"
    names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)}
    unknown = sorted(names - imported - {*dir(builtins)})
    if unknown:
        return f"nobody knows '{unknown[0]}': write its module before it, with a dot"
    return _flaw_of_modules(found.imports)


def flaw_of_value(text: str) -> str | None:
    """What is wrong with the text of a default: a name from a module, a number, a string, None."""
    found = template(text)
    tree = _parsed(found.text)
    imported = {name or module.partition(".")[0] for module, name in found.imports}
    match tree:
        case ast.Expression(ast.Constant()):
            return None
        case ast.Expression(ast.Name(id)) if id in imported:
            return _flaw_of_modules(found.imports)
        case _:
            return f"'{text}' is no value: None, a number, a string, or a name with its module"


def _flaw_of_modules(imports: frozenset[tuple[str, str]]) -> str | None:
    for module, _ in imports:
        parts = module.removeprefix(".").split(".")
        if any(keyword.iskeyword(part) or not part.isidentifier() for part in parts):
            return f"'{module}' is no module"
    return None


def _parsed(text: str) -> ast.Expression | None:
    if "\n" in text or "#" in text:
        return None
    try:
        return ast.parse(text.strip(), mode="eval")
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
