"""What a path in the output may be, on every system, whoever thought of it.

A path comes from a template, a description, or a manifest that lay in the repository;
none of them may reach a file outside of the output, or one that is another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .disk import list_parents

MANIFEST_FILE = ".specloom.json"
"""The name of the manifest in the output folder."""

STAGING_FOLDER = ".specloom-staging"
"""The folder of a run in the output, and the end of the name of the one beside it."""

_MAX_NAME_BYTES = 255
"""How many bytes the name of a file or folder may have."""

_RESERVED_NAMES = {MANIFEST_FILE, STAGING_FOLDER, ".git"}
_PORT_NAMES = {f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)}
_DEVICE_NAMES = {"CON", "PRN", "AUX", "NUL"} | _PORT_NAMES


def find_path_flaw(path: str) -> str | None:
    """Why a path may not be written on some system, or None."""
    if not path.isprintable():
        return "it has a character that cannot be printed"
    if not set(path).isdisjoint('\\:<>"|?*'):
        return "it has a character that file names may not have"
    return next((reason for part in path.split("/") if (reason := _find_name_flaw(part))), None)


def _find_name_flaw(name: str) -> str | None:
    """Why a name may not be part of a path, or None."""
    if name in ("", ".", ".."):
        return "it is not a plain relative path"
    if name[-1] in ". " or name[0] == " ":
        return "a name in it starts or ends with a space, or ends with a dot"
    if name.partition(".")[0].rstrip().upper() in _DEVICE_NAMES:
        return f"{name!r} is a device on Windows"
    if len(name.encode()) > _MAX_NAME_BYTES:
        return f"a name in it has more than {_MAX_NAME_BYTES} bytes"
    if name.casefold() in _RESERVED_NAMES:
        return f"{name!r} belongs to somebody else"
    return None


def find_clashes(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each path that cannot exist together with another one on every system, with why."""
    seen: dict[str, tuple[str, bool]] = {}
    for path in sorted(paths):
        for name in (*list_parents(path), path):
            current = (name, name == path)
            other = seen.setdefault(fold_path(name), current)
            if current != other:
                yield path, f"some systems do not let it exist together with {other[0]!r}"
                break


def fold_path(path: str) -> str:
    """What a file system that does not tell cases apart makes of a path."""
    # Imported here: a table of all of Unicode, for which a run with nothing to do has no use.
    from unicodedata import normalize

    return normalize("NFC", normalize("NFC", path).casefold())
