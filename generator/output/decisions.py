"""What becomes of a file of the output, and the rules for files that the user edited."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from ..frozen import frozen
from .base_texts import Replay, replay_nothing
from .disk import normalize_newlines

DecisionKind: TypeAlias = Literal[
    "generated",
    "removed",
    "merged",
    "conflict",
    "unresolved",
    "edited",
    "deleted",
    "orphaned",
    "kept",
    "refused",
]
"""What becomes of a file.

- ``generated``: it is written as it was generated.
- ``removed``: it is not generated any more, or moved.
- ``merged``: edits are merged into the new text.
- ``conflict``: edits conflict with the new text, and both are written.
- ``unresolved``: it has the conflict of an earlier run, and stays as it is.
- ``edited``: it stays as it is, since the generated text has not changed.
- ``deleted``: the user deleted it, and it is not written again.
- ``orphaned``: it is not generated any more, but edited, and stays as it is.
- ``kept``: it belongs to the user by the settings of the project.
- ``refused``: it would be lost, which is an error.
"""


def _accept(path: str, text: str) -> bool:
    return True


@frozen(kw_only=True)
class EditPolicy:
    """How a run treats files that were edited.

    With `force`, they are overwritten.  `keep` are glob patterns of files that belong to the user,
    also then.  With `must_merge`, a conflict is an error and nothing is written.  `is_valid` checks
    the result of a merge, by path and text.
    """

    force: bool = False
    keep: tuple[str, ...] = ()
    must_merge: bool = False
    replay: Replay = replay_nothing
    is_valid: Callable[[str, str], bool] = _accept


@frozen(kw_only=True)
class Decision:
    """What becomes of a file.

    `content` is what is written to it, None if it stays as it is, or is removed.  `digest` is
    that of the generated text that its edits are based on, for the manifest, and `base` is that
    text if the file differs from it.  `source_path` is the path that its edits moved from.
    """

    path: str
    kind: DecisionKind
    content: bytes | None = None
    digest: str | None = None
    base: bytes | None = None
    source_path: str | None = None

    conflict_line: int | None = None
    """The line of the first conflict in the file, or None."""


def decode_text(data: bytes) -> str:
    """Return the text of a file, with LF; bytes that are not UTF-8 can be encoded again."""
    return normalize_newlines(data).decode(errors="surrogateescape")


def encode_text(text: str) -> bytes:
    """Return the content for a text that `decode_text` returned."""
    return text.encode(errors="surrogateescape")
