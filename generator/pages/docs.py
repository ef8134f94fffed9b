"""What the documentation of a client shows beside its code."""

from __future__ import annotations

from typing import NamedTuple


class Row(NamedTuple):
    """A row of a table: Name, Type, Description, Notes; all Markdown, safe in a cell."""

    name: str
    type: str
    description: str
    notes: str


class ErrorRow(NamedTuple):
    """What an operation answers when it fails: Status, Raises, Body, Description; all Markdown."""

    status: str
    raises: str
    type: str
    description: str


class Sample(NamedTuple):
    """A program that makes a call, in either flavour: whole, so that it runs as it is."""

    sync: str
    awaited: str


class TypePage(NamedTuple):
    """A type of the API, for its page: a table of fields, its variants, or its values.

    `kind` is ``object``, ``union``, ``enumeration`` or ``alias``; `users` are links to
    the calls that use it.
    """

    name: str
    module: str
    kind: str
    description: str
    type: str
    rows: tuple[Row, ...]
    values: tuple[str, ...]
    users: tuple[str, ...]
