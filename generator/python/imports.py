"""What the modules of a package import: gathered by their files, then written."""

from __future__ import annotations

from collections.abc import Iterable
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field

from generator.python.annotations import Import, import_lines, split_models
from generator.python.patterns import dotted, folder


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
