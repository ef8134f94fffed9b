"""Security schemes, and which of them an operation needs."""

from __future__ import annotations

from collections.abc import Iterator
from typing import cast

from ..model import ParameterLocation, SecurityScheme
from .document import BrokenReferenceError, Cursor


class SecuritySchemes:
    """The schemes of a document; `supported` are those that a client can use."""

    def __init__(self, root: Cursor) -> None:
        self._declared_names: set[str] = set()
        self.supported = tuple(self._iter_schemes(root))
        self._supported_names = {scheme.name for scheme in self.supported}

    def get_requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...] | None:
        """The alternatives of a ``security``, each the schemes that it needs together.

        A scheme that the client does not cover was told of where it is declared; it does
        not stand in the way of a call, for it may be met by the user's own HTTP client.
        """
        if "security" not in holder:
            return None
        return tuple(
            tuple(name for name in names if self._is_supported(name, holder))
            for names in _iter_alternatives(holder)
        )

    def get_declared_requirements(self, holder: Cursor) -> tuple[tuple[str, ...], ...]:
        """All alternatives of a ``security``, also what no client of ours can give."""
        return tuple(
            tuple(name for name in names if name in self._declared_names)
            for names in _iter_alternatives(holder)
        )

    def _is_supported(self, name: str, holder: Cursor) -> bool:
        if name not in self._declared_names:
            holder.at_path("security").warn(
                "unknown-security", f"no security scheme is called '{name}'; left out"
            )
        return name in self._supported_names

    def _iter_schemes(self, root: Cursor) -> Iterator[SecurityScheme]:
        components = root.get("components")
        for name, entry in components.iter_members("securitySchemes") if components else ():
            self._declared_names.add(name)
            try:
                scheme = entry.resolve_reference()
            except BrokenReferenceError:
                continue
            security = _read_scheme(name, scheme)
            if security is not None:
                yield security


def _iter_alternatives(holder: Cursor) -> Iterator[tuple[str, ...]]:
    """The names of each alternative of a ``security``."""
    for alternative in holder.iter_items("security"):
        if isinstance(alternative.value, dict):
            yield tuple(map(str, alternative.value))


def _read_scheme(name: str, scheme: Cursor) -> SecurityScheme | None:
    kind, description = scheme.get_string("type"), scheme.get_string("description")
    if kind == "apiKey":
        location, parameter = scheme.get_string("in"), scheme.get_string("name")
        if location in ("query", "header", "cookie") and parameter:
            return SecurityScheme(
                name, "apiKey", cast(ParameterLocation, location), parameter, description
            )
        scheme.warn("wrong-shape", "an apiKey needs 'name' and 'in'; left out")
        return None
    if kind == "http":
        http_scheme = scheme.get_string("scheme").lower()
        if http_scheme == "bearer":
            return SecurityScheme(name, "bearer", description=description)
        if http_scheme == "basic":
            return SecurityScheme(name, "basic", description=description)
        scheme.warn("not-covered", f"HTTP authentication '{http_scheme}' is not covered; left out")
        return None
    if kind == "oauth2":
        scheme.warn("not-covered", "OAuth 2 flows are not covered yet; the client takes a token")
        return SecurityScheme(name, "oauth2", description=description)
    if kind == "openIdConnect":
        return SecurityScheme(name, "openIdConnect", description=description)
    scheme.warn("not-covered", f"security by '{kind}' is not covered; left out")
    return None
