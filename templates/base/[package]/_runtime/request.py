"""A call of the API, before anything is known of HTTP clients."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from .bodies import Body

__all__ = ["Request", "Security"]

Security: TypeAlias = tuple[tuple[str, ...], ...]
"""Alternatives, each of them the names of the schemes that it takes together."""


@dataclass(frozen=True, slots=True)
class Request:
    """What one operation sends.

    `ids` are the values of the names in braces that `path` has. Other values may be
    NOT_GIVEN, and are left out then. `security`, `base_url` and `accept` are those of
    the client and of the answer unless they are given.
    """

    method: str
    path: str
    ids: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    query: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    headers: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    cookies: Mapping[str, object] = field(default_factory=dict[str, object], repr=False)
    body: Body | None = field(default=None, repr=False)
    security: Security | None = None
    base_url: str | None = None
    accept: str | None = None
