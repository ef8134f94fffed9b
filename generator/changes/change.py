"""Changes between two versions of an API and of its client, and their levels."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeAlias

from ..frozen import frozen

Level: TypeAlias = Literal["breaking", "risky", "compatible", "none"]
"""What a change does to its users.

A ``breaking`` change makes correct programs fail; a ``risky`` one makes those fail that rely on
what the description did not promise, or that have to handle something new; a ``compatible`` one
adds or relaxes something; ``none`` is a change that they cannot notice.
"""

LEVELS: tuple[Level, ...] = ("breaking", "risky", "compatible", "none")
"""All levels, the worst first."""

Aspect: TypeAlias = Literal[
    "presence",
    "required",
    "null",
    "type",
    "values",
    "default",
    "name",
    "path",
    "server",
    "security",
    "deprecation",
    "other",
]
"""What a change is about. A client change is caused by an API change about the same."""

Direction: TypeAlias = Literal["request", "response", ""]
"""Who sends the changed value; empty for what neither side sends, such as an operation."""


@frozen
class Place:
    """A value in one of the two descriptions: its file, its JSON pointer, and its line from 1."""

    path: str
    pointer: str
    line: int


@frozen
class Change:
    """A change that a report lists.

    `http` is its level for programs that use the HTTP API, `client` for those that use the
    generated client. `operations` are those that it reaches, as ``GET /runs``. `old` is None for an
    addition, `new` for a removal. `client_texts` say what changes in the client, `resource` is the
    dotted name of the resource to which the first operation belongs. `hint` is a line for a style
    that keeps the old name of something that was renamed, `moved_entries` are the entries of its
    table ``[moved]`` that keep it as a deprecated one. `allowed` is the reason for which a change
    is accepted; empty if it is not.
    """

    rule: str
    http: Level
    client: Level
    text: str
    operations: tuple[str, ...] = ()
    old: Place | None = None
    new: Place | None = None
    client_texts: tuple[str, ...] = ()
    resource: str = ""
    hint: str = ""
    moved_entries: tuple[str, ...] = ()
    allowed: str = ""

    @property
    def level(self) -> Level:
        """The worse one of the two levels."""
        return find_worst_level((self.http, self.client))

    @property
    def moved_line(self) -> str:
        """The `moved_entries` with their table; empty if there are none."""
        return f"[moved] {', '.join(self.moved_entries)}" if self.moved_entries else ""

    @property
    def full_text(self) -> str:
        """What changes in the API and in the client; of the latter only the first few changes."""
        shown = list(self.client_texts[:3])
        if len(self.client_texts) > len(shown):
            shown.append(f"{len(self.client_texts) - len(shown)} more")
        return f"{self.text}; client: {', '.join(shown)}" if shown else self.text


@frozen
class ClientChange:
    """A change of what programs may use of a generated client.

    The pointers are those of what it comes from in the two descriptions; `resource` is the dotted
    name of the resource that it belongs to. `hint` is a line for a style that avoids it, and
    `moved_entry` the entry of ``[moved]`` that keeps an old name as a deprecated one.
    """

    rule: str
    level: Level
    aspect: Aspect
    direction: Direction
    text: str
    old_pointers: tuple[str, ...] = ()
    new_pointers: tuple[str, ...] = ()
    resource: str = ""
    hint: str = ""
    moved_entry: str = ""


def find_worst_level(levels: Iterable[Level]) -> Level:
    """Return the worst of some levels; ``none`` if there are none."""
    return min(levels, key=LEVELS.index, default="none")
