"""What methods give in either kind of client, and the expressions that get it."""

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
"""Other annotations and defaults of arguments, by their keys, and what the method gives then."""


@dataclass(frozen=True, slots=True)
class ReturnValue:
    """What a method of one kind of client gives: the expression, and its annotation."""

    annotation: Annotation
    expression: Node
    is_awaited: bool = False
    overloads: tuple[Overload, ...] = ()


@dataclass(frozen=True, slots=True)
class ReturnTypes:
    """The types of what gives more than one thing, with holes for its ``{item}`` and ``{body}``."""

    page: Annotation
    async_page: Annotation
    stream: Annotation
    async_stream: Annotation

    @property
    def all_types(self) -> tuple[Annotation, ...]:
        """Every one of them."""
        return self.page, self.async_page, self.stream, self.async_stream

    @property
    def stream_types(self) -> tuple[Annotation, Annotation]:
        """Those of streams, in either kind of client."""
        return self.stream, self.async_stream


_PLACEHOLDERS = {
    "page": ("item", "body"),
    "async_page": ("item", "body"),
    "stream": ("item",),
    "async_stream": ("item",),
}


def read_return_types(style: Style) -> ReturnTypes:
    """The types that a style gives for pages and streams.

    Raises:
        SpecloomError: one is no type, or has a hole that is not to be filled.
    """
    return ReturnTypes(
        *(
            _read_return_type(style, key, placeholders)
            for key, placeholders in _PLACEHOLDERS.items()
        )
    )


def _read_return_type(style: Style, key: str, placeholders: Sequence[str]) -> Annotation:
    text = style.get_text("return_types", key)
    unknown = [
        placeholder
        for placeholder in re.findall(r"\{(\w*)\}", text)
        if placeholder not in placeholders
    ]
    try:
        if unknown:
            raise InvalidTypeError(f"there is no '{{{unknown[0]}}}' to fill in")
        return parse_annotation(text)
    except InvalidTypeError as error:
        hint = f"known holes: {', '.join(f'{{{placeholder}}}' for placeholder in placeholders)}"
        message = f"'results.{key}' is no type: {error}"
        raise style.make_error(("return_types", key), "wrong-style-value", message, hint) from None


@dataclass(frozen=True, slots=True)
class StreamSelector:
    """The argument that asks for a stream, and its name."""

    spec: ArgumentSpec
    name: str

    @property
    def streams_by_default(self) -> bool:
        """Whether the server streams if it is not told otherwise."""
        return is_true_by_default(self.spec)

    @property
    def stream_condition(self) -> str:
        """The expression that tells whether the answer is a stream."""
        return f"{self.name} is not False" if self.streams_by_default else self.name

    def list_overloads(self, response: Annotation, stream: Annotation) -> tuple[Overload, ...]:
        """What is given without a stream, with one, and where only running the program tells.

        The last one takes whatever the method itself does, so that a dict may be spread over it.
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
    """One answer."""
    expression = make_call("self._transport.send", request, response.expression)
    annotation = response.annotation
    return ReturnValue(annotation, expression), _make_async_return(annotation, expression)


def make_page_returns(
    request: Node, response: ResponseExpression, pagination: Pagination, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """The first page of a list, which the asynchronous client prepares only."""
    expression = pagination.write_call(request, response)
    sync, asynchronous = (
        pagination.format_page_type(type) for type in (types.page, types.async_page)
    )
    return ReturnValue(sync, expression), ReturnValue(asynchronous, expression)


def make_stream_returns(
    request: Node, stream: ResponseStream, types: ReturnTypes
) -> tuple[ReturnValue, ReturnValue]:
    """A stream."""
    expression = make_call("self._transport.stream", request, stream.expression)
    sync, asynchronous = (stream.format_return_type(type) for type in types.stream_types)
    return ReturnValue(sync, expression), _make_async_return(asynchronous, expression)


def make_selected_returns(
    request: Node,
    response: ResponseExpression,
    stream: ResponseStream,
    selector: StreamSelector,
    types: ReturnTypes,
) -> tuple[ReturnValue, ReturnValue]:
    """One answer or a stream, as an argument says."""
    expression = make_call(
        "self._transport.send_or_stream",
        request,
        response.expression,
        add_prefix("lambda: ", stream.expression),  # few calls need the models of the events
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
