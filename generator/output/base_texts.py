"""The texts that were generated for edited files: the bases of merges.

Each is found by its digest in the manifest: in the record of edited files, among the files that
the recorded inputs give, or in the Git history.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TypeAlias

from ..diagnostics import SpecloomError
from .disk import compute_sha256, normalize_newlines, read_plain_file
from .git_history import find_in_history
from .paths import BASES_FOLDER
from .recorded_inputs import RecordedInputs, read_recorded_inputs

Replay: TypeAlias = Callable[[RecordedInputs], Mapping[str, str | bytes]]
"""What generates the files of recorded inputs again, by path; it may raise `SpecloomError`."""


def replay_nothing(inputs: RecordedInputs) -> Mapping[str, str | bytes]:
    """Return no files, where the pipeline is not at hand."""
    return {}


class BaseTexts:
    """The bases of the edited files of an output."""

    def __init__(self, root: Path, replay: Replay) -> None:
        self._root = root
        self._replay = replay
        self._replayed_files: Mapping[str, str | bytes] | None = None
        self._found: dict[tuple[str, str], bytes | None] = {}

    def find(self, path: str, digest: str) -> bytes | None:
        """Return what was generated for a file, by its digest; None if it cannot be found."""
        if (path, digest) not in self._found:
            self._found[path, digest] = self._search(path, digest)
        return self._found[path, digest]

    def _search(self, path: str, digest: str) -> bytes | None:
        recorded = read_plain_file(self._root, f"{BASES_FOLDER}/{path}")
        if recorded is not None and compute_sha256(recorded) == digest:
            return normalize_newlines(recorded)
        replayed = self._get_replayed_file(path)
        if replayed is not None and compute_sha256(replayed) == digest:
            return normalize_newlines(replayed)
        found = find_in_history(self._root, path, digest)
        return None if found is None else normalize_newlines(found)

    def _get_replayed_file(self, path: str) -> bytes | None:
        """Return a file that the recorded inputs give; they are used at most once."""
        if self._replayed_files is None:
            try:
                inputs = read_recorded_inputs(self._root)
                self._replayed_files = self._replay(inputs) if inputs else {}
            except SpecloomError:
                self._replayed_files = {}
        content = self._replayed_files.get(path)
        return content.encode(errors="surrogatepass") if isinstance(content, str) else content
