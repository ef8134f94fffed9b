"""The assembly of the files of a description into one document."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from urllib.parse import quote

from ...diagnostics import Diagnostic, Report, SpecloomError, file_error
from ...text.pointers import format_pointer
from ..document.origins import DocumentChange
from ..document.parsing import LONG_TEXT, MAX_DEPTH
from ..document.references import BrokenReference
from .description_files import DescriptionFile
from .discovery import Part, Reference, ReferenceCollector
from .layouts import choose_layout
from .placement import Placement
from .reader import DescriptionReader
from .targets import TargetFinder

_MAX_VALUES = 10_000_000
"""How many values a document may have: files that are used in several places may multiply."""

_SAFE_CHARACTERS = "/~!$&'()*+,;=:@?"
"""Characters that need no quoting in a URL fragment (RFC 3986, section 3.5)."""


class Assembler:
    """What puts the values that a description refers to in other files into its data.

    Each value is put there once, and references become pointers into the one document.
    `broken_references` says what is wrong with those that name nothing.
    """

    def __init__(self, main: DescriptionFile, reader: DescriptionReader, report: Report) -> None:
        self._main = main
        self._report = report
        self._finder = TargetFinder(main, reader)
        self._layout = choose_layout(main.data)
        self._collector = ReferenceCollector(self._finder, self._layout.root_kind)
        self._placement = Placement(self._finder, self._layout)
        self._change = DocumentChange()
        self._inlined: dict[int, tuple[str, str]] = {}  # where references are, by their values
        self.broken_references: Mapping[str, BrokenReference] = self._collector.broken

    def assemble_files(self) -> DocumentChange:
        """Change the data of the main description, and return where the new values come from.

        If the data has changed since the last time, only what is new in it is put in.

        Raises:
            SpecloomError: A value contains itself, or there are too many values.
        """
        self._change = DocumentChange()
        self._collector.collect()
        self._placement.place_parts(self._collector.parts.values())
        for reference in self._collector.references:
            self._rewrite_reference(reference)
        for part, pointer, link in self._collector.operation_references:
            self._rewrite_operation_reference(part, pointer, link)
        for group in self._layout.groups.values():
            self._add_components(group, self._placement.components.get(group, {}))
        _ValueCounter(self._main.path, self._inlined).count_values(self._main.data)
        for file, pointer, broken in self._collector.unusable:
            self._report.add(broken.make_diagnostic(file.path, pointer, "it is left out"))
        return self._change

    def _rewrite_reference(self, reference: Reference) -> None:
        named = reference.target
        pointer = self._placement.find_pointer(named)
        is_placed = bool(pointer) or named.target.file is self._main
        if named.slot is reference or reference.is_inlined or not is_placed:
            self._replace_object(reference)
        else:
            reference.holder[reference.key] = format_fragment(pointer or "")

    def _replace_object(self, reference: Reference) -> None:
        """Put a part in place of a reference, with what the object with the reference has too."""
        target = reference.target.target
        container, key = reference.place
        others = {name: each for name, each in reference.holder.items() if name != "$ref"}
        is_merged = bool(others) and isinstance(target.value, dict)
        container[key] = {**target.value, **others} if is_merged else target.value
        place = reference.part.target.file.path, f"{reference.pointer}/$ref"
        self._inlined.setdefault(id(target.value), place)
        base = self._placement.find_pointer(reference.part) or ""
        pointer = base + reference.pointer[len(reference.part.target.pointer) :]
        file = None if target.file is self._main else target.file.path
        for name in target.value if is_merged else ():
            if name not in others:
                each = format_pointer([name])
                self._change.sources[pointer + each] = file, target.pointer + each
        if not is_merged:
            self._change.sources[pointer] = file, target.pointer

    def _rewrite_operation_reference(self, part: Part, pointer: str, link: dict[str, Any]) -> None:
        file, text = part.target.file, link["operationRef"]
        if file is self._main and text.startswith("#"):
            return
        target = self._finder.find_known_target(file, pointer, text)
        if target is not None and (new := self._placement.find_value(target)) is not None:
            link["operationRef"] = format_fragment(new)

    def _add_components(self, group: tuple[str, ...], parts: Mapping[str, Part]) -> None:
        holder: Any = self._main.data
        for key in group if parts else ():
            if not isinstance(holder, dict):
                return
            holder = holder.setdefault(key, {})
        if not isinstance(holder, dict):
            return
        for name, part in sorted(parts.items(), key=lambda item: (item[0].casefold(), item[0])):
            target = part.target
            holder[name] = target.value
            self._change.sources[format_pointer([*group, name])] = target.file.path, target.pointer


class _ValueCounter:
    """A counter of the values of a document, in which objects may be in several places.

    `inlined` has the path and the pointer of a reference to each value that was put in its place.
    """

    def __init__(self, path: str, inlined: Mapping[int, tuple[str, str]]) -> None:
        self._path = path
        self._inlined = inlined
        self._counts: dict[int, tuple[int, int]] = {}
        self._open: dict[int, None] = {}

    def count_values(self, data: object) -> None:
        """Check the number of values and of levels.

        Raises:
            SpecloomError: There are too many, or a value contains itself.
        """
        count, _ = self._measure(data)
        if count > _MAX_VALUES:
            message = f"the files of the description have more than {_MAX_VALUES:,} values together"
            raise file_error("too-large", message, self._path)

    def _measure(self, value: object) -> tuple[int, int]:
        """Return the number of values in a value, including itself, and of its levels."""
        if not isinstance(value, dict | list):
            return 1 + (len(value) // LONG_TEXT if isinstance(value, str) else 0), 0
        key = id(value)
        if key not in self._counts:
            if key in self._open:
                raise self._make_circular_error(key)
            self._open[key] = None
            inner = map(self._measure, value.values() if isinstance(value, dict) else value)
            count, height = 1, 0
            for each, levels in inner:
                count, height = count + each, max(height, levels)
            del self._open[key]
            self._counts[key] = count, height + 1
        count, height = self._counts[key]
        if height > MAX_DEPTH or len(self._open) > MAX_DEPTH:
            message = f"nested more than {MAX_DEPTH} levels deep"
            raise file_error("too-large", message, self._path)
        return count, height

    def _make_circular_error(self, key: int) -> SpecloomError:
        """Return the error for a value that contains itself, at a reference that put it there."""
        message = "this part of a description contains itself"
        around = [*self._open]
        places = (self._inlined.get(each) for each in around[around.index(key) :])
        path, pointer = next(filter(None, places), (self._path, ""))
        hint = "only what OpenAPI has references for, such as a schema, may refer to itself"
        return SpecloomError(Diagnostic("error", "circular-ref", message, path, pointer, hint))


def format_fragment(pointer: str) -> str:
    """Return a pointer as a reference into its own document (RFC 6901, section 6)."""
    return "#" + quote(pointer, safe=_SAFE_CHARACTERS)
