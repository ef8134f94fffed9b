"""What is not as described in an answer, and where."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = ["Mismatch", "Salvaged", "UnfitError", "entries", "items"]


class UnfitError(Exception):
    """Nothing can be made of a value. The message says why, without the value."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A place in JSON that is not as described."""

    place: tuple[str | int, ...]
    reason: str

    def below(self, key: str | int) -> "Mismatch":
        """Name the place as seen from what holds the value under a key."""
        return Mismatch((key, *self.place), self.reason)

    def __str__(self) -> str:
        place = ".".join(map(str, self.place))
        return f"{place}: {self.reason}" if place else self.reason


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was made of a value, and what is not as described in it."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()

    def below(self, key: str | int) -> "Salvaged":
        """Name the places as seen from what holds the value under a key."""
        told = tuple(one.below(key) for one in self.mismatches)
        return Salvaged(self.value, told)


def items(kept: Sequence[Salvaged]) -> Salvaged:
    """Put what was made of the items of an array into a list."""
    return Salvaged([one.value for one in kept], _joined(kept))


def entries(kept: Mapping[str, Salvaged]) -> Salvaged:
    """Put what was made of the values of an object into a dict."""
    found = {key: one.value for key, one in kept.items()}
    return Salvaged(found, _joined(kept.values()))


def _joined(kept: Iterable[Salvaged]) -> tuple[Mismatch, ...]:
    return tuple(mismatch for one in kept for mismatch in one.mismatches)
