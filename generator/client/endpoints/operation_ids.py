"""The words of operationIds, without what frameworks and generators add to them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from ...model import Operation
from ...naming.words import is_same_word, split_words, stem_words

FUNCTION_WORDS = frozenset(
    ["a", "an", "the", "to", "of", "by", "for", "in", "on", "from", "with", "and"]
)
CRUD_VERBS = frozenset(
    [
        "add",
        "create",
        "delete",
        "find",
        "get",
        "list",
        "modify",
        "remove",
        "replace",
        "set",
        "update",
    ]
)
# At least twelve hexadecimal digits, with a decimal digit among them, or a UUID.
_HEX = re.compile(
    "|".join(
        rf"(?<![A-Za-z0-9])(?=[0-9{letters}-]{{12}})(?=[{letters}-]*[0-9])"
        rf"[0-9{letters}]{{8,}}(?:-[0-9{letters}]+)*(?![A-Za-z0-9])"
        for letters in ("a-f", "A-F")
    )
)
# What springfox adds to the name of a Java method: ``listUsingGET_1``.
_JAVA_SUFFIX = re.compile(r"Using(?:GET|PUT|POST|DELETE|OPTIONS|HEAD|PATCH|TRACE)(?:_\d+)?$")
# What springdoc adds to the name of a Java method that occurs twice: ``list_1``.
_COUNTER = re.compile(r"(?<=[a-z])_[1-9]\d?$")
_VERSION_WORD = re.compile(r"v\d+", re.IGNORECASE)
# An operationId that only these words are left of says nothing: ``operation_12``, ``call_58ac…``.
_PLACEHOLDERS = frozenset(["", "api", "call", "endpoint", "method", "op", "operation", "request"])
_MAX_JOINED_WORDS = 6


def split_operation_id(operation: Operation) -> tuple[str, ...]:
    """Split an operationId into words, without the path and method that some frameworks append.

    The result is empty if the operation has no operationId, or one that was generated without
    regard to what the operation does.
    """
    words = split_meaningful_words(operation.name or "")
    words = _remove_path(words, operation)
    words = _split_glued_method(words, operation)
    # ``deletes-cart`` means the verb ``delete``.
    return (words[0][:-1], *words[1:]) if words and words[0][:-1] in CRUD_VERBS else words


def split_full_id(operation: Operation) -> tuple[str, ...]:
    """Split an operationId into all its words, for names that must differ."""
    if not split_operation_id(operation):
        return ()
    return tuple(word.lower() for word in split_words(operation.name or ""))


def split_function_name(operation: Operation) -> tuple[str, ...]:
    """Return the words of an operationId before the path and method that a framework appended.

    ``read_items_api_v1_items__get`` says ``read items``.  A single word is followed by those of the
    last fixed segment of the path: ``read items`` for ``read_api_v1_items__get``.  The result is
    empty if the operationId does not end with the path and the method.
    """
    words = split_words(operation.name or "")
    suffix = _list_suffix(operation)
    if len(suffix) < 2 or not _ends_with(words, suffix):
        return ()
    function = words[: -len(suffix)]
    if len(function) > 1:
        return function
    pieces = [piece for piece in operation.path.split("/") if piece and "{" not in piece]
    segment = split_words(pieces[-1]) if pieces else ()
    return function if segment[:1] == function else (*function, *segment)


@lru_cache(maxsize=4096)
def split_meaningful_words(name: str) -> tuple[str, ...]:
    """Split a name into words in lower case, without hexadecimal ids, counters and the like."""
    text = _COUNTER.sub("", _JAVA_SUFFIX.sub("", _HEX.sub(" ", name))).strip()
    words = tuple(word.lower() for word in split_words(text)) if text else ()
    is_numbered = re.search(r"\d", name) is not None
    says_something = any(word.rstrip("0123456789") not in _PLACEHOLDERS for word in words)
    return words if says_something or not is_numbered else ()


def remove_known_words(
    name_words: Sequence[str], path: Iterable[str], further: Iterable[str] = ()
) -> tuple[str, ...]:
    """Return the words that the resource path does not contain, without particles at the ends.

    `further` words are known as well.  Versions are dropped, and words that are written as one
    in the path are recognized: ``custom resource`` in ``customresources``.
    """
    known = {*stem_words(word for text in path for word in text.split()), *stem_words(further)}
    remaining = _remove_words(_remove_versions(name_words), known)
    return trim_function_words(remaining)


def trim_function_words(words: Sequence[str]) -> tuple[str, ...]:
    """Return words without those at the ends that only connect them: ``by``, ``the``."""
    remaining = list(words)
    while remaining and remaining[0] in FUNCTION_WORDS:
        del remaining[0]
    while remaining and remaining[-1] in FUNCTION_WORDS:
        del remaining[-1]
    return tuple(remaining)


def _remove_words(words: Sequence[str], known: set[str]) -> list[str]:
    """Return the words that are not known, alone or joined with those that follow them."""
    remaining: list[str] = []
    index = 0
    while index < len(words):
        limit = min(_MAX_JOINED_WORDS, len(words) - index)
        lengths = (
            length
            for length in range(limit, 0, -1)
            if stem_words(["".join(words[index : index + length])])[0] in known
        )
        length = next(lengths, 0)
        if not length:
            remaining.append(words[index])
        index += length or 1
    return remaining


def _remove_versions(words: Sequence[str]) -> list[str]:
    """Return words without ``v1``, ``api v1`` and ``v2025 0``."""
    remaining: list[str] = []
    is_after_version = False
    for word in words:
        is_version = bool(_VERSION_WORD.fullmatch(word))
        if is_version and remaining[-1:] == ["api"]:
            del remaining[-1]
        if not is_version and not (is_after_version and word.isdecimal()):
            remaining.append(word)
        is_after_version = is_version or (is_after_version and word.isdecimal())
    return remaining


# --- operationIds made from the path -------------------------------------------------


def _remove_path(words: tuple[str, ...], operation: Operation) -> tuple[str, ...]:
    """Remove the whole path and the HTTP method from the end or the beginning of words."""
    suffix = _list_suffix(operation)
    *path_words, method = suffix
    prefix = (method, *path_words)
    if _ends_with(words, suffix):
        return words[: -len(suffix)]
    if path_words and len(words) > len(prefix) and words[: len(prefix)] == prefix:
        return words[len(prefix) :]
    return words


def _list_suffix(operation: Operation) -> tuple[str, ...]:
    """Return the words of the path and the method, which some frameworks append to names."""
    path_words = (word.lower() for word in split_words(operation.path))
    return (*path_words, operation.method.lower())


def _ends_with(words: tuple[str, ...], suffix: tuple[str, ...]) -> bool:
    """Check whether words end with others and have more than these; the case does not matter."""
    end = words[-len(suffix) :]
    return len(words) > len(suffix) and tuple(word.lower() for word in end) == suffix


def _split_glued_method(words: tuple[str, ...], operation: Operation) -> tuple[str, ...]:
    """Split the HTTP method from a word of the path: ``getusers`` of ``GET /users``."""
    method = operation.method.lower()
    if not words or not words[0].startswith(method) or words[0] == method:
        return words
    rest = words[0].removeprefix(method)
    is_in_path = any(is_same_word(rest, word) for word in split_words(operation.path))
    return (method, rest, *words[1:]) if is_in_path else words


def is_made_from_path(operation: Operation) -> bool:
    """Check whether an operationId consists of the HTTP method and words of the path only."""
    words = [word for word in split_operation_id(operation) if word not in FUNCTION_WORDS]
    method = operation.method.lower()
    if method not in (words[:1] + words[-1:]):
        return False
    words.remove(method)
    known = {*stem_words(split_words(operation.path)), "id"}
    return not _remove_words(_remove_versions(words), known)


def is_generated_from_path(operation: Operation) -> bool:
    """Check whether a program seems to have made an operationId of the method and the path.

    People write ``putUser``, programs ``put-users-id`` and ``UsersByIdPut``.
    """
    name, method = operation.name or "", operation.method.lower()
    is_camel_case = re.search(r"[a-z][A-Z]", name) is not None and name.isidentifier()
    is_written = is_camel_case and not name.lower().endswith(method)
    return not is_written and is_made_from_path(operation)
