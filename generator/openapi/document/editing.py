"""Edits of plain data: merging, copying and removing values.

The rules are those of the OAI Overlay Specification 1.1, section 4.4.3.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from ...frozen import frozen
from ...text.pointers import escape_token, format_pointer
from .message_text import describe_type
from .origins import DocumentChange
from .parsing import LONG_TEXT, MAX_DEPTH

MAX_ADDED_VALUES = 1_000_000
"""How many values all changes together may add: a few copies can expand to billions."""

ValuePath: TypeAlias = tuple[str | int, ...]
"""The keys and indexes that lead to a value."""


@dataclass(eq=False)
class IncompatibleTypesError(Exception):
    """Two values that cannot be merged, described by type.

    `pointer` is that of the new value in the overlay; empty if it is not in the overlay.
    """

    old: str
    new: str
    pointer: str = ""


@dataclass(eq=False)
class UnsafeEditError(Exception):
    """A change that is refused because of its targets or its size."""

    code: str
    message: str


def copy_data(value: Any) -> Any:
    """Return a deep copy of plain data in which no value is shared."""
    return json.loads(json.dumps(value))


class DataEditor:
    """An editor of plain data; `changes` is a record of its edits."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.changes: list[DocumentChange] = []
        self._added_values = 0

    def is_primitive(self, value_path: ValuePath) -> bool:
        """Check whether the value at a path is neither an object nor an array."""
        return not isinstance(self._get_value(value_path), dict | list)

    def update_values(
        self, value_paths: Sequence[ValuePath], value: object, source: str, file: str
    ) -> None:
        """Merge a value, which is at the pointer `source` of a file, into the values at some paths.

        Raises:
            IncompatibleTypesError: The value cannot be merged into one of them.
            UnsafeEditError: The data would become too large, or the types of the values differ.
        """
        self._merge_value(value_paths, value, _Merger(DocumentChange(), file), source)

    def copy_value(self, value_paths: Sequence[ValuePath], source: ValuePath) -> None:
        """Merge a value of the data itself into the values at some paths.

        Raises the same errors as `update_values`.
        """
        merger = _Merger(DocumentChange(), None)
        self._merge_value(value_paths, self._get_value(source), merger, format_pointer(source))

    def remove_values(self, value_paths: Sequence[ValuePath]) -> None:
        """Remove the values at some paths.

        Raises:
            UnsafeEditError: One of them is the whole description.
        """
        if () in value_paths:
            raise UnsafeEditError("invalid", "the whole description cannot be removed")
        change = DocumentChange()
        self.changes.append(change)
        # From the end, so that the paths of earlier values stay valid.
        for *parents, key in sorted(value_paths, reverse=True):
            if isinstance(key, int):
                change.removed_indexes.setdefault(format_pointer(parents), []).append(key)
            del self._get_value(tuple(parents))[key]
        for indexes in change.removed_indexes.values():
            indexes.reverse()

    def _merge_value(
        self, value_paths: Sequence[ValuePath], value: object, merger: _Merger, source: str
    ) -> None:
        kinds = {_get_kind(self._get_value(each)) for each in value_paths}
        if len(kinds) > 1:
            raise UnsafeEditError(
                "invalid", f"the target mixes {' and '.join(sorted(kinds))} values"
            )
        self._check_size(value_paths, value)
        value = copy_data(value)  # it may contain the value that it is merged into
        self.changes.append(merger.change)
        for value_path in value_paths:
            old, pointer = self._get_value(value_path), format_pointer(value_path)
            if isinstance(old, list) and not isinstance(value, list):
                merger.extend_array(old, [value], pointer, [source])
                continue
            new = merger.merge_value(old, value, pointer, source)
            if value_path:
                self._get_value(value_path[:-1])[value_path[-1]] = new

    def _check_size(self, value_paths: Sequence[ValuePath], value: object) -> None:
        size, height = (0, 0) if self._added_values > MAX_ADDED_VALUES else _measure_value(value)
        self._added_values += size * len(value_paths)
        if self._added_values > MAX_ADDED_VALUES:
            raise UnsafeEditError(
                "too-large", f"the overlays add more than {MAX_ADDED_VALUES:,} values"
            )
        if max(map(len, value_paths)) + height > MAX_DEPTH:
            raise UnsafeEditError("too-large", f"nested more than {MAX_DEPTH} levels deep")

    def _get_value(self, value_path: ValuePath) -> Any:
        value: Any = self.data
        for key in value_path:
            value = value[key]
        return value


@frozen
class _Merger:
    """A merger of values that records their sources in `change`.

    `file` is the overlay that the new values are in; None if they are in the data itself.
    """

    change: DocumentChange
    file: str | None

    def merge_value(self, old: Any, new: Any, pointer: str, source: str) -> Any:
        """Return the old value with the new one merged in; the new one if both are primitive."""
        if isinstance(old, dict) and isinstance(new, dict):
            for key, value in new.items():
                self._set_member(
                    old,
                    key,
                    value,
                    f"{pointer}/{escape_token(key)}",
                    f"{source}/{escape_token(key)}",
                )
            return old
        if isinstance(old, list) and isinstance(new, list):
            self.extend_array(old, new, pointer, [f"{source}/{index}" for index in range(len(new))])
            return old
        if isinstance(old, dict | list) or isinstance(new, dict | list):
            raise IncompatibleTypesError(
                describe_type(type(old)),
                describe_type(type(new)),
                "" if self.file is None else source,
            )
        self.change.sources[pointer] = self.file, source
        return new

    def _set_member(
        self, holder: dict[str, Any], key: str, value: Any, pointer: str, source: str
    ) -> None:
        if key in holder:
            holder[key] = self.merge_value(holder[key], value, pointer, source)
        else:
            holder[key] = copy_data(value)
            self.change.sources[pointer] = self.file, source

    def extend_array(
        self, old: list[Any], items: Sequence[object], pointer: str, sources: Sequence[str]
    ) -> None:
        """Append items to an array."""
        for index, source in enumerate(sources, len(old)):
            self.change.sources[f"{pointer}/{index}"] = self.file, source
        old.extend(copy_data(items))


def _get_kind(value: object) -> str:
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive"


def _measure_value(value: object) -> tuple[int, int]:
    """Return the number of values in a value, including itself, and the number of its levels."""
    if not isinstance(value, dict | list):
        return 1 + (len(value) // LONG_TEXT if isinstance(value, str) else 0), 0
    inner = [
        _measure_value(each) for each in (value.values() if isinstance(value, dict) else value)
    ]
    return 1 + sum(size for size, _ in inner), 1 + max((height for _, height in inner), default=0)
