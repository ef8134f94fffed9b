"""Locations of values in a text: from pointers to lines and columns.

The readers keep no positions because most runs print no message; a text that has messages
is parsed again here, once for all pointers.
"""

from collections.abc import Collection, Iterable, Iterator

from ...diagnostics import Location
from ...text.pointers import escape_token, iter_ancestors, unescape_token
from .json_reader import iter_json_tokens
from .parsing import Syntax, Token


def find_locations(text: str, syntax: Syntax, pointers: Collection[str]) -> dict[str, Location]:
    """Return the locations of values, or of their nearest ancestors.

    A value may have no location in the text: it may come from an alias, for example.
    """
    candidates = {above for pointer in pointers for above in iter_ancestors(pointer)}
    missing = set(pointers)
    offsets: dict[str, int] = {}
    for pointer, offset, _ in _iter_values(text, syntax):
        if pointer in candidates:
            offsets[pointer] = offset
            missing.discard(pointer)
            if not missing:
                break
    nearest = {
        pointer: next(offsets[each] for each in iter_ancestors(pointer) if each in offsets)
        for pointer in pointers
    }
    locations = _locate_offsets(text, nearest.values())
    return {pointer: locations[offset] for pointer, offset in nearest.items()}


def find_scalar_texts(text: str, syntax: Syntax) -> dict[str, str]:
    """Return all scalars as they are written, by pointer; not those that an alias repeats."""
    return {pointer: scalar for pointer, _, scalar in _iter_values(text, syntax) if scalar}


def find_scalar_text(text: str, syntax: Syntax, pointer: str) -> str:
    """Return the scalar at a pointer as it is written; empty if there is none.

    The text is read as far as the scalar.

    Raises:
        ParseError: It is invalid before the scalar.
    """
    values = _iter_values(text, syntax)
    return next((scalar for each, _, scalar in values if each == pointer), "")


def find_location(text: str, offset: int) -> Location:
    """Return the line and column of an offset."""
    return _locate_offsets(text, [offset])[offset]


def find_duplicates(text: str, syntax: Syntax) -> Iterator[tuple[str, str, Location]]:
    """Yield the duplicate keys: the pointer of the object, the key, and its second location."""
    duplicates = list(_iter_duplicates(text, syntax))
    locations = _locate_offsets(text, [offset for _, _, offset in duplicates])
    for pointer, key, offset in duplicates:
        yield pointer, key, locations[offset]


def _iter_duplicates(text: str, syntax: Syntax) -> Iterator[tuple[str, str, int]]:
    seen: set[str] = set()
    repeated: set[str] = set()  # values below a duplicate key are not reported again
    for pointer, offset, _ in _iter_values(text, syntax):
        parent, _, token = pointer.rpartition("/")
        if pointer in seen and parent not in repeated:
            repeated.add(pointer)
            yield parent, unescape_token(token), offset
        seen.add(pointer)


def _locate_offsets(text: str, offsets: Iterable[int]) -> dict[int, Location]:
    """Return the lines and columns of offsets; the text is read once for all of them."""
    locations: dict[int, Location] = {}
    line, line_start, counted = 1, 0, 0
    for offset in sorted(set(offsets)):
        # An offset between the two characters of a line break is at the end of its line.
        end = offset - 1 if text.startswith("\r\n", offset - 1) else offset
        line += _count_line_breaks(text, counted, end)
        last_breaks = (text.rfind(each, counted, end) + 1 for each in "\r\n")
        line_start = max(line_start, *last_breaks)
        locations[offset] = Location(line, offset - line_start + 1)
        counted = end
    return locations


def _count_line_breaks(text: str, start: int, end: int) -> int:
    lone = sum(text.count(each, start, end) for each in "\r\n")
    return lone - text.count("\r\n", start, end)


class _Parent:
    """An object or array whose values are being read: the next key or index in it."""

    __slots__ = ("index", "is_object", "key", "key_offset", "pointer")

    def __init__(self, pointer: str, *, is_object: bool) -> None:
        self.pointer = pointer
        self.is_object = is_object
        self.key: str | None = None
        self.key_offset = 0
        self.index = 0


def _iter_values(text: str, syntax: Syntax) -> Iterator[tuple[str, int, str]]:
    """Yield the pointer, the offset and the text of every value in a text that was read before.

    Only scalars have a text. A scalar has the offset of its first character; an object or array
    that is a member of an object has that of its key, since its value may begin in the next line.
    """
    parents: list[_Parent] = []
    for kind, scalar, offset in _iter_tokens(text, syntax):
        if kind in "}]":
            parents.pop()
            continue
        parent = parents[-1] if parents else None
        pointer = ""
        if parent is not None and parent.is_object:
            if parent.key is None:
                parent.key, parent.key_offset = scalar, offset
                continue
            pointer = f"{parent.pointer}/{escape_token(parent.key)}"
            parent.key = None
            offset = offset if kind == "=" else parent.key_offset
        elif parent is not None:
            pointer = f"{parent.pointer}/{parent.index}"
            parent.index += 1
        yield pointer, offset, scalar
        if kind != "=":
            parents.append(_Parent(pointer, is_object=kind == "{"))


def _iter_tokens(text: str, syntax: Syntax) -> Iterator[Token]:
    if syntax == "json":
        return iter_json_tokens(text)
    # Imported here because the yaml package is not needed for JSON.
    from .yaml_reader import iter_yaml_tokens

    return iter_yaml_tokens(text)
