"""Advice on the next version of a client, by Semantic Versioning 2.0."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Literal, TypeAlias

from .change import Change, find_worst_level

VersionPart: TypeAlias = Literal["major", "minor", "patch", "none"]

_PARTS: dict[str, VersionPart] = {"breaking": "major", "risky": "minor", "compatible": "minor"}
_VERSION = re.compile(r"(\d+)\.(\d+)\.(\d+)")


def advise_version(changes: Iterable[Change]) -> VersionPart:
    """Return the part of the version that changes increment.

    Only the client counts, since it is what has the version: a change of the API that it hides
    increments the patch version, as a change of the documentation does.
    """
    changes = list(changes)
    if not changes:
        return "none"
    return _PARTS.get(find_worst_level(each.client for each in changes), "patch")


def increment_version(version: str, part: VersionPart) -> str | None:
    """Return the next version; None if `version` is not of the form ``1.2.3``.

    Before 1.0, a breaking change increments the minor version, and all others the patch version.
    """
    found = _VERSION.fullmatch(version)
    if found is None:
        return None
    major, minor, patch = map(int, found.groups())
    if major == 0 and part in ("major", "minor"):
        part = "minor" if part == "major" else "patch"
    match part:
        case "major":
            return f"{major + 1}.0.0"
        case "minor":
            return f"{major}.{minor + 1}.0"
        case "patch":
            return f"{major}.{minor}.{patch + 1}"
        case "none":
            return version
