"""What a path in the output may be, on every system, whoever thought of it.

A path comes from a template, a description, or a manifest that lay in the repository;
none of them may reach a file outside of the output, or one that is another's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from .disk import parents

MANIFEST = ".specloom.json"
"""The name of the manifest in the output folder."""

STAGING = ".specloom-staging"
"""The folder of a run in the output, and the end of the name of the one beside it."""

_LONGEST = 255
"""How many bytes the name of a file or folder may have."""

_RESERVED = {MANIFEST, STAGING, ".git"}
_PORTS = {f"{port}{number}" for port in ("COM", "LPT") for number in range(1, 10)}
_DEVICES = {"CON", "PRN", "AUX", "NUL"} | _PORTS


def flaw(path: str) -> str | None:
    """Why a path may not be written on some system, or None."""
    if not path.isprintable():
        return "it has a character that cannot be printed"
    if not set(path).isdisjoint('\\:<>"|?*'):
        return "it has a character that file names may not have"
    return next((why for part in path.split("/") if (why := _flaw_of_part(part))), None)


def _flaw_of_part(part: str) -> str | None:
    """Why a name may not be part of a path, or None."""
    if part in ("", ".", ".."):
        return "it is not a plain relative path"
    if part[-1] in ". " or part[0] == " ":
        return "a name in it starts or ends with a space, or ends with a dot"
    if part.partition(".")[0].rstrip().upper() in _DEVICES:
        return f"{part!r} is a device on Windows"
    if len(part.encode()) > _LONGEST:
        return f"a name in it has more than {_LONGEST} bytes"
    if part.casefold() in _RESERVED:
        return f"{part!r} belongs to somebody else"
    return None


def clashes(paths: Iterable[str]) -> Iterator[tuple[str, str]]:
    """Each path that cannot exist together with another one on every system, with why."""
    seen: dict[str, tuple[str, bool]] = {}
    for path in sorted(paths):
        for name in (*parents(path), path):
            this = (name, name == path)
            other = seen.setdefault(fold(name), this)
            if this != other:
                yield path, f"some systems do not let it exist together with {other[0]!r}"
                break


def fold(path: str) -> str:
    """What a file system that does not tell cases apart makes of a path."""
    # Imported here: a table of all of Unicode, for which a run with nothing to do has no use.
    from unicodedata import normalize

    return normalize("NFC", normalize("NFC", path).casefold())
