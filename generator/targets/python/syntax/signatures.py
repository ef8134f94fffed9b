"""Signatures of functions."""

from __future__ import annotations

from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from .imports import Import
from .printer import format_parameter
from .type_expressions import TypeExpression, collect_imports, format_type, make_node


@dataclass(frozen=True, slots=True)
class SignatureParameter:
    """A parameter of a function: its name with any stars, its annotation and its default.

    ``self`` and ``*`` have no annotation; `default` is empty if the parameter is required.
    """

    name: str
    annotation: TypeExpression | None = None
    default: str = ""


@dataclass(frozen=True, slots=True)
class Signature:
    """The head of a function: ``def name(self, …) -> returns:``.

    Builtins that are `shadowed` by a member of the class are qualified. `default_imports` are
    those that the defaults of parameters need.
    """

    name: str
    parameters: tuple[SignatureParameter, ...]
    returns: TypeExpression
    is_async: bool = False
    shadowed: frozenset[str] = frozenset()
    default_imports: frozenset[Import] = frozenset()

    def __str__(self) -> str:
        return f"{self._head}({', '.join(self._format_parameters())}{self._tail}"

    @property
    def imports(self) -> set[Import]:
        """The imports that the annotations and defaults need."""
        types = [each.annotation for each in self.parameters if each.annotation is not None]
        return {
            *collect_imports(*types, self.returns, shadowed=self.shadowed),
            *self.default_imports,
        }

    def layout_lines(self, indent: int, width: int) -> list[str]:
        """Return the lines at column `indent`, with a parameter on each if one line is too long."""
        space = " " * indent
        if len(line := f"{space}{self}") <= width:
            return [line]
        parameters = zip(self.parameters, self._format_parameters(), strict=True)
        return [
            f"{space}{self._head}(",
            *(
                line
                for parameter, text in parameters
                for line in _layout_parameter(parameter, text, self.shadowed, indent + 4, width)
            ),
            f"{space}{self._tail}",
        ]

    @property
    def _head(self) -> str:
        return f"{'async ' if self.is_async else ''}def {self.name}"

    @property
    def _tail(self) -> str:
        return f") -> {format_type(self.returns, self.shadowed)}:"

    def _format_parameters(self) -> Iterator[str]:
        for each in self.parameters:
            if each.annotation is None:
                yield each.name
            else:
                default = f" = {each.default}" if each.default else ""
                yield f"{each.name}: {format_type(each.annotation, self.shadowed)}{default}"


def _layout_parameter(
    parameter: SignatureParameter, text: str, shadowed: AbstractSet[str], indent: int, width: int
) -> list[str]:
    """Return the lines of a parameter, whose text is on one line if it fits."""
    line = f"{' ' * indent}{text},"
    if len(line) <= width or parameter.annotation is None:
        return [line]
    node = make_node(parameter.annotation, shadowed)
    return format_parameter(parameter.name, node, parameter.default, indent, width)
