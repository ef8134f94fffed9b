"""Last segments of paths that are actions on a resource: ``POST /runs/{run_id}/cancel``."""

from __future__ import annotations

import re
from collections.abc import Sequence

from ...model import Operation
from .implied_verbs import ends_with_plural
from .operation_ids import (
    CRUD_VERBS,
    is_generated_from_path,
    remove_known_words,
    split_operation_id,
)
from .path_segments import Segment

_DOTTED_ID = re.compile(r"\w+(?:\.\w+)+")
# First words of a last segment that is an action rather than a resource.
_ACTIONS = CRUD_VERBS.union(
    [
        "accept",
        "activate",
        "approve",
        "archive",
        "assign",
        "authorize",
        "block",
        "cancel",
        "check",
        "clear",
        "clone",
        "close",
        "complete",
        "confirm",
        "convert",
        "copy",
        "count",
        "deactivate",
        "decline",
        "disable",
        "dismiss",
        "download",
        "duplicate",
        "enable",
        "execute",
        "export",
        "finish",
        "generate",
        "import",
        "install",
        "invite",
        "join",
        "leave",
        "lock",
        "login",
        "logout",
        "merge",
        "move",
        "pause",
        "ping",
        "publish",
        "query",
        "refresh",
        "register",
        "reject",
        "rename",
        "reopen",
        "reset",
        "resend",
        "resolve",
        "restart",
        "restore",
        "resume",
        "retry",
        "revoke",
        "rotate",
        "run",
        "save",
        "search",
        "send",
        "setup",
        "share",
        "start",
        "stop",
        "submit",
        "subscribe",
        "suspend",
        "swap",
        "sync",
        "test",
        "transfer",
        "trigger",
        "unarchive",
        "unblock",
        "unlock",
        "unpublish",
        "unsubscribe",
        "upload",
        "validate",
        "verify",
        "void",
    ]
)
# What a GET or DELETE without a telling operationId may do; others of these words are nouns there.
_ACTIONS_BY_METHOD = {
    "GET": CRUD_VERBS.union(
        ["check", "count", "download", "export", "ping", "search", "validate", "verify"]
    ),
    "DELETE": frozenset(["clear", "delete", "remove"]),
}


def is_verb_of_tag(operation: Operation, segment: Segment) -> bool:
    """Check whether the only segment of a path is the verb of an operation."""
    words = split_operation_id(operation)
    if not words or is_generated_from_path(operation):
        return segment.words[0] in _ACTIONS
    return not remove_known_words(words, (segment.text,))


def is_collection(words: Sequence[str]) -> bool:
    """Check whether the words of a segment are a plural noun: not ``swap indexes``."""
    return ends_with_plural(words) and words[0] not in _ACTIONS


def is_verb(
    operation: Operation, segment: Segment, parent: tuple[str, ...], is_alone: bool
) -> bool:
    """Check whether a segment is the verb of an operation on the resource before it."""
    words, first = split_operation_id(operation), segment.words[0]
    if not words or is_generated_from_path(operation):
        return is_alone and first in _ACTIONS_BY_METHOD.get(operation.method, _ACTIONS)
    if is_alone and segment.words == (first,) and first in CRUD_VERBS:
        return True
    if words[0] == first:
        return words[-1] not in CRUD_VERBS or len(words) == 1  # ``seats_list`` is of ``seats``
    rest = remove_known_words(words, parent)
    is_rpc = operation.method == "POST" or _DOTTED_ID.fullmatch(operation.name or "") is not None
    return (is_rpc or first in _ACTIONS) and rest == segment.words


def is_continued_verb(operation: Operation, segment: Segment, parent: tuple[str, ...]) -> bool:
    """Check whether a segment before others is the verb of an operation: ``queryPoints``."""
    words = split_operation_id(operation)
    return (
        words[0:1] == segment.words
        and len(words) > 1
        and not ends_with_plural(segment.words)
        and remove_known_words(words, parent) == segment.words
    )
