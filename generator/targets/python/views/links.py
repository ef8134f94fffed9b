"""Links of responses."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose


class LinkedValue(NamedTuple):
    """A value that a link passes on."""

    argument: str
    """The argument of the method of the target; empty for a part of a request body without one."""
    value: str
    """The runtime expression, the text with embedded expressions or the JSON of the constant, as in
    the description; text.
    """
    is_constant: bool
    """Whether the value is a constant."""


class LinkView(NamedTuple):
    """A link of a response of an operation."""

    name: str
    """The name in the description; text."""
    status: str
    """The status of the response: a number, a range such as ``2XX``, or ``default``."""
    linked_method: Prose
    """The method of the target, with a link."""
    values: tuple[LinkedValue, ...]
    """The values that it passes on."""
    description: str
    """The description; text, empty if there is none."""
    server: str
    """The URL of the server that it names for the target; text, empty if it names none."""
    pointer: str
    """The pointer in the description: ``#/paths/~1users/post/responses/201/links/Orders``."""
    method_name: str = ""
    """The method of the same resource that follows it: ``follow_orders``; empty if none does."""
    problem: str = ""
    """Why no method can follow it; text, empty if none needs to, as without a value of the
    response.
    """
