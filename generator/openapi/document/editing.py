"""Changes to plain data: merged into it, copied within it, taken out of it.

The rules are those of the OAI Overlay Specification 1.1, section 4.4.3.
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, TypeAlias

from ...text.pointers import escaped
from .message_text import noun
from .origins import Step
from .syntax import MAX_DEPTH

MAX_PUT = 1_000_000
"""How many values all changes together may put in: a few copies can stand for billions."""

Location: TypeAlias = tuple[str | int, ...]
"""The keys and indexes on the way to a value."""


@dataclass(eq=False)
class Incompatible(Exception):
    """Two values that do not merge, in words; `pointer` is that of the new one, if it is written."""

    old: str
    new: str
    pointer: str = ""


@dataclass(eq=False)
class Unsafe(Exception):
    """A change that cannot be made whatever the values are."""

    code: str
    message: str


def unshared(value: Any) -> Any:
    """A copy of plain data in which no two places share a value."""
    return json.loads(json.dumps(value))


class Edit:
    """Data under change; `steps` are what was done to it."""

    def __init__(self, data: dict[str, Any]) -> None:
        self.data = data
        self.steps: list[Step] = []
        self._put = 0

    def is_primitive(self, location: Location) -> bool:
        """Whether the value there is neither an object nor an array."""
        return not isinstance(self._at(location), dict | list)

    def update(self, locations: Sequence[Location], value: object, source: str, file: str) -> None:
        """Merge a value, which stands at the pointer `source` of a file, into those selected.

        Raises:
            Incompatible: the value does not fit one of them.
            Unsafe: the data would become too large.
        """
        self._merge(locations, value, _Merge(Step(file), written=True), source)

    def copy(self, locations: Sequence[Location], source: Location) -> None:
        """Merge a value of the data itself into those selected; raises as `update`."""
        merge = _Merge(Step(), written=False)
        self._merge(locations, self._at(source), merge, _pointer(source))

    def remove(self, locations: Sequence[Location]) -> None:
        """Take the values out of what holds them.

        Raises:
            Unsafe: one of them is the whole description.
        """
        if () in locations:
            raise Unsafe("invalid", "the whole description cannot be removed")
        step = Step()
        self.steps.append(step)
        # From the end, so that the locations before stay what they are.
        for *way, key in sorted(locations, reverse=True):
            if isinstance(key, int):
                step.taken.setdefault(_pointer(way), []).insert(0, key)
            del self._at(tuple(way))[key]

    def _merge(
        self, locations: Sequence[Location], value: object, merge: _Merge, source: str
    ) -> None:
        kinds = {_kind(self._at(each)) for each in locations}
        if len(kinds) > 1:
            raise Unsafe("invalid", f"this selects {' and '.join(sorted(kinds))} values together")
        self._check_size(locations, value)
        value = unshared(value)  # it may hold what it is merged into
        self.steps.append(merge.step)
        for location in locations:
            old, pointer = self._at(location), _pointer(location)
            if isinstance(old, list) and not isinstance(value, list):
                merge.extend(old, [value], pointer, [source])
                continue
            new = merge.joined(old, value, pointer, source)
            if location:
                self._at(location[:-1])[location[-1]] = new

    def _check_size(self, locations: Sequence[Location], value: object) -> None:
        size, height = (0, 0) if self._put > MAX_PUT else _measured(value)
        self._put += size * len(locations)
        if self._put > MAX_PUT:
            raise Unsafe("too-large", f"the overlays put in more than {MAX_PUT:,} values")
        if max(map(len, locations)) + height > MAX_DEPTH:
            raise Unsafe("too-large", f"nested more than {MAX_DEPTH} levels deep")

    def _at(self, location: Location) -> Any:
        value: Any = self.data
        for key in location:
            value = value[key]
        return value


@dataclass(frozen=True, slots=True)
class _Merge:
    """Merges values and notes where they come from; `written` ones stand in an overlay."""

    step: Step
    written: bool

    def joined(self, old: Any, new: Any, pointer: str, source: str) -> Any:
        """The old value with the new one merged into it, or the new one where both are primitive."""
        if isinstance(old, dict) and isinstance(new, dict):
            for key, value in new.items():
                self._set(old, key, value, f"{pointer}/{escaped(key)}", f"{source}/{escaped(key)}")
            return old
        if isinstance(old, list) and isinstance(new, list):
            self.extend(old, new, pointer, [f"{source}/{index}" for index in range(len(new))])
            return old
        if isinstance(old, dict | list) or isinstance(new, dict | list):
            raise Incompatible(noun(type(old)), noun(type(new)), source if self.written else "")
        self.step.put[pointer] = source
        return new

    def _set(self, holder: dict[str, Any], key: str, value: Any, pointer: str, source: str) -> None:
        if key in holder:
            holder[key] = self.joined(holder[key], value, pointer, source)
        else:
            holder[key] = unshared(value)
            self.step.put[pointer] = source

    def extend(
        self, old: list[Any], items: Sequence[object], pointer: str, sources: Sequence[str]
    ) -> None:
        """Append items to an array."""
        for item, source in zip(items, sources, strict=True):
            self.step.put[f"{pointer}/{len(old)}"] = source
            old.append(unshared(item))


def _pointer(location: Sequence[str | int]) -> str:
    return "".join(f"/{escaped(str(key))}" for key in location)


def _kind(value: object) -> str:
    if isinstance(value, dict):
        return "object"
    return "array" if isinstance(value, list) else "primitive"


def _measured(value: object) -> tuple[int, int]:
    """How many values there are in a value, itself among them, and how many levels."""
    if not isinstance(value, dict | list):
        return 1, 0
    inner = [_measured(each) for each in (value.values() if isinstance(value, dict) else value)]
    return 1 + sum(size for size, _ in inner), 1 + max((height for _, height in inner), default=0)
