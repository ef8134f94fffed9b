"""JSON pointers (RFC 6901) in words, for messages."""

import re
from collections.abc import Iterator, Sequence

from ...text.pointers import ARRAY_INDEX, split_pointer

_MAX_STEPS = 8

HTTP_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace", "query")
"""The fixed fields of a Path Item Object that hold operations (OpenAPI 3.2, section 4.9)."""

_NAMED_KEYWORDS = frozenset(
    ("properties", "responses", "parameters", "headers", "links", "examples", "servers", "tags")
)
"""Keywords whose members or items are mentioned as steps."""

_ARRAY_KEYWORDS = frozenset(("parameters", "servers", "tags"))
"""Those of them with arrays; messages count the items from one."""

_DATA_KEYWORDS = frozenset(("default", "example", "examples", "enum", "const"))
"""Keywords that hold data, in which keys have no meaning in OpenAPI."""


def describe_pointer(pointer: str) -> str:
    """Return the path to a value in words: ``POST /assistants → response 200``; may be empty."""
    steps = list(_iter_steps(split_pointer(pointer)))
    if len(steps) > _MAX_STEPS:
        steps[_MAX_STEPS // 2 : -(_MAX_STEPS // 2)] = ["…"]
    return " → ".join(steps)


def _iter_steps(keys: Sequence[str]) -> Iterator[str]:
    """Yield the steps along the keys of a pointer; most keywords are not mentioned."""
    match keys:
        case ["paths", path, *rest]:
            yield from _iter_operation_steps(path, rest)
        case ["webhooks", name, *rest]:
            yield from _iter_operation_steps(f"webhook {name}", rest)
        case ["callbacks", name, path, *rest]:
            yield f"callback {name}"
            yield from _iter_operation_steps(path, rest)
        case ["components", kind, name, *rest]:
            yield f"{_make_singular(kind)} {name}"
            yield from _iter_steps(rest)
        case [("definitions" | "securityDefinitions") as kind, name, *rest]:  # Swagger 2.0
            yield f"{_make_singular(kind)} {name}"
            yield from _iter_steps(rest)
        case ["requestBody", *rest]:
            yield "body"
            yield from _iter_steps(rest)
        case [keyword, name, *rest] if keyword in _NAMED_KEYWORDS:
            is_index = keyword in _ARRAY_KEYWORDS and ARRAY_INDEX.fullmatch(name)
            yield f"{_make_singular(keyword)} {int(name) + 1 if is_index else name}"
            yield from _iter_steps(() if keyword in _DATA_KEYWORDS else rest)
        case [keyword, *rest] if keyword not in _DATA_KEYWORDS:
            yield from _iter_steps(rest)


def _iter_operation_steps(path: str, keys: Sequence[str]) -> Iterator[str]:
    """Yield the steps below a path: the operation comes first, as in ``POST /assistants``."""
    match keys:
        case ["additionalOperations", method, *rest]:
            yield f"{method} {path}"
        case [method, *rest] if method in HTTP_METHODS:
            yield f"{method.upper()} {path}"
        case rest:
            yield path
    yield from _iter_steps(rest)


def _make_singular(keyword: str) -> str:
    """Return what one value under a keyword is called: ``requestBodies`` → ``request body``."""
    words = re.sub("([A-Z])", r" \1", keyword).lower()
    return f"{words[:-3]}y" if words.endswith("ies") else words.removesuffix("s")
