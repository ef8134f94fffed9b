"""The imports of the modules of a package."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from ..syntax.imports import Import, format_imports


@dataclass(frozen=True, slots=True)
class ModuleImports:
    """The imports of a module: those that types need, and those of pydantic and definitions.

    A style that writes other kinds of models needs the first, and has its own imports in place of
    the others.
    """

    type_imports: set[Import] = field(default_factory=set)
    base_imports: set[Import] = field(default_factory=set)

    def format_lines(self, own_imports: Iterable[Import], current_package: str) -> tuple[str, ...]:
        """Return the statements of a module in the package `current_package`.

        `own_imports`, the names that the module itself defines, are left out.
        """
        return _format_lines(
            (self.type_imports | self.base_imports).difference(own_imports), current_package
        )

    def format_type_lines(
        self, own_imports: Iterable[Import], current_package: str
    ) -> tuple[str, ...]:
        """Return the statements that types need, without `own_imports`."""
        return _format_lines(self.type_imports.difference(own_imports), current_package)


def _format_lines(imports: set[Import], current_package: str) -> tuple[str, ...]:
    return tuple(format_imports(imports, current_package)) if imports else ()
