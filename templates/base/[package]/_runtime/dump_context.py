"""What the serializers of models need to know, and the decimals that they found."""

import base64
import re
import sys
from secrets import token_hex
from typing import Any, Final, cast

__all__ = ["DumpContext"]

# Nobody can guess it, so no other text starts with it.
_PREFIX: Final = f"decimal-{token_hex(8)}-"
_MARK: Final = re.compile(f'"{_PREFIX}([0-9]+)"')


class DumpContext:
    """The context of one serialization: in JSON of pydantic, decimals would be text.

    They are replaced by marks, which are texts, and inserted again afterwards. Secrets
    are revealed if the result `is_sent`.
    """

    __slots__ = ("_decimals", "is_sent")

    def __init__(self, *, is_sent: bool) -> None:
        self.is_sent = is_sent
        self._decimals: list[object] = []

    def mark(self, value: object) -> Any:
        """Return a value with marks in place of its decimals, and Base64 for bytes."""
        if isinstance(value, dict):
            entries = cast("dict[object, object]", value)
            return {key: self.mark(item) for key, item in entries.items()}
        if isinstance(value, list):
            return [self.mark(item) for item in cast("list[object]", value)]
        if isinstance(value, bytes | bytearray):
            return base64.b64encode(value).decode("ascii")
        if type(value).__name__ == "Decimal" and isinstance(
            value, sys.modules["decimal"].Decimal
        ):
            self._decimals.append(value)
            return f"{_PREFIX}{len(self._decimals) - 1}"
        return value

    def insert_decimals(self, value: object) -> Any:
        """Return a value with decimals in place of their marks."""
        return self._insert(value) if self._decimals else value

    def write_decimals(self, text: str) -> str:
        """Return JSON text with the digits of decimals in place of their marks."""
        if not self._decimals:
            return text
        return _MARK.sub(lambda found: str(self._decimals[int(found[1])]), text)

    def _insert(self, value: object) -> object:
        if isinstance(value, dict):
            entries = cast("dict[object, object]", value)
            return {key: self._insert(item) for key, item in entries.items()}
        if isinstance(value, list):
            return [self._insert(item) for item in cast("list[object]", value)]
        if isinstance(value, str) and value.startswith(_PREFIX):
            return self._decimals[int(value.removeprefix(_PREFIX))]
        return value
