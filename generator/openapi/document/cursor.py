"""A description in memory, and the cursor that walks it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import PurePath
from typing import Any, Literal, TypeAlias, TypeVar
from urllib.parse import unquote

from ...diagnostics import Report
from ...text.pointers import escape_token, get_child, split_pointer, unescape_token
from ...text.quoting import clip_message, quote_name
from .message_text import describe_type
from .origins import OverlayChange, find_origin
from .references import find_anchors, suggest_component
from .source_file import SourceFile

OpenAPIVersion: TypeAlias = Literal["3.0", "3.1", "3.2"]
_T = TypeVar("_T")

_MAX_SUGGESTIONS = 100
"""After so many broken references no alternatives are looked for any more: it is slow."""


@dataclass(eq=False)
class BrokenReferenceError(Exception):
    """A ``$ref`` leads nowhere; the report has the error already, with its place."""

    pointer: str


@dataclass(frozen=True, eq=False)
class Document(SourceFile):
    """A description that was read.

    `data` is plain data: dictionaries with text as keys, lists, str, int, float, bool,
    None.  Aliases of YAML share their values.  `changes` are what overlays changed in it.
    """

    data: dict[str, Any] = field(repr=False)
    version: OpenAPIVersion
    report: Report = field(repr=False)
    changes: Sequence[OverlayChange] = field(default=(), repr=False)

    @property
    def root(self) -> Cursor:
        """The cursor on the whole document."""
        return Cursor(self, "", self.data)

    def find_origin(self, pointer: str) -> tuple[str, str]:
        """The file that a value came from, this one or an overlay, and its pointer there."""
        overlay, source_pointer = find_origin(self.changes, pointer)
        return overlay or self.path, source_pointer

    def find_target(self, reference: str) -> Cursor:
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
            cursor = cursor.get_child(key)
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
        return unescape_token(self.pointer.rpartition("/")[2])

    @property
    def is_object(self) -> bool:
        """Whether the value is an object."""
        return isinstance(self.value, dict)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def get_label(self) -> str:
        """What messages call the value: ``'tags'``, ``item 2 of 'tags'``."""
        *parents, key = split_pointer(self.pointer) or ("",)
        if not self.pointer:
            return "the description"
        if isinstance(self.document.root.at_path(*parents).value, list):
            return f"item {int(key) + 1} of {quote_name(parents[-1])}"
        return quote_name(key)

    # --- going down -----------------------------------------------------

    def get(self, key: str) -> Cursor | None:
        """The member with that key, or None; None as well when this is no object."""
        return self.get_child(key) if key in self else None

    def get_child(self, key: str) -> Cursor:
        """The one member or item.

        Raises:
            KeyError: there is none.
        """
        return Cursor(
            self.document, f"{self.pointer}/{escape_token(key)}", get_child(self.value, key)
        )

    def at_path(self, *keys: str | int) -> Cursor:
        """Down through members and items; where there is none, the value is None.

        So a message can be placed at what is missing: it is told at the nearest parent.
        """
        cursor = self
        for key in map(str, keys):
            try:
                cursor = cursor.get_child(key)
            except KeyError:
                cursor = Cursor(self.document, f"{cursor.pointer}/{escape_token(key)}", None)
        return cursor

    def at_pointer(self, pointer: str) -> Cursor:
        """As `at_path`, by a JSON pointer that starts here."""
        return self.at_path(*split_pointer(pointer))

    def iter_members(self, key: str | None = None) -> Iterator[tuple[str, Cursor]]:
        """The members of the object under a key, or of this one, in their order."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            for name in owner._check_type(dict) or ():
                yield name, owner.get_child(name)

    def iter_items(self, key: str | None = None) -> Iterator[Cursor]:
        """The items of the array under a key, or of this one."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            for index, item in enumerate(owner._check_type(list) or ()):
                yield Cursor(owner.document, f"{owner.pointer}/{index}", item)

    # --- values ---------------------------------------------------------

    def get_string(self, key: str, default: str = "") -> str:
        """The text under a key."""
        member = self.get(key)
        value = None if member is None else member._check_type(str)
        return default if value is None else value

    def get_boolean(self, key: str, default: bool = False) -> bool:
        """The truth value under a key."""
        member = self.get(key)
        value = None if member is None else member._check_type(bool)
        return default if value is None else value

    def get_strings(self, key: str) -> tuple[str, ...]:
        """The texts in the array under a key; what is no text among them is left out."""
        values = (item._check_type(str) for item in self.iter_items(key))
        return tuple(value for value in values if value is not None)

    def _check_type(self, expected: type[_T]) -> _T | None:
        """The value if it is of that type, else None, with a warning."""
        if isinstance(self.value, expected):
            return self.value
        message = f"{self.get_label()} has to be {describe_type(expected)}, not {describe_type(type(self.value))}"
        self.warn("wrong-shape", message)
        return None

    # --- references -----------------------------------------------------

    @property
    def reference(self) -> str | None:
        """The ``$ref`` of this object as written, or None."""
        reference = self.value.get("$ref") if isinstance(self.value, dict) else None
        return reference if isinstance(reference, str) else None

    def resolve_reference(self) -> Cursor:
        """What this refers to, through all references; itself when it is no reference.

        Raises:
            BrokenRef: a reference names nothing, another file, or comes back to itself.
        """
        cursor, seen = self, [self.pointer]
        while (reference := cursor.reference) is not None:
            cursor = cursor._follow_reference(reference)
            if cursor.pointer in seen:
                cycle = " → ".join(f"'#{pointer}'" for pointer in [*seen, cursor.pointer])
                message = f"'$ref' leads back to itself: {clip_message(cycle)}"
                raise self._broken_error("circular-ref", message)
            seen.append(cursor.pointer)
        return cursor

    def _follow_reference(self, reference: str) -> Cursor:
        """The value that one reference names."""
        document = self.document
        try:
            return document.find_target(reference)
        except KeyError:
            pass
        if document.is_external(reference):
            message = f"references to other files are not read yet: {quote_name(reference)}"
            raise self._broken_error("external-ref", message, "bundle the files into one first")
        broken_count = sum(each.code == "dangling-ref" for each in document.report)
        hint = (
            suggest_component(document.data, reference)
            if broken_count <= _MAX_SUGGESTIONS
            else None
        )
        raise self._broken_error(
            "dangling-ref", f"'$ref' names nothing: {quote_name(reference)}", hint
        )

    def _broken_error(
        self, code: str, message: str, hint: str | None = None
    ) -> BrokenReferenceError:
        reference = self.at_path("$ref")
        reference.error(code, message, hint)
        return BrokenReferenceError(reference.pointer)

    # --- telling --------------------------------------------------------

    def warn(self, code: str, message: str, hint: str | None = None) -> None:
        """Record a warning about this value."""
        path, pointer = self.document.find_origin(self.pointer)
        self.document.report.warn(code, message, path=path, pointer=pointer, hint=hint)

    def error(self, code: str, message: str, hint: str | None = None) -> None:
        """Record an error about this value."""
        path, pointer = self.document.find_origin(self.pointer)
        self.document.report.error(code, message, path=path, pointer=pointer, hint=hint)
