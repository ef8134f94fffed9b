"""Choices of operations by glob patterns, from the command line or from pyproject.toml."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field
from types import MappingProxyType
from typing import Literal, TypeAlias, cast

from ..frozen import frozen
from .patterns import Glob
from .suggestions import find_closest

SelectionKind: TypeAlias = Literal["tag", "path", "operation", "method"]
"""What a pattern is for; an ``operation`` is an operationId, or ``METHOD /path``."""

SELECTION_KEYS: Mapping[SelectionKind, str] = {
    "tag": "tags",
    "path": "paths",
    "operation": "operations",
    "method": "methods",
}
"""The keys of settings with patterns of each kind, which are also attributes of a `Selection`."""


@frozen
class SelectionPattern:
    """A glob pattern, in which ``*`` matches any text, and what it is for.

    `source` is the option or setting that it is from, for messages.
    """

    kind: SelectionKind
    text: str
    source: str
    is_exclusion: bool = False

    def make_glob(self) -> Glob:
        """Return the pattern in a form that matches texts; methods are in upper case."""
        text = self.text
        if self.kind == "method":
            text = text.upper()
        elif self.kind == "operation" and " " in text:
            method, _, path = text.partition(" ")
            text = f"{method.upper()} {path.lstrip()}"
        return Glob(text)


@frozen
class Selection:
    """A choice of operations and webhooks; the default is all of them.

    An operation is selected if each kind of patterns that is given has one that matches it, and if
    no pattern of `exclude` does.  These are ``KIND:PATTERN``, such as ``path:/admin/*``.

    `sources` are the options or settings that the patterns of each key are from, for messages.
    `allows_unmatched` is true for a description in which patterns need not match anything, such as
    an earlier version.
    """

    tags: tuple[str, ...] = ()
    paths: tuple[str, ...] = ()
    operations: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    sources: Mapping[str, str] = field(
        default_factory=lambda: MappingProxyType({}), compare=False, hash=False, repr=False
    )
    allows_unmatched: bool = field(default=False, compare=False)

    @classmethod
    def from_settings(
        cls, settings: Mapping[str, Sequence[str]], sources: Mapping[str, str]
    ) -> Selection:
        """Return the selection for patterns by their keys in pyproject.toml."""
        tags, paths, operations, methods, exclude = (
            tuple(settings.get(key, ())) for key in cls().list_settings()
        )
        return cls(tags, paths, operations, methods, exclude, sources)

    @property
    def selects_all(self) -> bool:
        """Whether there are no patterns."""
        return not any(self.list_settings().values())

    def list_settings(self) -> dict[str, tuple[str, ...]]:
        """Return the patterns by their keys in pyproject.toml."""
        return {
            "tags": self.tags,
            "paths": self.paths,
            "operations": self.operations,
            "methods": self.methods,
            "exclude": self.exclude,
        }

    def iter_patterns(self) -> Iterator[SelectionPattern]:
        """Yield all patterns.

        Raises:
            ValueError: One that excludes has no kind.
        """
        settings = self.list_settings()
        for kind, key in SELECTION_KEYS.items():
            source = self.sources.get(key, f"--{kind}")
            for text in settings[key]:
                yield SelectionPattern(kind, text, source)
        source = self.sources.get("exclude", "--exclude")
        for each in self.exclude:
            yield SelectionPattern(*split_exclusion(each), source, is_exclusion=True)


ALL_OPERATIONS = Selection()


def split_exclusion(text: str) -> tuple[SelectionKind, str]:
    """Return the kind and the pattern of ``KIND:PATTERN``.

    Raises:
        ValueError: There is no such kind, or the pattern is empty.
    """
    kind, colon, pattern = text.partition(":")
    if not colon or kind not in SELECTION_KEYS:
        raise ValueError(f"'{text}' has no kind of pattern")
    if not pattern:
        raise ValueError(f"'{text}' has no pattern")
    return cast("SelectionKind", kind), pattern


def suggest_exclusion(text: str) -> str:
    """Return a hint for a text that is not ``KIND:PATTERN``: the form that it may be meant as."""
    kind, colon, pattern = text.partition(":")
    if kind in SELECTION_KEYS:
        return f"write '{kind}:PATTERN', in which * matches any text"
    similar = find_closest(kind, SELECTION_KEYS) if colon else None
    if similar is not None:
        return f"did you mean '{similar}:{pattern}'?"
    guess = "path" if text.startswith("/") else "operation" if " /" in text else "tag"
    kinds = ", ".join(f"'{each}:'" for each in SELECTION_KEYS)
    return f"write '{guess}:{text}'; a pattern begins with one of {kinds}"
