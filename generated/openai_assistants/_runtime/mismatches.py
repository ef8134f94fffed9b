"""Mismatches between a response and the API description."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import chain, islice
from typing import Any, Final, cast

__all__ = [
    "Mismatch",
    "ParsedValue",
    "UnusableValueError",
    "check_work",
    "collect_entries",
    "collect_items",
]


_MAX_MISMATCHES: Final = 1_000
"""Maximum number of mismatches that are listed of one response.

Each level of a value that is nested deeply handles all of those inside it.
"""


_MAX_WORK: Final = 2_000_000_000
"""The most work to parse the parts of a value, in units of about 10 ns."""

_ERROR_WORK: Final = 200
"""The work for one error at one level; each error has all levels above it."""

_LEVELS_OF_ERROR: Final = 20
"""To convert the value of an error is as much work as so many levels."""


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


def check_work(value: object, size: int, errors: int) -> None:
    """Check how much work it is to parse the parts of a decoded value.

    Each level of it is validated again with all that is inside it. `size` is that of
    its JSON in bytes, `errors` the number of parts that do not match.

    Raises:
        UnusableValueError: It is too much.
    """
    levels = _count_levels(value)
    of_errors = errors * (levels * levels + _LEVELS_OF_ERROR) * _ERROR_WORK
    if levels * size + of_errors > _MAX_WORK:
        raise UnusableValueError("too many mismatches with the API description")


def _count_levels(value: object) -> int:
    """Return how deep a decoded value is nested."""
    levels = 0
    inside: list[object] = [value]
    while inside:
        levels += 1
        inside = [
            child
            for each in inside
            for child in _list_children(each)
            if _is_container(child)
        ]
    return levels


def _is_container(value: object) -> bool:
    return isinstance(value, (dict, list))


def _list_children(value: object) -> Iterable[object]:
    """Return the values in an array or object."""
    if isinstance(value, dict):
        return cast("dict[str, object]", value).values()
    return cast("list[object]", value) if isinstance(value, list) else ()


def collect_items(parsed: Sequence[ParsedValue]) -> ParsedValue:
    """Return the list of parsed items, with all their mismatches."""
    return ParsedValue([one.value for one in parsed], _join_mismatches(parsed))


def collect_entries(parsed: Mapping[str, ParsedValue]) -> ParsedValue:
    """Return the dict of parsed values, with all their mismatches."""
    found = {key: one.value for key, one in parsed.items()}
    return ParsedValue(found, _join_mismatches(parsed.values()))


def _join_mismatches(parsed: Iterable[ParsedValue]) -> tuple[Mismatch, ...]:
    """Return all mismatches, or the first of many and one that says so."""
    every = chain.from_iterable(one.mismatches for one in parsed)
    listed = tuple(islice(every, _MAX_MISMATCHES))
    if len(listed) < _MAX_MISMATCHES or next(every, None) is None:
        return listed
    return (*listed, Mismatch((), "there are more mismatches"))
