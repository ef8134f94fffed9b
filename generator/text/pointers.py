"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import re
from collections.abc import Iterator

_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")


def escape_token(key: str) -> str:
    """A key as a token of a pointer."""
    return key.replace("~", "~0").replace("/", "~1")


def unescape_token(token: str) -> str:
    """The key that a token of a pointer stands for."""
    return token.replace("~1", "/").replace("~0", "~")


def split_pointer(pointer: str) -> tuple[str, ...]:
    """The keys along a pointer: ``/a/b~1c`` → ``("a", "b/c")``."""
    return tuple(unescape_token(token) for token in pointer.split("/")[1:])


def iter_ancestors(pointer: str) -> Iterator[str]:
    """A pointer, then those of its parents up to the root."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


def get_child(value: object, key: str) -> object:
    """The member of an object, or the item of an array, under a key.

    Raises:
        KeyError: there is none.
    """
    if isinstance(value, dict):
        return value[key]
    if isinstance(value, list) and _INDEX.fullmatch(key) and int(key) < len(value):
        return value[int(key)]
    raise KeyError(key)
