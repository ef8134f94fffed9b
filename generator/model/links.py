"""Links: operations that can be called with values of a response (OpenAPI 3.1, section 4.8.20)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..frozen import frozen
from .types import JsonValue

LinkedMessage: TypeAlias = Literal["url", "method", "statusCode", "request", "response"]
"""What a runtime expression begins with: the whole expression, or where its value is found."""

LinkedPart: TypeAlias = Literal["header", "query", "path", "body"]
"""The part of a request or response that has the value of a runtime expression."""


@frozen
class RuntimeExpression:
    """A value that is known when a response has arrived (OpenAPI 3.1, section 4.8.20.4).

    `location` is set for a request or a response. `name` is that of the header or parameter, or
    the JSON pointer of a value in the body; empty for the whole body.
    """

    message: LinkedMessage
    location: LinkedPart | Literal[""] = ""
    name: str = ""

    def __str__(self) -> str:
        if not self.location:
            return f"${self.message}"
        separator = {"body": "#" if self.name else ""}.get(self.location, ".")
        return f"${self.message}.{self.location}{separator}{self.name}"


@frozen
class TextTemplate:
    """A text with embedded expressions: texts and expressions in turn."""

    parts: tuple[str | RuntimeExpression, ...]

    def __str__(self) -> str:
        return "".join(each if isinstance(each, str) else f"{{{each}}}" for each in self.parts)


LinkValue: TypeAlias = RuntimeExpression | TextTemplate | JsonValue
"""A value that a link passes on; a `JsonValue` is constant."""


@frozen
class LinkParameter:
    """A parameter of the target of a link, by its location and name, and its value."""

    location: Literal["path", "query", "querystring", "header", "cookie", "part"]
    name: str
    value: LinkValue


@frozen
class Link:
    """A link of a response to an operation, its target, by the id of this.

    `server` is the URL of the server that it names for the target; empty if it names none.
    """

    name: str
    pointer: str
    target: str
    parameters: tuple[LinkParameter, ...] = ()
    body: LinkValue | None = None
    server: str = ""
    description: str = ""


def iter_expressions(value: LinkValue | None) -> tuple[RuntimeExpression, ...]:
    """Return the expressions in a value."""
    if isinstance(value, RuntimeExpression):
        return (value,)
    parts = value.parts if isinstance(value, TextTemplate) else ()
    return tuple(part for part in parts if isinstance(part, RuntimeExpression))
