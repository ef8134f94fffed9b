"""What the modules of a package import: gathered by their files, then written."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ..syntax.imports import Import, format_imports, split_models
from .path_patterns import get_folder, to_dotted_module


@dataclass(slots=True)
class _FileImports:
    """What a module imports: when it is loaded, for type checkers alone, and for variants."""

    runtime: set[Import] = field(default_factory=set)
    type_checking: set[Import] = field(default_factory=set)
    wrappers: set[Import] = field(default_factory=set)


class ImportCollector:
    """Gathers what modules import; what shares a file shares its imports."""

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
        """Note what a file needs; models, sub-resources and their variants are loaded when needed."""
        file_imports = self._file_imports.setdefault(file, _FileImports())
        models, others = split_models(imports)
        file_imports.runtime |= others
        file_imports.type_checking |= models | children
        file_imports.wrappers |= wrappers

    def format_lines(self, file: str) -> tuple[str, ...]:
        """The statements of a file that are run when it is loaded."""
        file_imports = self._file_imports[file]
        type_checking: set[Import] = (
            {("typing", "TYPE_CHECKING")} if file_imports.type_checking else set()
        )
        return tuple(
            format_imports(file_imports.runtime | type_checking, to_dotted_module(get_folder(file)))
        )

    def format_type_checking_lines(self, file: str) -> tuple[str, ...]:
        """The statements for type checkers alone."""
        return self._format_indented_lines(file, self._file_imports[file].type_checking)

    def format_wrapper_lines(self, file: str) -> tuple[str, ...]:
        """Those for the classes of sub-resources whose calls give other answers."""
        return self._format_indented_lines(file, self._file_imports[file].wrappers)

    def _format_indented_lines(self, file: str, imports: AbstractSet[Import]) -> tuple[str, ...]:
        lines = format_imports(imports, to_dotted_module(get_folder(file)), self._width - 4)
        return tuple(lines) if imports else ()


@dataclass(frozen=True, slots=True)
class ModuleImports:
    """The imports of a module: those that types need, and those of what is written around them.

    A style that writes models in another way needs the first, and has imports of its
    own in place of the others.
    """

    type_imports: set[Import] = field(default_factory=set)
    base_imports: set[Import] = field(default_factory=set)

    def format_lines(self, own_imports: Iterable[Import], current_package: str) -> tuple[str, ...]:
        """The statements of a module in the folder `current_package`, without what is its `own_imports`."""
        return _format_lines(
            (self.type_imports | self.base_imports).difference(own_imports), current_package
        )

    def format_type_lines(
        self, own_imports: Iterable[Import], current_package: str
    ) -> tuple[str, ...]:
        """The statements that types need there, without what is the module's `own_imports`."""
        return _format_lines(self.type_imports.difference(own_imports), current_package)


def _format_lines(imports: set[Import], current_package: str) -> tuple[str, ...]:
    return tuple(format_imports(imports, current_package)) if imports else ()
