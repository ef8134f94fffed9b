"""The names of variables and functions in a program."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable

from ....naming.words import apply_case, split_words
from ..syntax.identifiers import identifier


class ProgramNames:
    """Chooses names that differ from each other, and from those that are reserved."""

    def __init__(self, reserved: Iterable[str]) -> None:
        self._used = {*reserved}
        # The last number after a name, so that many equal names are chosen in linear time.
        self._numbers: Counter[str] = Counter()

    def copy_names(self) -> ProgramNames:
        """Return names that are reserved likewise; those chosen later are not shared."""
        return ProgramNames(self._used)

    def reserve_names(self, names: Iterable[str]) -> None:
        """Keep names from being chosen."""
        self._used |= {*names}

    def choose_name(self, *candidates: str) -> str:
        """Return a name made from the first of some candidates that is free."""
        texts = [identifier(apply_case(split_words(each), "snake", {})) for each in candidates]
        texts.append(f"{texts[-1]}_")
        name = next((text for text in texts if text not in self._used), "")
        while not name or name in self._used:
            self._numbers[texts[-1]] += 1
            name = f"{texts[-1]}{self._numbers[texts[-1]] + 1}"
        self._used.add(name)
        return name
