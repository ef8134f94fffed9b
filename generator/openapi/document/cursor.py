"""A description in memory, and the cursor that walks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath
from typing import Any, Literal, TypeAlias, TypeVar
from urllib.parse import unquote

from ...diagnostics import Report
from ...text.pointers import child, escaped, split_pointer, unescaped
from ...text.quoting import clip_message, quote_name
from .message_text import noun
from .origins import Step, origin
from .references import find_anchors, suggestion
from .source_file import Written

Version: TypeAlias = Literal["3.0", "3.1", "3.2"]
_T = TypeVar("_T")

_MAX_SUGGESTIONS = 100
"""After so many broken references no alternatives are looked for any more: it is slow."""


@dataclass(eq=False)
class BrokenRef(Exception):
    """A ``$ref`` leads nowhere; the report has the error already, with its place."""

    pointer: str


@dataclass(frozen=True, eq=False)
class Document(Written):
    """A description that was read.

    `data` is plain data: dictionaries with text as keys, lists, str, int, float, bool,
    None.  Aliases of YAML share their values.  `steps` are what overlays changed in it.
    """

    data: dict[str, Any] = field(repr=False)
    version: Version
    report: Report = field(repr=False)
    steps: Sequence[Step] = field(default=(), repr=False)

    @property
    def root(self) -> Cursor:
        """The cursor on the whole document."""
        return Cursor(self, "", self.data)

    def origin(self, pointer: str) -> tuple[str, str]:
        """The file that a value came from, this one or an overlay, and its pointer there."""
        overlay, written = origin(self.steps, pointer)
        return overlay or self.path, written

    def target(self, reference: str) -> Cursor:
        """What a reference into this document names, by pointer or by ``$anchor``.

        Raises:
            KeyError: it names nothing in this document.
        """
        if self.is_external(reference):
            raise KeyError(reference)
        fragment = unquote(reference.partition("#")[2])
        if fragment and not fragment.startswith("/"):
            fragment = self._anchors[fragment]
        cursor = self.root
        for key in split_pointer(fragment):
            cursor = cursor.step(key)
        return cursor

    def is_external(self, reference: str) -> bool:
        """Whether a reference names another file: neither this one nor its ``$self``."""
        base = reference.partition("#")[0]
        if not base:
            return False
        name = PurePath(self.path).name
        return base not in (name, f"./{name}", self.data.get("$self"))

    @cached_property
    def _anchors(self) -> Mapping[str, str]:
        return dict(find_anchors(self.data))


@dataclass(frozen=True, slots=True)
class Cursor:
    """A value of the document with its pointer (RFC 6901).

    Getters with a type treat a value of another type as absent and warn of it.
    """

    document: Document = field(repr=False)
    pointer: str
    value: object = field(repr=False, compare=False)

    # --- where it is ----------------------------------------------------

    @property
    def key(self) -> str:
        """The last token of the pointer: the key it stands under, or its index."""
        return unescaped(self.pointer.rpartition("/")[2])

    @property
    def mapping(self) -> bool:
        """Whether the value is an object."""
        return isinstance(self.value, dict)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def called(self) -> str:
        """What messages call the value: ``'tags'``, ``item 2 of 'tags'``."""
        *above, key = split_pointer(self.pointer) or ("",)
        if not self.pointer:
            return "the description"
        if isinstance(self.document.root.at(*above).value, list):
            return f"item {int(key) + 1} of {quote_name(above[-1])}"
        return quote_name(key)

    # --- going down -----------------------------------------------------

    def get(self, key: str) -> Cursor | None:
        """The member with that key, or None; None as well when this is no object."""
        return self.step(key) if key in self else None

    def step(self, key: str) -> Cursor:
        """The one member or item.

        Raises:
            KeyError: there is none.
        """
        return Cursor(self.document, f"{self.pointer}/{escaped(key)}", child(self.value, key))

    def at(self, *keys: str | int) -> Cursor:
        """Down through members and items; where there is none, the value is None.

        So a message can be placed at what is missing: it is told at the nearest parent.
        """
        cursor = self
        for key in map(str, keys):
            try:
                cursor = cursor.step(key)
            except KeyError:
                cursor = Cursor(self.document, f"{cursor.pointer}/{escaped(key)}", None)
        return cursor

    def at_pointer(self, pointer: str) -> Cursor:
        """As `at`, by a JSON pointer that starts here."""
        return self.at(*split_pointer(pointer))

    def members(self, key: str | None = None) -> Iterator[tuple[str, Cursor]]:
        """The members of the object under a key, or of this one, in their order."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            for name in owner._as(dict) or ():
                yield name, owner.step(name)

    def elements(self, key: str | None = None) -> Iterator[Cursor]:
        """The items of the array under a key, or of this one."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            for index, item in enumerate(owner._as(list) or ()):
                yield Cursor(owner.document, f"{owner.pointer}/{index}", item)

    # --- values ---------------------------------------------------------

    def string(self, key: str, default: str = "") -> str:
        """The text under a key."""
        member = self.get(key)
        value = None if member is None else member._as(str)
        return default if value is None else value

    def boolean(self, key: str, default: bool = False) -> bool:
        """The truth value under a key."""
        member = self.get(key)
        value = None if member is None else member._as(bool)
        return default if value is None else value

    def strings(self, key: str) -> tuple[str, ...]:
        """The texts in the array under a key; what is no text among them is left out."""
        values = (element._as(str) for element in self.elements(key))
        return tuple(value for value in values if value is not None)

    def _as(self, wanted: type[_T]) -> _T | None:
        """The value if it is of that type, else None, with a warning."""
        if isinstance(self.value, wanted):
            return self.value
        message = f"{self.called()} has to be {noun(wanted)}, not {noun(type(self.value))}"
        self.warn("wrong-shape", message)
        return None

    # --- references -----------------------------------------------------

    @property
    def reference(self) -> str | None:
        """The ``$ref`` of this object as written, or None."""
        reference = self.value.get("$ref") if isinstance(self.value, dict) else None
        return reference if isinstance(reference, str) else None

    def resolve(self) -> Cursor:
        """What this refers to, through all references; itself when it is no reference.

        Raises:
            BrokenRef: a reference names nothing, another file, or comes back to itself.
        """
        cursor, seen = self, [self.pointer]
        while (reference := cursor.reference) is not None:
            cursor = cursor._follow(reference)
            if cursor.pointer in seen:
                turns = " → ".join(f"'#{pointer}'" for pointer in [*seen, cursor.pointer])
                message = f"'$ref' leads back to itself: {clip_message(turns)}"
                raise self._broken("circular-ref", message)
            seen.append(cursor.pointer)
        return cursor

    def _follow(self, reference: str) -> Cursor:
        """The value that one reference names."""
        document = self.document
        try:
            return document.target(reference)
        except KeyError:
            pass
        if document.is_external(reference):
            message = f"references to other files are not read yet: {quote_name(reference)}"
            raise self._broken("external-ref", message, "bundle the files into one first")
        broken = sum(each.code == "dangling-ref" for each in document.report)
        hint = suggestion(document.data, reference) if broken <= _MAX_SUGGESTIONS else None
        raise self._broken("dangling-ref", f"'$ref' names nothing: {quote_name(reference)}", hint)

    def _broken(self, code: str, message: str, hint: str | None = None) -> BrokenRef:
        reference = self.at("$ref")
        reference.error(code, message, hint)
        return BrokenRef(reference.pointer)

    # --- telling --------------------------------------------------------

    def warn(self, code: str, message: str, hint: str | None = None) -> None:
        """Record a warning about this value."""
        path, pointer = self.document.origin(self.pointer)
        self.document.report.warn(code, message, path=path, pointer=pointer, hint=hint)

    def error(self, code: str, message: str, hint: str | None = None) -> None:
        """Record an error about this value."""
        path, pointer = self.document.origin(self.pointer)
        self.document.report.error(code, message, path=path, pointer=pointer, hint=hint)
