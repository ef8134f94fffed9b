"""What methods give in either kind of client, and the expressions that get it."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from ....model import Nullable
from ....style import Style
from ..syntax.printer import Node, call, prefixed
from ..syntax.type_parser import NotATypeError
from ..types.annotations import Annotation, template, union
from .arguments import Given, is_true_by_default
from .pagination import Paged
from .request_expressions import Answer
from .streaming import Streamed

Overload: TypeAlias = tuple[Mapping[str, tuple[str, str]], Annotation]
"""Other annotations and defaults of arguments, by their keys, and what the method gives then."""


@dataclass(frozen=True, slots=True)
class Result:
    """What a method of one kind of client gives: the expression, and its annotation."""

    annotation: Annotation
    expression: Node
    awaited: bool = False
    overloads: tuple[Overload, ...] = ()


@dataclass(frozen=True, slots=True)
class ResultTypes:
    """The types of what gives more than one thing, with holes for its ``{item}`` and ``{body}``."""

    page: Annotation
    async_page: Annotation
    stream: Annotation
    async_stream: Annotation

    @property
    def all(self) -> tuple[Annotation, ...]:
        """Every one of them."""
        return self.page, self.async_page, self.stream, self.async_stream

    @property
    def streams(self) -> tuple[Annotation, Annotation]:
        """Those of streams, in either kind of client."""
        return self.stream, self.async_stream


_HOLES = {
    "page": ("item", "body"),
    "async_page": ("item", "body"),
    "stream": ("item",),
    "async_stream": ("item",),
}


def result_types(style: Style) -> ResultTypes:
    """The types that a style gives for pages and streams.

    Raises:
        SpecloomError: one is no type, or has a hole that is not to be filled.
    """
    return ResultTypes(*(_result_type(style, key, holes) for key, holes in _HOLES.items()))


def _result_type(style: Style, key: str, holes: Sequence[str]) -> Annotation:
    text = style.text("results", key)
    unknown = [hole for hole in re.findall(r"\{(\w*)\}", text) if hole not in holes]
    try:
        if unknown:
            raise NotATypeError(f"there is no '{{{unknown[0]}}}' to fill in")
        return template(text)
    except NotATypeError as flaw:
        hint = f"known holes: {', '.join(f'{{{hole}}}' for hole in holes)}"
        what = f"'results.{key}' is no type: {flaw}"
        raise style.problem(("results", key), "wrong-style-value", what, hint) from None


@dataclass(frozen=True, slots=True)
class Selector:
    """The argument that asks for a stream, and its name."""

    argument: Given
    name: str

    @property
    def streams_by_default(self) -> bool:
        """Whether the server streams if it is not told otherwise."""
        return is_true_by_default(self.argument)

    @property
    def condition(self) -> str:
        """The expression that tells whether the answer is a stream."""
        return f"{self.name} is not False" if self.streams_by_default else self.name

    def choices(self, answer: Annotation, stream: Annotation) -> tuple[Overload, ...]:
        """What is given without a stream, with one, and where only running the program tells.

        The last one takes whatever the method itself does, so that a dict may be spread over it.
        """
        without, streaming = "Literal[False]", "Literal[True]"
        others = " | None" if isinstance(self.argument.type, Nullable) else ""
        others += "" if self.argument.required else " | NotGiven"
        optional = "" if self.argument.required else "NOT_GIVEN"
        key = self.argument.key
        plain, chunks = (without + others, optional), (streaming, "")
        if self.streams_by_default:
            plain, chunks = (without, ""), (streaming + others, optional)
        return (
            ({key: plain}, answer),
            ({key: chunks}, stream),
            ({}, union([answer, stream])),
        )


def sent(request: Node, answer: Answer) -> tuple[Result, Result]:
    """One answer."""
    expression = call("self._transport.send", request, answer.expression)
    returns = answer.annotation
    return Result(returns, expression), _awaited(returns, expression)


def listed(
    request: Node, answer: Answer, paged: Paged, types: ResultTypes
) -> tuple[Result, Result]:
    """The first page of a list, which the asynchronous client prepares only."""
    expression = paged.call(request, answer)
    sync, other = (paged.page(type) for type in (types.page, types.async_page))
    return Result(sync, expression), Result(other, expression)


def streamed(request: Node, stream: Streamed, types: ResultTypes) -> tuple[Result, Result]:
    """A stream."""
    expression = call("self._transport.stream", request, stream.items)
    sync, other = (stream.returns(type) for type in types.streams)
    return Result(sync, expression), _awaited(other, expression)


def chosen(
    request: Node, answer: Answer, stream: Streamed, selector: Selector, types: ResultTypes
) -> tuple[Result, Result]:
    """One answer or a stream, as an argument says."""
    expression = call(
        "self._transport.send_or_stream",
        request,
        answer.expression,
        prefixed("lambda: ", stream.items),  # few calls need the models of the events
        f"stream={selector.condition}",
    )
    either = [selector.choices(answer.annotation, stream.returns(t)) for t in types.streams]
    sync, other = (choices[-1][1] for choices in either)
    return (
        Result(sync, expression, overloads=either[0]),
        _awaited(other, expression, overloads=either[1]),
    )


def _awaited(returns: Annotation, expression: Node, overloads: tuple[Overload, ...] = ()) -> Result:
    return Result(returns, prefixed("await ", expression), True, overloads)
