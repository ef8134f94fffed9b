"""Limits of the sizes of samples.

Arrays in arrays and objects in objects multiply, so the values of a sample are counted.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from .value_matcher import TooLargeError

_MAX_VALUES = 2_000
"""How many values a sample has; after half of them, it has no more optional objects."""
_MAX_ALL_VALUES = 200_000
"""How many values all samples have; those after them have at most `_MAX_VALUES_THEN`."""
_MAX_VALUES_THEN = 100
_MAX_SHOWN = 40
"""How many values readers see of a sample that is only shown: each is on a line."""
_TEXT_PER_VALUE = 100
"""How many characters count as one value."""


class SampleBudget:
    """The number of values that a sample may still have, and that all samples had."""

    def __init__(self) -> None:
        self._maximum = 0
        self._remaining = 0
        self._total = 0

    @contextmanager
    def limit_sample(self) -> Iterator[None]:
        """Count the values of one sample from here on."""
        is_spent = self._total > _MAX_ALL_VALUES
        self._maximum = self._remaining = _MAX_VALUES_THEN if is_spent else _MAX_VALUES
        try:
            yield
        finally:
            self._total += self._maximum - self._remaining

    def spend_values(self, size: int = 1) -> None:
        """Count values that are added to the sample.

        Raises:
            TooLargeError: They are too many.
        """
        self._remaining -= size
        if self._remaining < 0:
            raise TooLargeError

    def can_add(self, example: object) -> bool:
        """Count the values of an example, unless it is too large for the sample."""
        size = _measure_value(example)
        if size > self._remaining:
            return False
        self.spend_values(size)
        return True

    def is_half_spent(self) -> bool:
        """Check whether the sample has no room for optional objects."""
        return self._remaining < self._maximum // 2

    def is_past_view(self) -> bool:
        """Check whether readers see no further values of the sample."""
        return self._maximum - self._remaining > _MAX_SHOWN


def _measure_value(value: object) -> int:
    """Return how many values there are in a value; long texts count as several."""
    size = 0
    pending = [value]
    while pending:
        each = pending.pop()
        size += 1 + (len(each) // _TEXT_PER_VALUE if isinstance(each, str) else 0)
        if isinstance(each, dict):
            pending += [*each, *each.values()]
        elif isinstance(each, list):
            pending += each
    return size
