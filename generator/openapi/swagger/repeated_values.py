"""A limit of the values that a conversion repeats."""

from __future__ import annotations

from ...diagnostics import Diagnostic, SpecloomError
from ..document import Cursor
from ..document.parsing import LONG_TEXT

_MAX_REPEATED = 1_000_000
"""How many values may be repeated: a few lists of media types can multiply to billions."""


class RepeatedValues:
    """A count of the values that are repeated where OpenAPI 3 cannot refer to them."""

    def __init__(self) -> None:
        self._count = 0

    def add(self, value: Cursor, times: int = 1) -> None:
        """Count a value that is copied a number of times.

        Raises:
            SpecloomError: The description would become too large.
        """
        if times > 0:
            self._count += times * _measure_size(value.value)
        if self._count > _MAX_REPEATED:
            path, pointer = value.document.find_origin(value.pointer)
            message = f"media types and shared parameters repeat more than {_MAX_REPEATED:,} values"
            hint = "list fewer of them under 'consumes' and 'produces'"
            raise SpecloomError(Diagnostic("error", "too-large", message, path, pointer, hint))


def _measure_size(value: object) -> int:
    """Return the number of values in a value, where long texts count more."""
    if isinstance(value, dict):
        return 1 + sum(map(_measure_size, value.values()))
    if isinstance(value, list):
        return 1 + sum(map(_measure_size, value))
    return 1 + (len(value) // LONG_TEXT if isinstance(value, str) else 0)
