"""What the documentation of a client shows beside its code."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A row of a table: Name, Type, Description, Notes; all Markdown, safe in a cell.

    `annotation` is the type as code, whole, where the table may show a part of it.
    """

    name: str
    type: str
    description: str
    notes: str
    annotation: str = ""


class ErrorRow(NamedTuple):
    """What an operation answers when it fails: Status, Raises, Body, Description; all Markdown.

    `annotations` are the types of its bodies as code.
    """

    status: str
    raises: str
    type: str
    description: str
    annotations: tuple[str, ...] = ()


class Sample(NamedTuple):
    """A program that makes a call, in either flavour: whole, so that it runs as it is.

    Both are empty where none can be written, and one is where there is no such client.
    """

    sync: str
    awaited: str

    @property
    def first(self) -> str:
        """The one for a reader who sees but one."""
        return self.sync or self.awaited

    @property
    def second(self) -> str:
        """The other one, if there is another."""
        return self.awaited if self.sync else ""


class Uses(NamedTuple):
    """Who uses a type: links, several parted by commas; empty where nobody does.

    `returned` and `taken` are the calls that give it and that take it in an argument,
    `spread` those whose arguments are its fields, `failed` those whose errors have it as
    body; `held` are the types with a field or a variant of it.
    """

    returned: str = ""
    taken: str = ""
    spread: str = ""
    failed: str = ""
    held: str = ""


class TypePage(NamedTuple):
    """A type of the API, for its page: a table of fields, its variants, or its values.

    `kind` is ``object``, ``union``, ``enumeration`` or ``alias``. `values` are those of an
    enumeration, and `unlisted` counts those that were left out. `tag` is the property that
    tells the variants of a union apart; `extra` the type of an object's further properties,
    where they have one. `given` is the name of what a request may hold in its place: the
    typed dict of an object, or all that another type may be given as.
    """

    name: str
    module: str
    kind: str
    description: str
    type: str
    rows: tuple[Row, ...]
    values: tuple[str, ...]
    uses: Uses
    deprecated: bool = False
    unlisted: int = 0
    tag: str = ""
    extra: str = ""
    given: str = ""
