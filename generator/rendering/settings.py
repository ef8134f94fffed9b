"""A style as templates see it: its tables, to be read by attribute or by item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_MAPPING_METHODS = ("items", "keys", "values", "get")


class Settings:
    """A table of the merged style, which nothing can change.

    A key is read as attribute or as item; a key comes before the method of mappings that is
    called like it. Tables in it are `Settings` too, lists tuples. `path` is what a template
    writes to get it: ``style.custom``.
    """

    __slots__ = ("_path", "_table")

    def __init__(self, table: Mapping[str, Any], path: str = "style") -> None:
        self._path = path
        self._table = {key: _freeze_value(value, f"{path}.{key}") for key, value in table.items()}

    def __getattr__(self, name: str) -> Any:
        if not name.startswith("_"):
            if name in self._table:
                return self._table[name]
            if name in _MAPPING_METHODS:
                return getattr(self._table, name)
        raise AttributeError(name)

    def __getitem__(self, key: str) -> Any:
        return self._table[key]

    def __iter__(self) -> Iterator[str]:
        return iter(self._table)

    def __len__(self) -> int:
        return len(self._table)

    def __contains__(self, key: object) -> bool:
        return key in self._table

    def __str__(self) -> str:
        return self._path


def _freeze_value(value: Any, path: str) -> Any:
    if isinstance(value, Mapping):
        return Settings(value, path)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(_freeze_value(each, f"{path}[{number}]") for number, each in enumerate(value))
    return value
