"""The tables of a style in templates, read by attribute or by item."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

_MAPPING_METHODS = ("items", "keys", "values", "get")


class StyleTable:
    """An immutable table of the merged style.

    Keys are read as attributes or as items; a key takes precedence over the mapping method of
    the same name. Nested tables are `StyleTable` too, lists become tuples. `path` is the
    expression for the table in a template: ``style.custom``.
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
        return StyleTable(value, path)
    if isinstance(value, Sequence) and not isinstance(value, str):
        return tuple(_freeze_value(each, f"{path}[{number}]") for number, each in enumerate(value))
    return value


# The filter `json` writes a table as it writes other mappings.  It is none by inheritance, since the
# methods of mappings would take precedence over keys.
Mapping.register(StyleTable)
