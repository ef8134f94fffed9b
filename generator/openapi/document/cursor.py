"""Cursors on the values of a description, which report what is wrong with them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING, TypeVar

from ...frozen import frozen
from ...text.pointers import (
    escape_token,
    format_pointer,
    get_child,
    split_pointer,
    unescape_token,
)
from ...text.quoting import clip_message, quote_name
from .message_text import describe_type

if TYPE_CHECKING:
    from .document import Document

_T = TypeVar("_T")


@dataclass(eq=False)
class BrokenReferenceError(Exception):
    """A ``$ref`` that cannot be resolved; the error is in the report already."""

    pointer: str


@frozen
class Cursor:
    """A value of the document with its pointer (RFC 6901).

    Typed getters warn about a value of another type and treat it as absent.
    """

    document: Document = field(repr=False)
    pointer: str
    value: object = field(repr=False, compare=False)

    # --- location -------------------------------------------------------

    @property
    def key(self) -> str:
        """The last token of the pointer: the key or index of the value in its parent."""
        return unescape_token(self.pointer.rpartition("/")[2])

    @property
    def is_object(self) -> bool:
        """Whether the value is an object."""
        return isinstance(self.value, dict)

    def __contains__(self, key: str) -> bool:
        return isinstance(self.value, dict) and key in self.value

    def get_label(self) -> str:
        """Return the name of the value in messages: ``'tags'``, ``item 2 of 'tags'``."""
        *parents, key = split_pointer(self.pointer) or ("",)
        if not self.pointer:
            return "the description"
        if isinstance(self.document.root.at_path(*parents).value, list):
            return f"item {int(key) + 1} of {quote_name(parents[-1])}"
        return quote_name(key)

    # --- children -------------------------------------------------------

    def get(self, key: str) -> Cursor | None:
        """Return the member with that key; None if there is none, or this is not an object."""
        value = self.value
        if not isinstance(value, dict) or key not in value:
            return None
        return Cursor(self.document, f"{self.pointer}/{escape_token(key)}", value[key])

    def get_child(self, key: str) -> Cursor:
        """Return the member or item under a key or index.

        Raises:
            KeyError: There is none.
        """
        return Cursor(
            self.document, f"{self.pointer}/{escape_token(key)}", get_child(self.value, key)
        )

    def at_path(self, *keys: str | int) -> Cursor:
        """Return the value at a path of keys and indexes; its value is None if there is none.

        A cursor on a missing value lets a message be reported at its nearest ancestor.
        """
        names = [str(key) for key in keys]
        try:
            value = reduce(get_child, names, self.value)
        except KeyError:
            value = None
        return Cursor(self.document, f"{self.pointer}{format_pointer(names)}", value)

    def at_pointer(self, pointer: str) -> Cursor:
        """Return the value at a JSON pointer relative to this value, as `at_path` does."""
        return self.at_path(*split_pointer(pointer))

    def iter_members(self, key: str | None = None) -> Iterator[tuple[str, Cursor]]:
        """Yield the members of the object under a key, or of this object, in order."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            members: dict[str, object] = owner._check_type(dict) or {}
            for name, value in members.items():
                pointer = f"{owner.pointer}/{escape_token(name)}"
                yield name, Cursor(owner.document, pointer, value)

    def iter_items(self, key: str | None = None) -> Iterator[Cursor]:
        """Yield the items of the array under a key, or of this array."""
        owner = self if key is None else self.get(key)
        if owner is not None:
            for index, item in enumerate(owner._check_type(list) or ()):
                yield Cursor(owner.document, f"{owner.pointer}/{index}", item)

    # --- values ---------------------------------------------------------

    def get_string(self, key: str, default: str = "") -> str:
        """Return the string under a key; null is no string, and not reported."""
        if isinstance(self.value, dict) and self.value.get(key) is None:
            return default
        value = self._get_typed_value(key, str)
        return default if value is None else value

    def get_boolean(self, key: str, default: bool = False) -> bool:
        """Return the boolean under a key."""
        value = self._get_typed_value(key, bool)
        return default if value is None else value

    def get_strings(self, key: str) -> tuple[str, ...]:
        """Return the strings in the array under a key; items of other types are left out."""
        values = (item._check_type(str) for item in self.iter_items(key))
        return tuple(value for value in values if value is not None)

    def _get_typed_value(self, key: str, expected: type[_T]) -> _T | None:
        """Return the value under a key if it is of the expected type; else None, with a warning."""
        if not isinstance(self.value, dict) or key not in self.value:
            return None
        value = self.value[key]
        # Almost all values have their types, so a cursor is only made for the others.
        return value if isinstance(value, expected) else self.get_child(key)._check_type(expected)

    def _check_type(self, expected: type[_T]) -> _T | None:
        """Return the value if it is of the expected type; else None, with a warning."""
        if isinstance(self.value, expected):
            return self.value
        actual = describe_type(type(self.value))
        self.warn(
            "wrong-shape", f"{self.get_label()} must be {describe_type(expected)}, not {actual}"
        )
        return None

    # --- references -----------------------------------------------------

    @property
    def reference(self) -> str | None:
        """The ``$ref`` of this object as written, or None."""
        reference = self.value.get("$ref") if isinstance(self.value, dict) else None
        return reference if isinstance(reference, str) else None

    def resolve_reference(self, consequence: str = "read as any value") -> Cursor:
        """Follow references until a value that is not a reference; return self if it is none.

        A reference that names no value is a warning, which states the `consequence`.

        Raises:
            BrokenReferenceError: A reference names no value, another file, or itself.
        """
        resolved = self.document.resolved_references
        cursor, seen = self, {self.pointer: None}
        followed: dict[tuple[str, str], Cursor | None] = {}
        try:
            while (key := cursor._get_reference_key()) is not None and key not in resolved:
                cursor = cursor._follow_reference(*key, consequence)
                if cursor.pointer in seen:
                    raise self._circular_error([*seen, cursor.pointer])
                seen[cursor.pointer] = None
                followed[key] = None
            target = cursor if key is None else resolved[key]
            followed = dict.fromkeys(followed, target)
        finally:
            resolved.update(followed)  # to None if an error is raised
        if target is None:
            raise BrokenReferenceError(f"{self.pointer}/$ref")
        return target

    def resolve_if_possible(self, consequence: str = "read as any value") -> Cursor | None:
        """Return the same as `resolve_reference`, or None if the reference is broken."""
        try:
            return self.resolve_reference(consequence)
        except BrokenReferenceError:
            return None

    def find_target(self) -> Cursor | None:
        """Return the value that the reference of this object names, if any, without a report."""
        key = self._get_reference_key()
        with suppress(KeyError):
            return None if key is None else self.document.find_target(key[1], key[0])
        return None

    def _get_reference_key(self) -> tuple[str, str] | None:
        """Return the base of the reference of this object, and the reference."""
        reference = self.reference
        return (
            None
            if reference is None
            else (self.document.references.find_base(self.pointer), reference)
        )

    def _follow_reference(self, base: str, reference: str, consequence: str) -> Cursor:
        """Return the value that one reference names."""
        references, member = self.document.references, self.at_path("$ref")
        with suppress(KeyError):
            return self.document.find_target(reference, base)
        broken = self.document.broken_references.get(reference)
        if broken is not None:
            path, pointer = self.document.find_origin(member.pointer)
            self.document.report.add(broken.make_diagnostic(path, pointer, consequence))
            raise BrokenReferenceError(member.pointer)
        if references.is_external(reference, base):
            message = f"this reference to another file cannot be read: {quote_name(reference)}"
            member.error("external-ref", message)
            raise BrokenReferenceError(member.pointer)
        message = f"'$ref' cannot be resolved: {quote_name(reference)}; {consequence}"
        similar = references.suggest(reference)
        hint = similar and f"did you mean '{self.document.format_reference(similar)}'?"
        member.warn("dangling-ref", message, hint)
        raise BrokenReferenceError(member.pointer)

    def _circular_error(self, pointers: Sequence[str]) -> BrokenReferenceError:
        cycle = " → ".join(f"'{self.document.format_reference(each)}'" for each in pointers)
        member = self.at_path("$ref")
        member.error("circular-ref", f"circular '$ref': {clip_message(cycle)}")
        return BrokenReferenceError(member.pointer)

    # --- reporting ------------------------------------------------------

    def warn(self, code: str, message: str, hint: str | None = None) -> None:
        """Report a warning about this value."""
        path, pointer = self.document.find_origin(self.pointer)
        self.document.report.warn(code, message, path=path, pointer=pointer, hint=hint)

    def error(self, code: str, message: str, hint: str | None = None) -> None:
        """Report an error about this value."""
        path, pointer = self.document.find_origin(self.pointer)
        self.document.report.error(code, message, path=path, pointer=pointer, hint=hint)
