"""JSON pointers (RFC 6901)."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

ARRAY_INDEX = re.compile(r"0|[1-9][0-9]{0,8}")
"""The reference token of an array item (section 4), limited to nine digits."""


def escape_token(key: str) -> str:
    """Escape a key as a reference token of a pointer (section 3)."""
    return key.replace("~", "~0").replace("/", "~1") if "/" in key or "~" in key else key


def unescape_token(token: str) -> str:
    """Return the key for a reference token of a pointer (section 4)."""
    return token.replace("~1", "/").replace("~0", "~") if "~" in token else token


def split_pointer(pointer: str) -> tuple[str, ...]:
    """Split a pointer into its keys: ``/a/b~1c`` → ``("a", "b/c")``."""
    return tuple(map(unescape_token, pointer.split("/")[1:]))


def format_pointer(keys: Iterable[str | int]) -> str:
    """Return the pointer of a value from the keys and indexes that lead to it."""
    return "".join([f"/{escape_token(str(key))}" for key in keys])


def iter_ancestors(pointer: str) -> Iterator[str]:
    """Yield a pointer and the pointers of its ancestors, up to the root ``""``."""
    while pointer:
        yield pointer
        pointer = pointer.rpartition("/")[0]
    yield ""


def rename_definitions(pointer: str) -> str:
    """Return a pointer with the name that OpenAPI 3 has for the definitions of Swagger 2.0.

    It may be a glob pattern for pointers: ``/definitions/Pet*`` → ``/components/schemas/Pet*``.
    """
    name = pointer.removeprefix("/definitions/")
    return pointer if name == pointer else f"/components/schemas/{name}"


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
