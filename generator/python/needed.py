"""What a module of models has to import, and for whose sake."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from generator.python.annotations import Import, import_lines


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
