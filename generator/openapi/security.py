"""Security schemes, and which of them an operation needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..model import Location, Security
from .document import BrokenRef, Cursor


class SecuritySchemes:
    """The schemes of a document; `covered` are those that a client can use."""

    def __init__(self, root: Cursor) -> None:
        self._declared: set[str] = set()
        self.covered = tuple(self._schemes(root))
        self._names = {scheme.name for scheme in self.covered}

    def requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...] | None:
        """The alternatives of a ``security``, each the schemes that it needs together.

        A scheme that the client does not cover was told of where it is declared; it does
        not stand in the way of a call, for it may be met by the user's own HTTP client.
        """
        if "security" not in holder:
            return None
        return tuple(
            tuple(name for name in names if self._is_covered(name, holder))
            for names in _alternatives(holder)
        )

    def asked(self, holder: Cursor) -> tuple[tuple[str, ...], ...]:
        """All alternatives of a ``security``, also what no client of ours can give."""
        return tuple(
            tuple(name for name in names if name in self._declared)
            for names in _alternatives(holder)
        )

    def _is_covered(self, name: str, holder: Cursor) -> bool:
        if name not in self._declared:
            holder.at("security").warn(
                "unknown-security", f"no security scheme is called '{name}'; left out"
            )
        return name in self._names

    def _schemes(self, root: Cursor) -> Iterator[Security]:
        components = root.get("components")
        for name, written in components.members("securitySchemes") if components else ():
            self._declared.add(name)
            try:
                scheme = written.resolve()
            except BrokenRef:
                continue
            security = _security(name, scheme)
            if security is not None:
                yield security


def _alternatives(holder: Cursor) -> Iterator[tuple[str, ...]]:
    """The names of each alternative of a ``security``."""
    for alternative in holder.elements("security"):
        if isinstance(alternative.value, dict):
            yield tuple(map(str, alternative.value))


def _security(name: str, scheme: Cursor) -> Security | None:
    kind, description = scheme.string("type"), scheme.string("description")
    if kind == "apiKey":
        location, parameter = scheme.string("in"), scheme.string("name")
        if location in ("query", "header", "cookie") and parameter:
            return Security(name, "apiKey", cast(Location, location), parameter, description)
        scheme.warn("wrong-shape", "an apiKey needs 'name' and 'in'; left out")
        return None
    if kind == "http":
        how = scheme.string("scheme").lower()
        if how == "bearer":
            return Security(name, "bearer", description=description)
        if how == "basic":
            return Security(name, "basic", description=description)
        scheme.warn("not-covered", f"HTTP authentication '{how}' is not covered; left out")
        return None
    if kind == "oauth2":
        scheme.warn("not-covered", "OAuth 2 flows are not covered yet; the client takes a token")
        return Security(name, "oauth2", description=description)
    if kind == "openIdConnect":
        return Security(name, "openIdConnect", description=description)
    scheme.warn("not-covered", f"security by '{kind}' is not covered; left out")
    return None
