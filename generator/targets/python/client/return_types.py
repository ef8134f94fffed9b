"""Return types of methods for each kind of client, and the expressions that return them."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ....model import Nullable
from ....style import Style
from ..syntax.printer import Node, add_prefix, make_call
from ..syntax.type_parser import InvalidTypeError
from ..types.annotations import Annotation, make_union_annotation, parse_annotation
from .arguments import ArgumentSpec, is_true_by_default
from .pagination import Pagination
from .request_expressions import ResponseExpression
from .streaming import ResponseStream

Overload: TypeAlias = tuple[Mapping[str, tuple[str, str]], Annotation]
"""Annotations and defaults that an overload replaces, by the keys of the arguments, and its return
type.
"""


@dataclass(frozen=True, slots=True)
class ReturnValue:
    """The return value of a method for one kind of client: an expression and its annotation."""

    annotation: Annotation
    expression: Node
    is_awaited: bool = False
    overloads: tuple[Overload, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnTypes:
    """The types of pages and streams, with the placeholders ``{item}`` and ``{body}``."""

    page: Annotation
    async_page: Annotation
    stream: Annotation
    async_stream: Annotation

    @property
    def all_types(self) -> tuple[Annotation, ...]:
        """All four types."""
        return self.page, self.async_page, self.stream, self.async_stream

    @property
    def stream_types(self) -> tuple[Annotation, Annotation]:
        """The types of streams for the synchronous and the asynchronous client."""
        return self.stream, self.async_stream


def read_return_types(style: Style) -> ReturnTypes:
    """Return the types that a style sets for pages and streams.

    Raises:
        SpecloomError: One is not a valid type, or has an unknown placeholder.
    """
    settings = style.return_types
    return ReturnTypes(
        _read_return_type(style, "page", settings.page, ("item", "body")),
        _read_return_type(style, "async_page", settings.async_page, ("item", "body")),
        _read_return_type(style, "stream", settings.stream, ("item",)),
        _read_return_type(style, "async_stream", settings.async_stream, ("item",)),
    )


def _read_return_type(style: Style, key: str, text: str, placeholders: Sequence[str]) -> Annotation:
    unknown = [
        placeholder
        for placeholder in re.findall(r"\{(\w*)\}", text)
        if placeholder not in placeholders
    ]
    try:
        if unknown:
            raise InvalidTypeError(f"unknown placeholder '{{{unknown[0]}}}'")
        return parse_annotation(text)
    except InvalidTypeError as error:
        hint = (
            f"known placeholders: {', '.join(f'{{{placeholder}}}' for placeholder in placeholders)}"
        )
        message = f"'return_types.{key}' is not a valid type: {error}"
        raise style.make_error(("return_types", key), "wrong-style-value", message, hint) from None


@dataclass(frozen=True, slots=True)
class StreamSelector:
    """The argument that selects between a stream and another response, and its name."""

    spec: ArgumentSpec
    name: str

    @property
    def streams_by_default(self) -> bool:
        """Whether the server streams if the argument is not sent."""
        return is_true_by_default(self.spec)

    @property
    def stream_condition(self) -> str:
        """The expression that is true if the response is a stream."""
        return f"{self.name} is not False" if self.streams_by_default else self.name

    def list_overloads(self, response: Annotation, stream: Annotation) -> tuple[Overload, ...]:
        """Return the overloads without a stream, with one, and for a value known only at run time.

        The last one accepts all that the method itself does, so that a dict can be unpacked into
        it.
        """
        false_type, true_type = "Literal[False]", "Literal[True]"
        others = " | None" if isinstance(self.spec.type, Nullable) else ""
        others += "" if self.spec.required else " | NotGiven"
        optional = "" if self.spec.required else "NOT_GIVEN"
        key = self.spec.key
        plain, streaming = (false_type + others, optional), (true_type, "")
        if self.streams_by_default:
            plain, streaming = (false_type, ""), (true_type + others, optional)
        return (
            ({key: plain}, response),
            ({key: streaming}, stream),
            ({}, make_union_annotation([response, stream])),
        )


def make_plain_returns(
    request: Node, response: ResponseExpression
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method with a single response, for both kinds of client."""
    expression = make_call("self._transport.send", request, response.expression)
    annotation = response.annotation
    return ReturnValue(annotation, expression), _make_async_return(annotation, expression)


def make_page_returns(
    request: Node, response: ResponseExpression, pagination: Pagination, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a paginated method.

    The asynchronous one sends no request until it is awaited or iterated.
    """
    expression = pagination.write_call(request, response)
    sync, asynchronous = (
        pagination.format_page_type(type) for type in (types.page, types.async_page)
    )
    return ReturnValue(sync, expression), ReturnValue(asynchronous, expression)


def make_stream_returns(
    request: Node, stream: ResponseStream, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method that always streams."""
    expression = make_call("self._transport.stream", request, stream.expression)
    sync, asynchronous = (stream.format_return_type(type) for type in types.stream_types)
    return ReturnValue(sync, expression), _make_async_return(asynchronous, expression)


def make_optional_stream_returns(
    request: Node,
    response: ResponseExpression,
    stream: ResponseStream,
    selector: StreamSelector,
    types: ReturnTypes,
) -> tuple[ReturnValue, ReturnValue]:
    """Make the return values of a method that streams or not, depending on an argument."""
    expression = make_call(
        "self._transport.send_or_stream",
        request,
        response.expression,
        add_prefix(
            "lambda: ", stream.expression
        ),  # lazy: only streams need the models of the events
        f"stream={selector.stream_condition}",
    )
    overloads = [
        selector.list_overloads(response.annotation, stream.format_return_type(t))
        for t in types.stream_types
    ]
    sync, asynchronous = (choices[-1][1] for choices in overloads)
    return (
        ReturnValue(sync, expression, overloads=overloads[0]),
        _make_async_return(asynchronous, expression, overloads=overloads[1]),
    )


def _make_async_return(
    annotation: Annotation, expression: Node, overloads: tuple[Overload, ...] = ()
) -> ReturnValue:
    return ReturnValue(annotation, add_prefix("await ", expression), True, overloads)
