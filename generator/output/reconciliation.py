"""What becomes of each file of the output, given what the user did to it since the last run.

Edits are merged into the new files: the base of a merge is what was generated last.  The manifest
has the digest of the generated text, so a file with another one is an edited file, and one that
does not exist was deleted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Literal, TypeAlias

from ..frozen import frozen
from ..text.patterns import compile_glob
from .base_texts import BaseTexts, Replay, replay_nothing
from .disk import compute_sha256, normalize_newlines, read_plain_file
from .manifest import Manifest
from .merging import MergedText, find_conflict, mark_differences, merge_texts
from .moves import find_moves
from .paths import fold_path

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


def decide_files(
    root: Path,
    manifest: Manifest,
    contents: Mapping[str, bytes],
    current_digests: Mapping[str, str | None],
    policy: EditPolicy,
) -> list[Decision]:
    """Return what becomes of each file in the manifest or in the new `contents`, by path.

    `current_digests` are those of all these files, as from `compute_file_digest`.
    """
    return list(_Reconciler(root, manifest, contents, current_digests, policy).decide_all())


def _make_generated(path: str, data: bytes) -> Decision:
    return Decision(path=path, kind="generated", content=data, digest=compute_sha256(data))


class _Reconciler:
    """The state of one call of `decide_files`."""

    def __init__(
        self,
        root: Path,
        manifest: Manifest,
        contents: Mapping[str, bytes],
        current_digests: Mapping[str, str | None],
        policy: EditPolicy,
    ) -> None:
        self._root = root
        self._recorded_digests = manifest.files
        self._folded_paths = {fold_path(path): path for path in manifest.files}
        self._contents = contents
        self._current_digests = current_digests
        self._policy = policy
        self._keep_patterns = [compile_glob(each) for each in policy.keep]
        self._bases = BaseTexts(root, policy.replay)

    def decide_all(self) -> Iterator[Decision]:
        moves = {} if self._policy.force else self._find_moves()
        moved_paths = set(moves.values())
        for path in self._current_digests:
            if path in moves:
                yield self._merge(path, moves[path])
            elif path in moved_paths:
                yield Decision(path=path, kind="removed")
            elif path in self._contents:
                yield self._decide_generated(path)
            elif self._current_digests[path] is not None and not self._is_kept(path):
                yield self._decide_obsolete(path)

    # --- files that are moved -----------------------------------------------

    def _find_moves(self) -> dict[str, str]:
        """Return the old path for each new path that edits move to."""
        return find_moves(self._list_orphans(), self._list_new_contents())

    def _list_orphans(self) -> dict[str, str]:
        """Return the base, or else the text, of each edited file that is not generated any more."""
        return {
            path: decode_text(base or self._read(path))
            for path, recorded_digest in self._recorded_digests.items()
            if path not in self._contents
            and self._current_digests[path] not in (None, "", recorded_digest)
            and not self._is_kept(path)
            and find_conflict(decode_text(self._read(path))) is None
            for base in (self._bases.find(path, recorded_digest),)
        }

    def _list_new_contents(self) -> dict[str, str]:
        """Return the texts of the files that were not generated before, without foreign files."""
        return {
            path: data.decode()
            for path, data in self._contents.items()
            if path not in self._recorded_digests and self._is_free(path)
        }

    def _is_free(self, path: str) -> bool:
        """Check whether a new path has no file of the user, and must not have one."""
        digest = self._current_digests[path]
        recorded_path = self._find_recorded_path(path)
        is_same_file = recorded_path and digest == self._current_digests[recorded_path]
        return (digest is None or bool(is_same_file)) and not self._is_kept(path)

    # --- single files -------------------------------------------------------

    def _decide_generated(self, path: str) -> Decision:
        """Return what becomes of a file that is generated."""
        generated = _make_generated(path, self._contents[path])
        current_digest = self._current_digests[path]
        is_recorded = path in self._recorded_digests
        if self._is_kept(path) and (is_recorded or current_digest is not None):
            return self._leave(path, "kept")
        if self._policy.force:
            return generated
        if current_digest is None and is_recorded:
            return Decision(path=path, kind="deleted", digest=generated.digest)
        recorded_digest = self._recorded_digests.get(self._find_recorded_path(path) or "")
        if current_digest in (None, generated.digest, recorded_digest):
            return generated
        if not is_recorded or current_digest == "":
            digest = self._recorded_digests.get(path)
            return Decision(path=path, kind="refused", content=generated.content, digest=digest)
        return self._merge(path, path)

    def _decide_obsolete(self, path: str) -> Decision:
        """Return what becomes of a file that exists and is not generated any more."""
        if self._policy.force or self._current_digests[path] == self._recorded_digests[path]:
            return Decision(path=path, kind="removed")
        if self._current_digests[path] == "":
            digest = self._recorded_digests[path]
            return Decision(path=path, kind="refused", digest=digest)
        line = find_conflict(decode_text(self._read(path)))
        return self._leave(path, "orphaned" if line is None else "unresolved", line)

    def _merge(self, path: str, source_path: str) -> Decision:
        """Return the merge of the edits of a file into what is generated for `path`."""
        recorded_digest = self._recorded_digests[source_path]
        generated = _make_generated(path, self._contents[path])
        yours, text = decode_text(self._read(source_path)), self._contents[path].decode()
        if (line := find_conflict(yours)) is not None:
            return self._leave(path, "unresolved", line)
        if generated.digest == recorded_digest:
            base: bytes | None = self._contents[path]
        else:
            base = self._bases.find(source_path, recorded_digest)
        merged = self._merge_texts(path, base, yours, text)
        kind: DecisionKind = "conflict" if merged.conflict_count else "merged"
        if merged.text == text:
            kind = "generated"
        elif merged.text == yours and path == source_path:
            kind = "edited"
        return Decision(
            path=path,
            kind=kind,
            content=None if kind == "edited" else encode_text(merged.text),
            digest=generated.digest,
            base=None if kind == "generated" else self._contents[path],
            source_path=None if path == source_path else source_path,
            conflict_line=find_conflict(merged.text) if kind == "conflict" else None,
        )

    def _merge_texts(self, path: str, base: bytes | None, yours: str, text: str) -> MergedText:
        """Return a merge; what has no base, or is not valid, is a conflict wherever it differs."""
        if base is not None:
            merged = merge_texts(decode_text(base), yours, text)
            is_new = not merged.conflict_count and merged.text not in (yours, text)
            if not is_new or self._policy.is_valid(path, merged.text):
                return merged
        return mark_differences(yours, text)

    def _leave(self, path: str, kind: DecisionKind, line: int | None = None) -> Decision:
        """Return the decision to leave a file as it is, with the base that it has."""
        digest = self._recorded_digests.get(path)
        base = None
        if digest is not None and self._current_digests[path] not in (None, "", digest):
            base = self._find_base(path, digest)
        return Decision(path=path, kind=kind, digest=digest, base=base, conflict_line=line)

    def _find_base(self, path: str, digest: str) -> bytes | None:
        content = self._contents.get(path)
        if content is not None and compute_sha256(content) == digest:
            return content
        return self._bases.find(path, digest)

    def _find_recorded_path(self, path: str) -> str | None:
        """Return the path of a recorded file that may be the same file as `path`, or None.

        On a case-insensitive file system, a file that is renamed from Pet.py to pet.py exists
        already, and it is a generated one.
        """
        return path if path in self._recorded_digests else self._folded_paths.get(fold_path(path))

    def _is_kept(self, path: str) -> bool:
        return any(pattern.fullmatch(path) for pattern in self._keep_patterns)

    def _read(self, path: str) -> bytes:
        return read_plain_file(self._root, path) or b""
