"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import re
from collections.abc import Iterator

ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
"""The reference token of an array item (section 4), limited to nine digits."""


def escape_token(key: str) -> str:
    """Escape a key as a reference token of a pointer (section 3)."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape_token(token: str) -> str:
    """Return the key for a reference token of a pointer (section 4)."""
    return token.replace("~1", "/").replace("~0", "~")


def split_pointer(pointer: str) -> tuple[str, ...]:
    """Split a pointer into its keys: ``/a/b~1c`` → ``("a", "b/c")``."""
    return tuple(unescape_token(token) for token in pointer.split("/")[1:])


def iter_ancestors(pointer: str) -> Iterator[str]:
    """Yield a pointer and the pointers of its ancestors, up to the root ``""``."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


def get_child(value: object, key: str) -> object:
    """Return the member of an object or the item of an array for a key.

    Raises:
        KeyError: There is no such member or item.
    """
    if isinstance(value, dict):
        return value[key]
    if isinstance(value, list) and ARRAY_INDEX.fullmatch(key) and int(key) < len(value):
        return value[int(key)]
    raise KeyError(key)
