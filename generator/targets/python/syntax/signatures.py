"""Signatures of functions."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ....frozen import frozen
from .imports import Import
from .printer import format_parameter, layout_returns
from .type_expressions import TypeExpression, collect_imports, format_type, make_node


@frozen
class SignatureParameter:
    """A parameter of a function: its name with any stars, its annotation and its default.

    ``self`` and ``*`` have no annotation; `default` is empty if the parameter is required, and
    may need `default_imports`.
    """

    name: str
    annotation: TypeExpression | None = None
    default: str = ""
    default_imports: frozenset[Import] = frozenset()

    def __str__(self) -> str:
        return self.format_inline()

    def collect_imports(self, shadowed: AbstractSet[str] = frozenset()) -> set[Import]:
        """Return the imports of the annotation and the default where builtins are `shadowed`."""
        types = [] if self.annotation is None else [self.annotation]
        return collect_imports(*types, shadowed=shadowed).union(self.default_imports)

    def format_inline(self, shadowed: AbstractSet[str] = frozenset()) -> str:
        """Return the parameter on one line."""
        if self.annotation is None:
            return self.name
        default = f" = {self.default}" if self.default else ""
        return f"{self.name}: {format_type(self.annotation, shadowed)}{default}"

    def layout_lines(
        self, indent: int, width: int, shadowed: AbstractSet[str] = frozenset()
    ) -> list[str]:
        """Return the lines at column `indent` with the comma, one if it fits."""
        line = f"{' ' * indent}{self.format_inline(shadowed)},"
        if len(line) <= width or self.annotation is None:
            return [line]
        node = make_node(self.annotation, shadowed)
        return format_parameter(self.name, node, self.default, indent, width)


@frozen
class Signature:
    """The head of a function: ``def name(self, …) -> returns:``.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    name: str
    parameters: tuple[SignatureParameter, ...]
    returns: TypeExpression
    is_async: bool = False
    shadowed: frozenset[str] = frozenset()

    def __str__(self) -> str:
        parameters = [each.format_inline(self.shadowed) for each in self.parameters]
        returns = format_type(self.returns, self.shadowed)
        return f"{self._head}({', '.join(parameters)}) -> {returns}:"

    def collect_imports(self) -> set[Import]:
        """Return the imports that the annotations and defaults need."""
        return collect_imports(self.returns, shadowed=self.shadowed).union(
            *(each.collect_imports(self.shadowed) for each in self.parameters)
        )

    def layout_lines(self, indent: int, width: int) -> list[str]:
        """Return the lines at column `indent`, with a parameter on each if one line is too long."""
        space = " " * indent
        if len(line := f"{space}{self}") <= width:
            return [line]
        return [
            f"{space}{self._head}(",
            *(
                line
                for parameter in self.parameters
                for line in parameter.layout_lines(indent + 4, width, self.shadowed)
            ),
            *layout_returns(make_node(self.returns, self.shadowed), indent, width),
        ]

    @property
    def _head(self) -> str:
        return f"{'async ' if self.is_async else ''}def {self.name}"
