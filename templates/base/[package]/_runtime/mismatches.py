"""What is not as described in an answer, and where."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

__all__ = [
    "Mismatch",
    "ParsedValue",
    "UnusableValueError",
    "collect_entries",
    "collect_items",
]


class UnusableValueError(Exception):
    """Nothing can be made of a value. The message says why, without the value."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A place in JSON that is not as described."""

    location: tuple[str | int, ...]
    reason: str

    def with_prefix(self, key: str | int) -> "Mismatch":
        """Name the place as seen from what holds the value under a key."""
        return Mismatch((key, *self.location), self.reason)

    def __str__(self) -> str:
        location = ".".join(map(str, self.location))
        return f"{location}: {self.reason}" if location else self.reason


@dataclass(frozen=True, slots=True)
class ParsedValue:
    """What was made of a value, and what is not as described in it."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()

    def with_prefix(self, key: str | int) -> "ParsedValue":
        """Name the places as seen from what holds the value under a key."""
        mismatches = tuple(one.with_prefix(key) for one in self.mismatches)
        return ParsedValue(self.value, mismatches)


def collect_items(parsed: Sequence[ParsedValue]) -> ParsedValue:
    """Put what was made of the items of an array into a list."""
    return ParsedValue([one.value for one in parsed], _join_mismatches(parsed))


def collect_entries(parsed: Mapping[str, ParsedValue]) -> ParsedValue:
    """Put what was made of the values of an object into a dict."""
    found = {key: one.value for key, one in parsed.items()}
    return ParsedValue(found, _join_mismatches(parsed.values()))


def _join_mismatches(parsed: Iterable[ParsedValue]) -> tuple[Mismatch, ...]:
    return tuple(mismatch for one in parsed for mismatch in one.mismatches)
