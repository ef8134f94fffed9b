"""What becomes of each file of the output, given what the user did to it since the last run.

Edits are merged into the new files: the base of a merge is what was generated last.  The manifest
has the digest of the generated text, so a file with another one is an edited file, and one that
does not exist was deleted.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

from ..input_files import is_binary
from ..text.patterns import Glob
from .base_texts import BaseTexts
from .decisions import Decision, DecisionKind, EditPolicy, decode_text, encode_text
from .disk import compute_sha256, read_plain_file
from .manifest import Manifest
from .merging import MergedText, find_conflict, mark_differences, merge_texts
from .moves import find_moves
from .paths import fold_path

_MIN_DELETED_SIMILARITY = 1.0
"""The similarity of a deleted file that has moved: the same text, or almost and the same name."""


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
        self._keep_patterns = [Glob(each) for each in policy.keep]
        self._bases = BaseTexts(root, policy.replay)
        # After `rm -r output/*`, which leaves the manifest, all files are to be written again.
        self._is_cleared = all(
            current_digests[path] is None for path in manifest.files if path[0] != "."
        )

    def decide_all(self) -> Iterator[Decision]:
        moves = {} if self._policy.force else self._find_moves()
        moved_paths = set(moves.values())
        deleted_paths = set() if self._policy.force else self._find_moved_deletions(moves)
        for path in self._current_digests:
            if path in deleted_paths:
                digest = compute_sha256(self._contents[path])
                yield Decision(path=path, kind="deleted", digest=digest)
            elif path in moves:
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

    def _find_moved_deletions(self, moves: Mapping[str, str]) -> set[str]:
        """Return the new paths of files that the user had deleted at another path.

        Only files that are almost the same count: nobody misses a file that is not written.
        """
        new_texts = self._list_new_contents()
        new_texts = {path: text for path, text in new_texts.items() if path not in moves}
        deleted_paths = [
            path
            for path in self._recorded_digests
            if path not in self._contents and self._current_digests[path] is None
        ]
        if not (new_texts and deleted_paths) or self._is_cleared:
            return set()
        bases = {
            path: self._bases.find(path, self._recorded_digests[path]) for path in deleted_paths
        }
        texts = {path: decode_text(base) for path, base in bases.items() if base is not None}
        return set(find_moves(texts, new_texts, min_similarity=_MIN_DELETED_SIMILARITY))

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
            if path not in self._recorded_digests and self._is_free(path) and not is_binary(data)
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
        if current_digest is None and is_recorded and not self._is_cleared:
            return Decision(path=path, kind="deleted", digest=generated.digest)
        recorded_digest = self._recorded_digests.get(self._find_recorded_path(path) or "")
        if current_digest in (None, generated.digest, recorded_digest):
            return generated
        if not is_recorded or current_digest == "":
            digest = self._recorded_digests.get(path)
            return Decision(path=path, kind="refused", content=generated.content, digest=digest)
        if is_binary(self._contents[path]):
            return self._decide_binary(generated, recorded_digest)
        return self._merge(path, path)

    @staticmethod
    def _decide_binary(generated: Decision, recorded_digest: str | None) -> Decision:
        """Return what becomes of an edited file that has no lines to merge, such as an image."""
        if generated.digest == recorded_digest:
            return replace(generated, kind="edited", content=None, base=generated.content)
        return replace(generated, kind="refused", digest=recorded_digest)

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
        return any(pattern.matches(path) for pattern in self._keep_patterns)

    def _read(self, path: str) -> bytes:
        return read_plain_file(self._root, path) or b""
