"""Rules for paths in the output, which must be valid on every platform.

Paths come from templates, descriptions and manifests, none of which are trusted: no path
may refer to a file outside the output, or to one of another tool.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .disk import list_parents

MANIFEST_FILE = ".specloom.json"
"""The name of the manifest in the output folder."""

STAGING_FOLDER = ".specloom-staging"
"""The staging folder in the output, and the suffix of the one next to the output."""

RECORDS_FOLDER = ".specloom"
"""The folder in the output with what later runs and other commands need to know of a run."""

INPUTS_FOLDER = f"{RECORDS_FOLDER}/inputs"
"""The folder of the inputs that the output was generated from."""

BASES_FOLDER = f"{RECORDS_FOLDER}/base"
"""The folder of the generated texts of the files that were edited."""

_MAX_NAME_BYTES = 255
"""The maximum length in bytes of the name of a file or folder."""

_RESERVED_NAMES = {MANIFEST_FILE, STAGING_FOLDER, RECORDS_FOLDER, ".git"}
_OWN_FOLDERS = (INPUTS_FOLDER, BASES_FOLDER)
_PORT_NAMES = {f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)}
_DEVICE_NAMES = {"CON", "PRN", "AUX", "NUL"} | _PORT_NAMES


def find_path_flaw(path: str) -> str | None:
    """Return why a path is invalid on some platform, or None."""
    if not path.isprintable():
        return "it contains an unprintable character"
    if not set(path).isdisjoint('\\:<>"|?*'):
        return "it contains a character that is not allowed in file names"
    return next((reason for part in path.split("/") if (reason := _find_name_flaw(part))), None)


def find_record_flaw(path: str) -> str | None:
    """Return why a path is not one of a record, or is invalid on some platform, or None."""
    for folder in _OWN_FOLDERS:
        if path.startswith(f"{folder}/"):
            return find_path_flaw(path.removeprefix(f"{folder}/"))
    return f"it is not in {' or '.join(_OWN_FOLDERS)}"


def _find_name_flaw(name: str) -> str | None:
    """Return why a name is invalid as a part of a path, or None."""
    if name in ("", ".", ".."):
        return "it is not a normalized relative path"
    if name[-1] in ". " or name[0] == " ":
        return "a name in it starts or ends with a space, or ends with a dot"
    if name.partition(".")[0].rstrip().upper() in _DEVICE_NAMES:
        return f"{name!r} is a device name on Windows"
    if len(name.encode()) > _MAX_NAME_BYTES:
        return f"a name in it is longer than {_MAX_NAME_BYTES} bytes"
    if name.casefold() in _RESERVED_NAMES:
        return f"{name!r} is reserved"
    return None


def find_clashes(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Yield each path that collides with another one on some platform, and the reason."""
    seen: dict[str, tuple[str, bool]] = {}
    for path in sorted(paths):
        for name in (*list_parents(path), path):
            current = (name, name == path)
            other = seen.setdefault(fold_path(name), current)
            if current != other:
                yield path, f"it collides with {other[0]!r} on some platforms"
                break


def fold_path(path: str) -> str:
    """Return a path as a case-insensitive file system compares it."""
    if path.isascii():
        return path.lower()
    # Imported here: the Unicode tables take time to load, and most runs do not need them.
    from unicodedata import normalize

    return normalize("NFC", normalize("NFC", path).casefold())
