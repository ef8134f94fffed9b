"""Locations of values in a text: from pointers to lines and columns.

The readers keep no positions because most runs print no message; a text that has messages
is parsed again here, once for all pointers.
"""

import bisect
import re
from collections.abc import Callable, Collection, Iterator
from itertools import takewhile

from ...diagnostics import Location
from ...text.pointers import escape_token, iter_ancestors, unescape_token
from .json_reader import iter_json_tokens
from .parsing import Syntax, Token

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


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
    locate = _make_locator(text)
    return {
        pointer: locate(next(offsets[each] for each in iter_ancestors(pointer) if each in offsets))
        for pointer in pointers
    }


def find_scalar_texts(text: str, syntax: Syntax) -> dict[str, str]:
    """Return all scalars as they are written, by pointer; not those that an alias repeats."""
    return {pointer: scalar for pointer, _, scalar in _iter_values(text, syntax) if scalar}


def find_location(text: str, offset: int) -> Location:
    """Return the line and column of an offset."""
    return _make_locator(text)(offset)


def find_duplicates(text: str, syntax: Syntax) -> Iterator[tuple[str, str, Location]]:
    """Yield the duplicate keys: the pointer of the object, the key, and its second location."""
    locate = _make_locator(text)
    seen: set[str] = set()
    repeated: set[str] = set()  # values below a duplicate key are not reported again
    for pointer, offset, _ in _iter_values(text, syntax):
        parent, _, token = pointer.rpartition("/")
        if pointer in seen and parent not in repeated:
            repeated.add(pointer)
            yield parent, unescape_token(token), locate(offset)
        seen.add(pointer)


def _make_locator(text: str) -> Callable[[int], Location]:
    """Return a function from offsets to locations that indexes the text once."""
    starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def locate(offset: int) -> Location:
        line = bisect.bisect_right(starts, offset)
        return Location(line, offset - starts[line - 1] + 1)

    return locate


def _iter_values(text: str, syntax: Syntax) -> Iterator[tuple[str, int, str]]:
    """Yield the pointer, the offset and the text of every value in a text that was read before.

    Only scalars have a text.
    """
    if syntax == "json":
        tokens = iter_json_tokens(text)
    else:
        # Imported here because the yaml package is not needed for JSON.
        from .yaml_reader import iter_yaml_tokens

        tokens = iter_yaml_tokens(text)
    return _iter_parts(next(tokens), tokens, "", None)


def _iter_parts(
    token: Token, rest: Iterator[Token], pointer: str, key_offset: int | None
) -> Iterator[tuple[str, int, str]]:
    """Yield the value that begins with a token, and its parts: pointers, offsets and texts.

    A scalar has the offset of its first character; an object or array that is a member of an
    object has that of its key, since its value may begin in the next line.
    """
    kind, scalar, offset = token
    yield pointer, offset if kind == "=" or key_offset is None else key_offset, scalar
    inner = takewhile(lambda each: each[0] not in "}]", rest)
    if kind == "{":
        for _, key, member_offset in inner:
            yield from _iter_parts(
                next(rest), rest, f"{pointer}/{escape_token(key)}", member_offset
            )
    elif kind == "[":
        for index, each in enumerate(inner):
            yield from _iter_parts(each, rest, f"{pointer}/{index}", None)
