"""The imports of the modules of a package."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ..syntax.imports import Import, format_imports, split_models
from .path_patterns import get_folder, to_dotted_module


@dataclass(slots=True)
class _FileImports:
    """The imports of a module: at run time, for type checkers, and for wrapper classes."""

    runtime: set[Import] = field(default_factory=set)
    type_checking: set[Import] = field(default_factory=set)
    wrappers: set[Import] = field(default_factory=set)


class ImportCollector:
    """Collects the imports of modules; classes in one file share its imports."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._file_imports: dict[str, _FileImports] = {}

    def add_imports(
        self,
        file: str,
        imports: Iterable[Import],
        children: AbstractSet[Import] = frozenset(),
        wrappers: AbstractSet[Import] = frozenset(),
    ) -> None:
        """Add the imports of a file.

        Models, sub-resources and wrapper classes are only imported by type checkers; at run time
        they are loaded when they are first used.
        """
        file_imports = self._file_imports.setdefault(file, _FileImports())
        models, others = split_models(imports)
        file_imports.runtime |= others
        file_imports.type_checking |= models | children
        file_imports.wrappers |= wrappers

    def format_lines(self, file: str) -> tuple[str, ...]:
        """Return the statements of a file that are run when it is loaded."""
        file_imports = self._file_imports[file]
        type_checking: set[Import] = (
            {("typing", "TYPE_CHECKING")} if file_imports.type_checking else set()
        )
        return tuple(
            format_imports(file_imports.runtime | type_checking, to_dotted_module(get_folder(file)))
        )

    def format_type_checking_lines(self, file: str) -> tuple[str, ...]:
        """Return the statements for type checkers alone."""
        return self._format_indented_lines(file, self._file_imports[file].type_checking)

    def format_wrapper_lines(self, file: str) -> tuple[str, ...]:
        """Return those for the wrapper classes of sub-resources."""
        return self._format_indented_lines(file, self._file_imports[file].wrappers)

    def _format_indented_lines(self, file: str, imports: AbstractSet[Import]) -> tuple[str, ...]:
        lines = format_imports(imports, to_dotted_module(get_folder(file)), self._width - 4)
        return tuple(lines) if imports else ()
