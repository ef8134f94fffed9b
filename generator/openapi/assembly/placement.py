"""Where each part is in the assembled document, and what it is called there."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import count
from pathlib import PurePosixPath
from typing import Any

from ...text.pointers import escape_token, format_pointer, get_child, iter_ancestors, split_pointer
from ..document.spec_grammar import find_kind
from .description_files import UnusableReferenceError
from .discovery import Part
from .layouts import DocumentLayout
from .targets import Target, TargetFinder, get_stem

_INVALID_CHARACTERS = re.compile(r"[^A-Za-z0-9._-]+")


class Placement:
    """The pointers of parts in the document.

    A part of the main description stays where it is. One inside another part is there too. Others
    are put in place of the first reference that allows it, else among the components: `components`
    are these, by the paths of their groups and by name.
    """

    def __init__(self, finder: TargetFinder, layout: DocumentLayout) -> None:
        self.components: dict[tuple[str, ...], dict[str, Part]] = {}
        self._finder = finder
        self._layout = layout
        self._pointers: dict[Part, str | None] = {}
        self._names: dict[tuple[str, ...], set[str]] = {}
        self._parts: dict[tuple[str, str], list[Part]] = {}

    def place_parts(self, parts: Iterable[Part]) -> None:
        """Choose the pointers of parts that have none; `components` are the new ones."""
        self.components.clear()
        self._names.clear()
        new_parts = [part for part in parts if part not in self._pointers]
        for part in new_parts:
            self._parts.setdefault(part.target.key, []).append(part)
        for part in new_parts:
            self.find_pointer(part)

    def find_pointer(self, part: Part) -> str | None:
        """Return the pointer of a part; None while it is being placed."""
        if part not in self._pointers:
            self._pointers[part] = None
            self._pointers[part] = self._place_part(part)
        return self._pointers[part]

    def find_value(self, target: Target) -> str | None:
        """Return the pointer of a value that is in a part; None if it is in none."""
        location, pointer = target.key
        for above in iter_ancestors(pointer):
            for part in self._parts.get((location, above), ()):
                if (base := self.find_pointer(part)) is not None:
                    return base + pointer[len(above) :]
        return None

    def _place_part(self, part: Part) -> str:
        target = part.target
        if target.file is self._finder.main:
            part.slot = None
            return target.pointer
        if (around := self._find_part_around(part)) is not None:
            part.slot = None
            return around
        if (slot := part.slot) is not None:
            base = self.find_pointer(slot.part)
            if base is not None:
                return base + slot.pointer[len(slot.part.target.pointer) :]
            part.slot = None
        group = self._layout.groups.get(part.kind)
        if group is None:  # it is put in place of each reference
            return ""
        name = self._choose_name(target, group)
        self.components.setdefault(group, {})[name] = part
        return f"{format_pointer(group)}/{escape_token(name)}"

    def _find_part_around(self, part: Part) -> str | None:
        """Return the pointer of a part that is in another one, in which it is of the same kind."""
        location, pointer = part.target.key
        for above in [*iter_ancestors(pointer)][1:]:
            rest = pointer[len(above) :]
            for other in self._parts.get((location, above), ()):
                kind = find_kind(other.kind, other.target.value, split_pointer(rest))
                if kind == part.kind and (base := self.find_pointer(other)):
                    return base + rest
        return None

    # --- names ----------------------------------------------------------

    def _choose_name(self, target: Target, group: tuple[str, ...]) -> str:
        """Return a name that no other component of a group has."""
        if group not in self._names:
            self._names[group] = self._find_names(group)
        name = next(
            each for each in self._iter_names(target, group) if each not in self._names[group]
        )
        self._names[group].add(name)
        return name

    def _iter_names(self, target: Target, group: tuple[str, ...]) -> Iterator[str]:
        """Yield the name of a value, then with the names of its file and folders, then numbers."""
        name = _clean_name(target.name) or group[-1]
        qualifiers = self._list_qualifiers(target)
        if name.isdigit() and group[-1] != "responses" and qualifiers:
            name = f"{qualifiers.pop(0)}_{name}"
        yield name
        for qualifier in qualifiers:
            name = f"{qualifier}_{name}"
            yield name
        yield from (f"{name}_{number}" for number in count(2))

    def _list_qualifiers(self, target: Target) -> list[str]:
        """Return the names of the file and of the folders that a value is in, inside out."""
        relative = PurePosixPath(
            self._finder.reader.allowed_files.make_relative(target.file.location)
        )
        folders = [each for each in relative.parent.parts[::-1] if each != ".."]
        names = [get_stem(target.file), *folders] if target.pointer else folders
        return [cleaned for each in names if (cleaned := _clean_name(each))]

    def _find_names(self, group: tuple[str, ...]) -> set[str]:
        """Return the names of the components that the main description has in a group."""
        value: Any = self._finder.main.data
        file, pointer = self._finder.main, ""
        for key in group:
            try:
                value = get_child(value, key)
                pointer += f"/{key}"
                if isinstance(value, dict) and isinstance(value.get("$ref"), str):
                    target = self._finder.find_target(file, pointer, value["$ref"])
                    file, pointer, value = target.file, target.pointer, target.value
            except (KeyError, UnusableReferenceError):
                return set()
        return set(value) if isinstance(value, dict) else set()


def _clean_name(name: str) -> str:
    return _INVALID_CHARACTERS.sub("_", name).strip("_")
