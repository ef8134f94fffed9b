"""The output folder, which this module alone reads and writes.

A tree is written as a whole or not at all, also when the run is killed: the new
tree is built in a folder beside the output, from links to what stays, and then the
two change places in one step.  Where a system cannot do that, files are moved one by
one, with a journal from which the next run restores the old tree.

A manifest in the output lists what was written.  Nothing else is ours: a file that
is not listed, or is not as it was written, is left alone unless the user insists.
"""

from __future__ import annotations

import ctypes
import difflib
import errno
import hashlib
import json
import os
import shutil
import stat
import sys
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from generator.errors import Diagnostic, SpecloomError

if sys.platform != "win32":
    import fcntl

Files: TypeAlias = Mapping[str, str]
"""Texts by path; paths are relative, with ``/``."""

MANIFEST = ".specloom.json"
"""The name of the manifest in the output folder."""

_STAGING = ".specloom-staging"
_JOURNAL = "journal.json"
_FORMAT = 1
_CACHE = "__pycache__"
_DEVICES = {"CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"} | {
    f"{port}{number}" for port in ("COM", "LPT") for number in "0123456789¹²³"
}
_RESERVED = {MANIFEST, _STAGING, ".git"}


# --- results ----------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a run did to the files of the output, as sorted paths."""

    written: tuple[str, ...]
    unchanged: tuple[str, ...]
    removed: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Comparison:
    """How the output differs from what a run would write, as sorted paths.

    `missing` files are not there, `stale` ones are ours and no longer wanted, `changed`
    ones have another text.  It is true when there is any difference.
    """

    missing: tuple[str, ...]
    stale: tuple[str, ...]
    changed: tuple[str, ...]
    old: Mapping[str, str]
    new: Mapping[str, str]

    def __bool__(self) -> bool:
        return bool(self.missing or self.stale or self.changed)

    def diff(self) -> str:
        """What a run would change, as unified diffs that `patch -p1` understands."""
        paths = sorted({*self.missing, *self.stale, *self.changed})
        return "".join(_diff(path, self.old.get(path), self.new.get(path)) for path in paths)


@dataclass(frozen=True, slots=True)
class Manifest:
    """What an earlier run left: the digest of its inputs, and the SHA-256 of each file by path."""

    inputs: str
    files: Mapping[str, str]

    def encode(self) -> bytes:
        """The manifest as it is stored: the same bytes for the same content, a line for a file."""
        content = {
            "format": _FORMAT,
            "inputs": self.inputs,
            "files": dict(sorted(self.files.items())),
        }
        return (json.dumps(content, indent=2) + "\n").encode()


# --- what the rest of the program calls -------------------------------------


def write(files: Files, output: Path, *, force: bool = False, inputs: str) -> Outcome:
    """Make the output folder hold these files, and no other file that is ours.

    `inputs` is a digest of everything the files are made from, for `is_current`.  With
    `force`, edited files and files of others that are in the way are replaced.  When
    nothing is to be done, nothing is touched.

    Raises SpecloomError when a path is not fit to be written, when the output is no
    folder of ours, when files would be lost, or when the system refuses; the output is
    then as it was.
    """
    contents = _encoded(files)
    manifest = Manifest(inputs, {path: _sha256(data) for path, data in contents.items()})
    with _told("write", output):
        return _write(_Goal(contents, manifest, force), output)


def compare(files: Files, output: Path) -> Comparison:
    """How the output differs from these files, without touching it.

    Raises SpecloomError for paths that `write` refuses, for an output that is no folder
    or cannot be read, and for a broken manifest.
    """
    new = {path: data.decode() for path, data in _encoded(files).items()}
    with _told("read", output):
        root = _place(output).root
        manifest = read_manifest(root)
        stale = sorted(manifest.files.keys() - new.keys()) if manifest else []
        old = {path: _text_at(root, path) for path in sorted({*new, *stale})}
    return Comparison(
        missing=tuple(path for path in sorted(new) if old[path] is None),
        stale=tuple(path for path in stale if old[path] is not None),
        changed=tuple(path for path in sorted(new) if old[path] not in (None, new[path])),
        old={path: text for path, text in old.items() if text is not None},
        new=new,
    )


def is_current(output: Path, inputs: str) -> bool:
    """Whether the output was made from these inputs and is still as it was written."""
    try:
        manifest = read_manifest(output)
        if manifest is None or manifest.inputs != inputs or os.path.lexists(output / _STAGING):
            return False
        return all(_digest_at(output, path) == digest for path, digest in manifest.files.items())
    except (SpecloomError, OSError):
        return False


def intact(output: Path) -> dict[str, str]:
    """The texts, by path, of the files that are still as an earlier run wrote them.

    Raises SpecloomError for a broken manifest, and for files that cannot be read.
    """
    manifest = read_manifest(output)
    listed = manifest.files if manifest else {}
    with _told("read", output):
        found = {path: _bytes_at(output, path) for path in listed}
    return {
        path: data.decode(errors="backslashreplace")
        for path, data in found.items()
        if data is not None and _sha256(data) == listed[path]
    }


def read_manifest(output: Path) -> Manifest | None:
    """The manifest of an output folder, or None when there is none.

    Raises SpecloomError when it is not what a run writes; what it lists are paths that
    lie in the folder, whoever wrote it.
    """
    path = output / MANIFEST
    if not os.path.lexists(path):
        return None
    with _told("read", path):
        data = _bytes_at(output, MANIFEST)
    try:
        if data is None:
            raise ValueError("it is no file")
        return _decoded(json.loads(data))
    except (ValueError, RecursionError) as error:
        message = f"this manifest cannot be used: {error}"
        hint = "restore it, or run with --force to take the folder as one without a manifest"
        raise SpecloomError(_problem("broken-manifest", message, path, hint)) from error


# --- paths and texts --------------------------------------------------------


def _encoded(files: Files) -> dict[str, bytes]:
    """The files as they are stored, by sorted path.  Raises SpecloomError for unfit paths."""
    problems = [
        _problem("unfit-path", f"the path {path!r} cannot be written: {flaw}", path)
        for path, flaw in (*_flaws(files), *_clashes(files))
    ]
    if problems:
        raise SpecloomError(*problems)
    return {path: _encode(path, files[path]) for path in sorted(files)}


def _encode(path: str, text: str) -> bytes:
    try:
        return text.replace("\r\n", "\n").encode()
    except UnicodeEncodeError as error:
        message = f"the text is not Unicode: {error.reason} at {error.start}"
        raise SpecloomError(_problem("unfit-text", message, path)) from error


def _flaws(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each unfit path, with why."""
    for path in paths:
        flaw = _flaw(path)
        if flaw:
            yield path, flaw


def _flaw(path: str) -> str | None:
    """Why a path may not be written on some system, or None."""
    if not path.isprintable():
        return "it has a character that cannot be printed"
    if set(path) & set('\\:<>"|?*'):
        return "it has a character that file names may not have"
    return next((flaw for part in path.split("/") if (flaw := _flaw_of_part(part))), None)


def _flaw_of_part(part: str) -> str | None:
    """Why a name may not be part of a path, or None."""
    if part in ("", ".", ".."):
        return "it is not a plain relative path"
    if part[-1] in ". " or part[0] == " ":
        return "a name in it starts or ends with a space or ends with a dot"
    if part.partition(".")[0].strip().upper() in _DEVICES:
        return f"{part!r} is a device on Windows"
    if _fold(part) in _RESERVED:
        return f"{part!r} belongs to somebody else"
    return None


def _clashes(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each path that cannot exist together with another one on every system, with why."""
    spellings: dict[str, str] = {}
    ordered = sorted(paths)
    files = {_fold(path): path for path in ordered}
    for path in ordered:
        parents = _parents(path)
        for prefix in (*parents, path):
            spelling = spellings.setdefault(_fold(prefix), prefix)
            if spelling != prefix:
                yield path, f"{prefix!r} and {spelling!r} are the same name on some systems"
                break
        blocking = next((files[name] for name in map(_fold, parents) if name in files), None)
        if blocking:
            yield path, f"{blocking!r} is a file"


def _fold(path: str) -> str:
    """What a file system that does not tell cases apart makes of a path."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())


def _parents(path: str) -> list[str]:
    """The folders that a path lies in, outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def _sha256(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


@contextmanager
def _told(verb: str, path: Path) -> Iterator[None]:
    """Turn an error of the system into one that names the file, or else `path`."""
    try:
        yield
    except OSError as error:
        where = error.filename if isinstance(error.filename, str) else str(path)
        message = f"cannot {verb}: {error.strerror or error}"
        raise SpecloomError(_problem(f"cannot-{verb}", message, where)) from error


def _problem(code: str, message: str, path: str | Path, hint: str | None = None) -> Diagnostic:
    return Diagnostic("error", code, message, str(path), hint=hint)


def _decoded(content: object) -> Manifest:
    """A manifest from its JSON.  Raises ValueError saying what is wrong."""
    if not isinstance(content, dict) or type(content.get("format")) is not int:
        raise ValueError("it has no format number")
    if content["format"] != _FORMAT:
        raise ValueError(f"its format is {content['format']}, and this version knows {_FORMAT}")
    inputs, files = content.get("inputs"), content.get("files")
    if not isinstance(inputs, str) or not isinstance(files, dict):
        raise ValueError("'inputs' is no string or 'files' no object")
    for path, digest in files.items():
        flaw = _flaw(path) or (None if isinstance(digest, str) else "its digest is no string")
        if flaw:
            raise ValueError(f"it lists {path!r}: {flaw}")
    return Manifest(inputs, files)


def _diff(path: str, old: str | None, new: str | None) -> str:
    """The unified diff of one file; None is a file that does not exist."""
    sides = "/dev/null" if old is None else f"a/{path}", "/dev/null" if new is None else f"b/{path}"
    before, after = _lines(old or ""), _lines(new or "")
    lines = list(difflib.unified_diff(before, after, *sides))
    # An empty file has no lines to show, and must be told of all the same.
    lines = lines or [f"--- {sides[0]}\n", f"+++ {sides[1]}\n"]
    return "".join(
        line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n" for line in lines
    )


def _lines(text: str) -> list[str]:
    r"""The lines with their ends; only ``\n`` ends one, unlike in `str.splitlines`."""
    return [f"{line}\n" for line in text.split("\n")[:-1]] + [text.rpartition("\n")[2]] * (
        not text.endswith("\n") and bool(text)
    )


# --- looking at the disk ----------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the output is.

    `root` is its folder, with links resolved; `top` is what appears in one step: the
    folder, or the first of its parents that does not exist yet.
    """

    root: Path
    top: Path

    @property
    def beside(self) -> Path:
        """The folder in which the new tree is built, and which is the lock of the output."""
        return _beside(self.top)

    @property
    def inside(self) -> Path:
        """The same for a system on which folders cannot change places."""
        return self.root / _STAGING


def _beside(folder: Path) -> Path:
    return folder.with_name(f".{folder.name}{_STAGING}")


def _place(output: Path) -> _Place:
    """Where the output is.  Raises SpecloomError when it cannot be a folder of ours."""
    root = top = Path(os.path.realpath(output))
    if root == root.parent:
        raise SpecloomError(_problem("no-folder", "the output cannot be a whole disk", root))
    while not os.path.lexists(top.parent):
        top = top.parent
    for folder in (root, top.parent):
        if os.path.lexists(folder) and not folder.is_dir():
            raise SpecloomError(_problem("no-folder", "this is not a folder", folder))
    return _Place(root, top)


def _obstacle(root: Path, path: str) -> str | None:
    """The outermost part of the way from `root` to a path that is a link or no folder, or None."""
    for parent in _parents(path):
        try:
            mode = os.lstat(root / parent).st_mode
        except FileNotFoundError:
            return None
        if not stat.S_ISDIR(mode):
            return parent
    return None


def _bytes_at(root: Path, path: str) -> bytes | None:
    """The content of a file, or None where there is no plain file; links are not followed."""
    place = root / path
    try:
        if _obstacle(root, path) or not stat.S_ISREG(os.lstat(place).st_mode):
            return None
        return place.read_bytes()
    except FileNotFoundError:
        return None


def _digest_at(root: Path, path: str) -> str | None:
    """The SHA-256 of a file, ``""`` for what is no plain file, None for nothing."""
    data = _bytes_at(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return _sha256(data)


def _text_at(root: Path, path: str) -> str | None:
    """The text of a file to be shown, ``""`` for what is no plain file, None for nothing."""
    data = _bytes_at(root, path)
    if data is None:
        return "" if os.path.lexists(root / path) else None
    return data.decode(errors="backslashreplace")


# --- deciding ---------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Goal:
    """What the output is to be: contents by path, the manifest of them, and how insistently."""

    contents: Mapping[str, bytes]
    manifest: Manifest
    force: bool


@dataclass(frozen=True, slots=True)
class _Plan:
    """What is to be done: contents by path with the manifest as the last, and paths to remove."""

    contents: Mapping[str, bytes]
    removed: tuple[str, ...]

    @property
    def touched(self) -> frozenset[str]:
        return frozenset(self.contents) | frozenset(self.removed)


_State: TypeAlias = Literal["absent", "same", "ours", "edited", "foreign", "blocked"]


def _state(root: Path, path: str, recorded: str | None, wanted: str | None) -> _State:
    """What is at a path, given the digests that the manifest records and that are wanted."""
    if _obstacle(root, path) or ((root / path).is_dir() and not (root / path).is_symlink()):
        return "blocked"
    found = _digest_at(root, path)
    if found is None:
        return "absent"
    if found == wanted:
        return "same"
    if recorded is None:
        return "foreign"
    return "ours" if found == recorded else "edited"


def _plan(root: Path, goal: _Goal) -> _Plan:
    """What is to be done in a folder.  Raises SpecloomError when something would be lost."""
    recorded = _recorded(root, goal.force)
    wanted = goal.manifest.files
    # Where a file system does not tell cases apart, a file that is renamed from Pet.py to
    # pet.py is there already, and it is ours.
    folded = {_fold(path): digest for path, digest in recorded.items()}
    states = {
        path: _state(root, path, recorded.get(path, folded.get(_fold(path))), wanted.get(path))
        for path in sorted({*recorded, *wanted})
    }
    problems = [
        problem
        for path, state in states.items()
        if (problem := _loss(root, path, state, path in wanted, goal.force))
    ]
    if problems:
        raise SpecloomError(*problems)
    stale = {path for path in recorded if path not in wanted and states[path] != "absent"}
    return _Plan(_to_write(root, goal, states, stale), tuple(sorted(stale)))


def _to_write(
    root: Path, goal: _Goal, states: Mapping[str, _State], stale: set[str]
) -> dict[str, bytes]:
    """The contents that are not there yet, and the manifest where it differs."""
    # What is removed under one name may be gone under the same name in another case.
    gone = {_fold(path) for path in stale}
    contents = {
        path: data
        for path, data in goal.contents.items()
        if states[path] != "same" or _fold(path) in gone
    }
    manifest = goal.manifest.encode()
    if contents or stale or _bytes_at(root, MANIFEST) != manifest:
        contents[MANIFEST] = manifest
    return contents


def _recorded(root: Path, force: bool) -> Mapping[str, str]:
    """The digests, by path, of what an earlier run wrote into a folder.

    Raises SpecloomError when the folder is somebody else's or the manifest is broken,
    unless the user insists: then nothing in it is ours.
    """
    try:
        manifest = read_manifest(root)
    except SpecloomError:
        if not force or (root / MANIFEST).is_dir():
            raise
        return {}
    if manifest:
        return manifest.files
    if not force and root.is_dir() and set(os.listdir(root)) - {_STAGING}:
        message = "this folder is not empty, and specloom did not write it"
        hint = "choose an empty folder, or run with --force to write among the files that are there"
        raise SpecloomError(_problem("not-ours", message, root, hint))
    return {}


def _loss(root: Path, path: str, state: _State, wanted: bool, force: bool) -> Diagnostic | None:
    """The problem with writing, or removing, a path in this state, or None."""
    if state == "blocked":
        obstacle = _obstacle(root, path) or path
        message = "a link, or a file where a folder has to be, or a folder where a file has to be"
        hint = f"{path} lies there, and nothing is written through it: take it away"
        return _problem("in-the-way", message, root / obstacle, hint)
    if force or state not in ("edited", "foreign"):
        return None
    if state == "foreign":
        message = "specloom did not write this file, and has to write one in its place"
    else:
        message = "this file was edited after specloom wrote it"
    verb = "overwrites" if wanted else "removes"
    hint = f"take your changes elsewhere, or run with --force, which {verb} it"
    return _problem(f"{state}-file", message, root / path, hint)


# --- doing ------------------------------------------------------------------


def _write(goal: _Goal, output: Path) -> Outcome:
    """Reach the goal.  Raises SpecloomError and OSError, with the output as it was."""
    _sweep(_place(output).root)
    while True:
        place = _place(output)
        if _is_reached(place, goal):
            return Outcome((), tuple(goal.contents), ())
        with ExitStack() as locks:
            beside = _lock_output(place, locks)
            # Another run may have made the folders, or put others in their place, meanwhile.
            if _place(output) == place:
                return _write_locked(place, goal, beside, locks)


def _sweep(root: Path) -> None:
    """Clean up after a run that was killed when it had just made parents of the output."""
    for parent in list(root.parents)[:-1]:
        if os.path.lexists(_beside(parent)):
            with suppress(OSError, SpecloomError), _locked(_beside(parent)):
                pass


def _is_reached(place: _Place, goal: _Goal) -> bool:
    """Whether there is nothing to do, not even to clean up after a run that was killed."""
    if os.path.lexists(place.beside) or os.path.lexists(place.inside):
        return False
    if _bytes_at(place.root, MANIFEST) != goal.manifest.encode():
        return False
    return all(_bytes_at(place.root, path) == data for path, data in goal.contents.items())


def _lock_output(place: _Place, locks: ExitStack) -> bool:
    """Lock the output beside it and answer True, or inside it where that cannot be."""
    try:
        locks.enter_context(_locked(place.beside))
    except OSError:
        if not place.root.is_dir():
            raise
        locks.enter_context(_locked(place.inside))
        return False
    return True


def _write_locked(place: _Place, goal: _Goal, beside: bool, locks: ExitStack) -> Outcome:
    """Reach the goal, with the output locked."""
    if os.path.lexists(place.inside):
        _undo(place.root)
        _empty(place.inside)
    if beside:
        # Else it is the lock, and may be another run's as soon as it was taken away once.
        locks.callback(_discard, place.inside)
    plan = _plan(place.root, goal)
    if plan.touched and not (beside and _swap(place, plan)):
        _move_in(place.root, plan)
    written = tuple(path for path in plan.contents if path != MANIFEST)
    return Outcome(written, tuple(sorted(goal.contents.keys() - set(written))), plan.removed)


@contextmanager
def _locked(folder: Path) -> Iterator[None]:
    """Make a folder that only one run has at a time, and take it away at the end.

    The folder is the lock, so none is left behind, and one that a killed run left is
    free.  Raises OSError when it cannot be made, SpecloomError when the system has no
    locks and the folder is there already.
    """
    descriptor = None
    while descriptor is None:
        descriptor = _claim(folder)
    try:
        if not (folder / _JOURNAL).exists():
            _empty(folder)
        yield
    finally:
        _discard(folder)
        if descriptor >= 0:
            os.close(descriptor)


def _claim(folder: Path) -> int | None:
    """A descriptor that holds a lock on a folder, -1 without locks, None to be tried again."""
    made = not os.path.lexists(folder)
    if made:
        try:
            folder.mkdir(mode=0o700)
        except FileExistsError:
            return None
    if sys.platform == "win32":
        return _claim_without_locks(folder, made)
    descriptor = -1
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW)
        fcntl.flock(descriptor, fcntl.LOCK_EX)
        if os.path.samestat(os.fstat(descriptor), os.lstat(folder)):
            return descriptor
    except FileNotFoundError:
        pass
    except OSError:
        if descriptor < 0:
            raise
        os.close(descriptor)
        return _claim_without_locks(folder, made)
    # The run that had it took it away while this one was waiting.
    if descriptor >= 0:
        os.close(descriptor)
    return None


def _claim_without_locks(folder: Path, made: bool) -> int:
    """-1 when this run made the folder.  Raises SpecloomError when another one did."""
    if made:
        return -1
    message = "another run is writing here, or one was killed"
    hint = "when no other run is going on, delete this folder"
    raise SpecloomError(_problem("locked", message, folder, hint))


def _empty(folder: Path) -> None:
    """Remove what is in a staging folder, as far as that is possible."""
    for name in os.listdir(folder):
        _remove(folder / name)


def _discard(folder: Path) -> None:
    """Remove a staging folder, unless it holds what an unfinished run moved away."""
    if not (folder / _JOURNAL).exists():
        _remove(folder)


def _remove(path: Path) -> None:
    """Remove a file or a whole folder, also one with read-only folders in it, without an error."""
    if path.is_symlink() or not path.is_dir():
        with suppress(OSError):
            path.unlink()
        return
    for folder, _, _ in os.walk(path):
        with suppress(OSError):
            os.chmod(folder, 0o700)
    shutil.rmtree(path, ignore_errors=True)


# --- doing, in one step -----------------------------------------------------

_EXCHANGE = {"linux": ("renameat2", -100), "darwin": ("renameatx_np", -2)}
"""The function of the C library, and what it takes for the current folder, by system."""
_EXCHANGE_FLAG = 2


def _swap(place: _Place, plan: _Plan) -> bool:
    """Build the new tree and put it in the place of the old one; False where that cannot be.

    Raises OSError when a new output cannot be made.
    """
    tree = place.beside / "tree"
    if place.root.is_dir() and not _can_move(place.root):
        return False
    try:
        _build(tree, place, plan)
        if place.root.is_dir():
            _exchange(tree, place.root)
        else:
            tree.rename(place.top)
    except OSError:
        if not place.root.is_dir():
            raise
        _empty(place.beside)
        return False
    _rescue(tree, place.root, plan)
    return True


def _can_move(root: Path) -> bool:
    """Whether another folder may take the place of this one.

    A shell that stands in it would be left in a folder that is no longer there, and what
    is mounted in it would go with the old one.
    """
    if sys.platform not in _EXCHANGE or _has_mounts(root):
        return False
    try:
        here = Path.cwd()
    except FileNotFoundError:
        return True
    return root != here and root not in here.parents


def _has_mounts(root: Path, table: Path = Path("/proc/self/mountinfo")) -> bool:
    """Whether something is mounted at or in a folder, as far as the system tells.

    Linux alone lets a folder of the same file system be mounted, which `_carry` cannot see.
    """
    try:
        mounts = [line.split(b" ")[4] for line in table.read_bytes().splitlines()]
    except OSError:
        return False
    name = os.fsencode(root).replace(b"\\", rb"\134").replace(b" ", rb"\040")
    return any(mount == name or mount.startswith(name + b"/") for mount in mounts)


def _exchange(one: Path, other: Path) -> None:
    """Let two folders change places in one step.  Raises OSError where that cannot be."""
    name, here = _EXCHANGE[sys.platform]
    function = getattr(ctypes.CDLL(None, use_errno=True), name, None)
    if function is None:
        raise OSError("this C library cannot exchange folders")
    if function(here, os.fsencode(one), here, os.fsencode(other), ctypes.c_uint(_EXCHANGE_FLAG)):
        raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()), str(other))


def _build(tree: Path, place: _Place, plan: _Plan) -> None:
    """Make `tree`, which is to take the place of `place.top`.  Raises OSError."""
    target = tree / place.root.relative_to(place.top)
    target.mkdir(parents=True)
    folders = list(_carry(place.root, target, plan.touched)) if place.root.is_dir() else []
    for path, data in plan.contents.items():
        _put(target / path, data, place.root / path)
    _prune(target, {parent for path in plan.removed for parent in _parents(path)})
    changed = {path.rpartition("/")[0] for path in plan.touched}
    for folder in reversed(folders):
        if (target / folder).is_dir():
            _dress(place.root / folder, target / folder, folder in changed)


def _carry(root: Path, target: Path, left_out: frozenset[str]) -> Iterator[str]:
    """Link everything in one folder into another; the folders are yielded, outermost first.

    Raises OSError, also where the old tree could not be taken away afterwards.
    """
    device = root.stat().st_dev
    for folder, names, others in os.walk(root, onerror=_raise):
        if os.stat(folder).st_dev != device:
            raise OSError("another file system is mounted in the output")
        relative = Path(folder).relative_to(root)
        links = [name for name in names if Path(folder, name).is_symlink()]
        names[:] = [name for name in names if name not in links]
        (target / relative).mkdir(exist_ok=True)
        yield "" if folder == str(root) else relative.as_posix()
        for name in (*links, *others):
            if (relative / name).as_posix() not in left_out:
                _link(Path(folder, name), target / relative / name)


def _raise(error: OSError) -> None:
    raise error


def _link(source: Path, target: Path) -> None:
    """Give a file a second name, or make a copy.  Raises OSError."""
    if source.is_symlink():
        shutil.copy2(source, target, follow_symlinks=False)
        return
    try:
        os.link(source, target)
    except OSError as error:
        # A copy of another's file would be ours, and one of a pipe is none.  What is mounted
        # there must not be taken for the old tree, which is deleted.
        found = source.stat()
        foreign = not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid()
        if foreign or error.errno == errno.EXDEV:
            raise
        shutil.copy2(source, target)


def _dress(source: Path, target: Path, changed: bool) -> None:
    """Give a folder the mode, owner and times of another.  Raises OSError.

    One with changed files has a new time, by which Python knows to read it again.
    """
    old, new = source.stat(), target.stat()
    if (old.st_uid, old.st_gid) != (new.st_uid, new.st_gid):
        os.chown(target, old.st_uid, old.st_gid)
    shutil.copystat(source, target)
    if changed:
        os.utime(target)


def _put(path: Path, data: bytes, like: Path) -> None:
    """Write a new file, with the mode of the plain file whose place it takes.  Raises OSError."""
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("xb") as file:
        file.write(data)
    with suppress(FileNotFoundError, NotADirectoryError):
        mode = os.lstat(like).st_mode
        if stat.S_ISREG(mode):
            path.chmod(stat.S_IMODE(mode))


def _prune(root: Path, folders: Iterable[str]) -> None:
    """Remove those folders, by path, in which nothing but bytecode is left."""
    for folder in sorted(folders, key=len, reverse=True):
        with suppress(OSError):
            if set(os.listdir(root / folder)) <= {_CACHE}:
                _remove(root / folder / _CACHE)
                (root / folder).rmdir()


def _rescue(old: Path, root: Path, plan: _Plan) -> None:
    """Bring over what others wrote into the old tree while the new one was built."""
    for path in _files_in(old):
        if path in plan.touched or _CACHE in path.split("/"):
            continue
        if _is_newer(old / path, root / path):
            _move(old / path, root / path)


def _files_in(folder: Path) -> list[str]:
    """The paths of everything in a folder, at any depth, but folders; links are not followed."""
    return [
        Path(parent, name).relative_to(folder).as_posix()
        for parent, names, others in os.walk(folder)
        for name in (*names, *others)
        if name in others or Path(parent, name).is_symlink()
    ]


def _is_newer(old: Path, new: Path) -> bool:
    """Whether a file is not the one that was linked, or copied, from it."""
    if not os.path.lexists(new):
        return True
    before, after = os.lstat(old), os.lstat(new)
    same = before.st_size == after.st_size and before.st_mtime_ns == after.st_mtime_ns
    return before.st_ino != after.st_ino and not same


# --- doing, file by file ----------------------------------------------------


def _move_in(root: Path, plan: _Plan) -> None:
    """Move the new files in and the old ones out, one by one.

    Raises OSError, with the folder as it was.  A run that is killed leaves a journal.
    """
    staging = root / _STAGING
    for path, data in plan.contents.items():
        _put(staging / "new" / path, data, root / path)
    leaving = [path for path in sorted(plan.touched) if os.path.lexists(root / path)]
    _start_journal(root, [path for path in plan.contents if path not in leaving])
    try:
        for path in leaving:
            _move(root / path, staging / "old" / path)
        for path in plan.contents:
            _move(staging / "new" / path, root / path)
        (staging / _JOURNAL).unlink()
    except BaseException:
        _undo(root)
        raise
    _prune(root, {parent for path in plan.removed for parent in _parents(path)})


def _move(source: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    source.replace(target)


def _start_journal(root: Path, added: list[str]) -> None:
    """Record what `_undo` cannot see: the files, and the folders, that are not there yet."""
    parents = {parent for path in added for parent in _parents(path)}
    folders = sorted(parent for parent in parents if not os.path.lexists(root / parent))
    journal = root / _STAGING / _JOURNAL
    part = journal.with_suffix(".part")
    part.write_text(json.dumps({"added": added, "folders": folders}))
    part.replace(journal)


def _undo(root: Path) -> None:
    """Restore the tree from what an unfinished run left in its staging folder.

    It may be killed itself, and be done again.  Raises OSError, and SpecloomError for a
    folder that no run left.
    """
    staging = root / _STAGING
    if not os.path.lexists(staging / _JOURNAL):
        return
    added, folders = _read_journal(root)
    waiting, moved = set(_files_in(staging / "new")), _files_in(staging / "old")
    _check_way(root, [*added, *folders, *moved])
    for path in added:
        if path not in waiting:
            (root / path).unlink(missing_ok=True)
    for path in moved:
        _move(staging / "old" / path, root / path)
    _prune(root, folders)
    (staging / _JOURNAL).unlink()


def _read_journal(root: Path) -> tuple[list[str], list[str]]:
    """The files and the folders that an unfinished run added.

    Raises SpecloomError for a journal, or a folder, that no run left.
    """
    _check_way(root, [f"{_STAGING}/{name}/any" for name in ("old", "new")])
    try:
        content = json.loads(_bytes_at(root, f"{_STAGING}/{_JOURNAL}") or b"")
        added, folders = content["added"], content["folders"]
        if any(path != MANIFEST and _flaw(path) for path in (*added, *folders)):
            raise ValueError("it lists a path that no run writes")
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise SpecloomError(_no_journal(root)) from error
    return added, folders


def _check_way(root: Path, paths: Iterable[str]) -> None:
    """Raise SpecloomError when the way to one of these paths leads through a link."""
    if any(_obstacle(root, path) for path in paths):
        raise SpecloomError(_no_journal(root))


def _no_journal(root: Path) -> Diagnostic:
    message = "this is not what an unfinished run leaves"
    return _problem("broken-journal", message, root / _STAGING, "look into it and delete it")
