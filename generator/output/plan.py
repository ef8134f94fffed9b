"""What is to be done in the output, and what is refused: bad paths, and what would lose files."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Diagnostic, SpecloomError
from .disk import bytes_at, digest_at, obstacle, problem, sha256
from .manifest import Manifest, read_manifest
from .paths import MANIFEST, clashes, flaw, fold

_EDITED = "edited-file", "this file was edited after specloom wrote it"
_FOREIGN = "foreign-file", "specloom did not write this file, and has to write one in its place"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be done: contents by path with the manifest as the last, and paths to remove."""

    contents: Mapping[str, bytes]
    removed: tuple[str, ...]

    @property
    def touched(self) -> frozenset[str]:
        """The paths at which something changes."""
        return frozenset(self.contents) | frozenset(self.removed)


def encoded(files: Mapping[str, str]) -> dict[str, bytes]:
    """The files as they are stored, by sorted path.  Raises SpecloomError for unfit ones."""
    flaws = [(path, why) for path in files if (why := flaw(path))]
    problems = [
        problem("unfit-path", f"the path {path!r} cannot be written: {why}", path)
        for path, why in (*flaws, *clashes(files))
    ]
    if problems:
        raise SpecloomError(*problems)
    return {path: _encoded(path, files[path]) for path in sorted(files)}


def _encoded(path: str, text: str) -> bytes:
    try:
        return text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError as error:
        message = f"the text is not Unicode: {error.reason} at {error.start}"
        raise SpecloomError(problem("unfit-text", message, path)) from error


def make_plan(root: Path, contents: Mapping[str, bytes], *, force: bool) -> Plan:
    """How a folder gets these contents.  Raises SpecloomError when something would be lost."""
    recorded = _recorded(root, force)
    wanted = {path: sha256(data) for path, data in contents.items()}
    found = {path: digest_at(root, path) for path in sorted({*recorded, *wanted})}
    problems = [each for path in found if (each := _obstruction(root, path))]
    if not problems and not force:
        problems = list(_losses(root, found, recorded, wanted))
    if problems:
        raise SpecloomError(*problems)
    stale = [path for path in found if path not in wanted and found[path] is not None]
    # What is removed under one name may be gone under the same name in another case.
    gone = {fold(path) for path in stale}
    changed = {
        path: data
        for path, data in contents.items()
        if found[path] != wanted[path] or fold(path) in gone
    }
    manifest = Manifest(wanted).encode()
    if changed or stale or bytes_at(root, MANIFEST) != manifest:
        changed[MANIFEST] = manifest
    return Plan(changed, tuple(stale))


def _recorded(root: Path, force: bool) -> Mapping[str, str]:
    """The digests, by path, of what an earlier run wrote into a folder.

    Raises SpecloomError when the folder is somebody else's or the manifest is broken,
    unless the user insists: then nothing in it is ours.
    """
    try:
        manifest = read_manifest(root)
    except SpecloomError:
        if not force:
            raise
        return {}
    if manifest:
        return manifest.files
    if not force and root.is_dir() and os.listdir(root):
        message = "this folder is not empty, and specloom did not write it"
        hint = "choose an empty folder, or run with --force to write among the files that are there"
        raise SpecloomError(problem("not-ours", message, root, hint))
    return {}


def _obstruction(root: Path, path: str) -> Diagnostic | None:
    """The problem with a path at, or on the way to, which no file can be, or None."""
    blocking = obstacle(root, path)
    if not blocking and ((root / path).is_symlink() or not (root / path).is_dir()):
        return None
    message = "a link, or a file where a folder has to be, or a folder where a file has to be"
    hint = f"{path} lies there, and nothing is written through it: take it away"
    return problem("in-the-way", message, root / (blocking or path), hint)


def _losses(
    root: Path,
    found: Mapping[str, str | None],
    recorded: Mapping[str, str],
    wanted: Mapping[str, str],
) -> Iterator[Diagnostic]:
    """The problem with each file, by digest, that others wrote or changed."""
    # Where a file system does not tell cases apart, a file that is renamed from Pet.py to
    # pet.py is there already, and it is ours.
    folded = {fold(path): digest for path, digest in recorded.items()}
    for path, digest in found.items():
        ours = folded.get(fold(path))
        if digest in (None, ours, wanted.get(path)):
            continue
        code, message = _EDITED if ours else _FOREIGN
        verb = "overwrites" if path in wanted else "removes"
        hint = f"take your changes elsewhere, or run with --force, which {verb} it"
        yield problem(code, message, root / path, hint)
