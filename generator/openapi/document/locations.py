"""Where the values of a text are: pointers to lines and columns.

The readers keep no positions, for most runs print no message; a text that has one is
read again here, once for all pointers.
"""

import bisect
import re
from collections.abc import Callable, Collection, Iterator
from itertools import takewhile

from ...diagnostics import Place
from ...text.pointers import escaped, unescaped, upwards
from .json_reader import json_tokens
from .syntax import Syntax, Token
from .yaml_reader import yaml_tokens

_LINE_BREAK = re.compile(r"\r\n|\r|\n")


def find_places(text: str, syntax: Syntax, pointers: Collection[str]) -> dict[str, Place]:
    """Where values are; one that is nowhere (behind an alias, say) is where its parent is."""
    wanted = {above for pointer in pointers for above in upwards(pointer)}
    missing = set(pointers)
    offsets: dict[str, int] = {}
    for pointer, offset in _walk(text, syntax):
        if pointer in wanted:
            offsets[pointer] = offset
            missing.discard(pointer)
            if not missing:
                break
    place_of = _placer(text)
    return {
        pointer: place_of(next(offsets[each] for each in upwards(pointer) if each in offsets))
        for pointer in pointers
    }


def find_place(text: str, offset: int) -> Place:
    """The line and column of one offset."""
    return _placer(text)(offset)


def find_duplicates(text: str, syntax: Syntax) -> Iterator[tuple[str, str, Place]]:
    """The objects that have a key twice: their pointer, the key, where it comes again."""
    place_of = _placer(text)
    seen: set[str] = set()
    repeated: set[str] = set()  # what is in a value given twice is no news
    for pointer, offset in _walk(text, syntax):
        parent, _, token = pointer.rpartition("/")
        if pointer in seen and parent not in repeated:
            repeated.add(pointer)
            yield parent, unescaped(token), place_of(offset)
        seen.add(pointer)


def _placer(text: str) -> Callable[[int], Place]:
    """A function from offsets to places, for many of them."""
    starts = [0, *(match.end() for match in _LINE_BREAK.finditer(text))]

    def place_of(offset: int) -> Place:
        line = bisect.bisect_right(starts, offset)
        return Place(line, offset - starts[line - 1] + 1)

    return place_of


def _walk(text: str, syntax: Syntax) -> Iterator[tuple[str, int]]:
    """The pointer and the offset of every value in a text that could be read."""
    tokens = json_tokens(text) if syntax == "json" else yaml_tokens(text)
    return _values(next(tokens), tokens, "", None)


def _values(
    token: Token, rest: Iterator[Token], pointer: str, key_offset: int | None
) -> Iterator[tuple[str, int]]:
    """As `_walk`, for the value that begins with a token.

    A scalar is where it begins itself; an object or array that is a member of an object
    is where its key is, for the value may only begin in the next line.
    """
    kind, _, offset = token
    yield pointer, offset if kind == "=" or key_offset is None else key_offset
    inner = takewhile(lambda each: each[0] not in "}]", rest)
    if kind == "{":
        for _, key, at in inner:
            yield from _values(next(rest), rest, f"{pointer}/{escaped(key)}", at)
    elif kind == "[":
        for index, each in enumerate(inner):
            yield from _values(each, rest, f"{pointer}/{index}", None)
