"""Signatures of functions."""

from __future__ import annotations

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, replace

from .printer import format_parameter
from .type_expressions import TypeExpression, format_type, make_node, qualify_builtins


@dataclass(frozen=True, slots=True)
class SignatureParameter:
    """A parameter of a function: its name with any stars, its annotation and its default.

    ``self`` and ``*`` have no annotation; `default` is empty if the parameter is required.
    """

    name: str
    annotation: TypeExpression | None = None
    default: str = ""


def format_signature(
    name: str,
    parameters: Sequence[SignatureParameter],
    returns: TypeExpression,
    indent: int,
    width: int,
    shadowed: AbstractSet[str] = frozenset(),
) -> str:
    """Return ``def name(self, …) -> returns:``; `name` includes the ``def``.

    Builtins that are `shadowed` by a member of the class are qualified.
    """
    parameters = [_qualify_annotation(each, shadowed) for each in parameters]
    space, end = " " * indent, f") -> {format_type(qualify_builtins(returns, shadowed))}:"
    line = f"{space}{name}({', '.join(map(_format_inline, parameters))}{end}"
    if len(line) <= width:
        return line
    lines = [f"{space}{name}("]
    for parameter in parameters:
        lines += _format_lines(parameter, indent + 4, width)
    return "\n".join([*lines, f"{space}{end}"])


def _qualify_annotation(
    parameter: SignatureParameter, shadowed: AbstractSet[str]
) -> SignatureParameter:
    if parameter.annotation is None or not shadowed:
        return parameter
    return replace(parameter, annotation=qualify_builtins(parameter.annotation, shadowed))


def _format_inline(parameter: SignatureParameter) -> str:
    if parameter.annotation is None:
        return parameter.name
    default = f" = {parameter.default}" if parameter.default else ""
    return f"{parameter.name}: {format_type(parameter.annotation)}{default}"


def _format_lines(parameter: SignatureParameter, indent: int, width: int) -> list[str]:
    if parameter.annotation is None:
        return [f"{' ' * indent}{parameter.name},"]
    node = make_node(parameter.annotation)
    return format_parameter(parameter.name, node, parameter.default, indent, width)
