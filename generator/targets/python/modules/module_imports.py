"""What the modules of a package import: gathered by their files, then written."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from ..syntax.imports import Import, import_lines, split_models
from .path_patterns import dotted, folder


@dataclass(slots=True)
class _Needs:
    """What a module imports: when it is loaded, for type checkers alone, and for variants."""

    at_once: set[Import] = field(default_factory=set)
    lazy: set[Import] = field(default_factory=set)
    variants: set[Import] = field(default_factory=set)


class Imports:
    """Gathers what modules import; what shares a file shares its imports."""

    def __init__(self, width: int) -> None:
        self._width = width
        self._needs: dict[str, _Needs] = {}

    def need(
        self,
        file: str,
        needed: Iterable[Import],
        children: AbstractSet[Import] = frozenset(),
        variants: AbstractSet[Import] = frozenset(),
    ) -> None:
        """Note what a file needs; models, sub-resources and their variants are loaded when needed."""
        needs = self._needs.setdefault(file, _Needs())
        models, others = split_models(needed)
        needs.at_once |= others
        needs.lazy |= models | children
        needs.variants |= variants

    def lines(self, file: str) -> tuple[str, ...]:
        """The statements of a file that are run when it is loaded."""
        needs = self._needs[file]
        checked: set[Import] = {("typing", "TYPE_CHECKING")} if needs.lazy else set()
        return tuple(import_lines(needs.at_once | checked, dotted(folder(file))))

    def lazy_lines(self, file: str) -> tuple[str, ...]:
        """The statements for type checkers alone."""
        return self._lazily(file, self._needs[file].lazy)

    def variant_lines(self, file: str) -> tuple[str, ...]:
        """Those for the classes of sub-resources whose calls give other answers."""
        return self._lazily(file, self._needs[file].variants)

    def _lazily(self, file: str, imports: AbstractSet[Import]) -> tuple[str, ...]:
        lines = import_lines(imports, dotted(folder(file)), self._width - 4)
        return tuple(lines) if imports else ()


@dataclass(frozen=True, slots=True)
class Needed:
    """The imports of a module: those that types need, and those of what is written around them.

    A style that writes models in another way needs the first, and has imports of its
    own in place of the others.
    """

    types: set[Import] = field(default_factory=set)
    shape: set[Import] = field(default_factory=set)

    def lines(self, own: Iterable[Import], here: str) -> tuple[str, ...]:
        """The statements of a module in the folder `here`, without what is its `own`."""
        return _lines((self.types | self.shape).difference(own), here)

    def type_lines(self, own: Iterable[Import], here: str) -> tuple[str, ...]:
        """The statements that types need there, without what is the module's `own`."""
        return _lines(self.types.difference(own), here)


def _lines(imports: set[Import], here: str) -> tuple[str, ...]:
    return tuple(import_lines(imports, here)) if imports else ()
