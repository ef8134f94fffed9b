"""Mismatches between a response and the API description."""

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
    """A value cannot be used at all. The message gives the reason, not the value."""


@dataclass(frozen=True, slots=True)
class Mismatch:
    """A location in JSON that does not match the API description, and the reason."""

    location: tuple[str | int, ...]
    reason: str

    def with_prefix(self, key: str | int) -> "Mismatch":
        """Return the mismatch relative to the object or array that has the key."""
        return Mismatch((key, *self.location), self.reason)

    def __str__(self) -> str:
        location = ".".join(map(str, self.location))
        return f"{location}: {self.reason}" if location else self.reason


@dataclass(frozen=True, slots=True)
class ParsedValue:
    """A parsed value and its mismatches."""

    value: Any
    mismatches: tuple[Mismatch, ...] = ()

    def with_prefix(self, key: str | int) -> "ParsedValue":
        """Return it with locations relative to the object or array that has the key."""
        mismatches = tuple(one.with_prefix(key) for one in self.mismatches)
        return ParsedValue(self.value, mismatches)


def collect_items(parsed: Sequence[ParsedValue]) -> ParsedValue:
    """Return the list of parsed items, with all their mismatches."""
    return ParsedValue([one.value for one in parsed], _join_mismatches(parsed))


def collect_entries(parsed: Mapping[str, ParsedValue]) -> ParsedValue:
    """Return the dict of parsed values, with all their mismatches."""
    found = {key: one.value for key, one in parsed.items()}
    return ParsedValue(found, _join_mismatches(parsed.values()))


def _join_mismatches(parsed: Iterable[ParsedValue]) -> tuple[Mismatch, ...]:
    return tuple(mismatch for one in parsed for mismatch in one.mismatches)
