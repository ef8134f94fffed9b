"""What methods give in either kind of client, and the expressions that get it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from generator.model import Nullable
from generator.python.annotations import Annotation, union
from generator.python.arguments import Given, is_true_by_default
from generator.python.calls import Answer
from generator.python.layout import Node, call, prefixed
from generator.python.paging import Paged
from generator.python.streams import Streamed

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


def listed(request: Node, answer: Answer, paged: Paged) -> tuple[Result, Result]:
    """The first page of a list, which the asynchronous client prepares only."""
    expression = paged.call(request, answer)
    return Result(paged.page("Page"), expression), Result(paged.page("AsyncPager"), expression)


def streamed(request: Node, stream: Streamed) -> tuple[Result, Result]:
    """A stream."""
    expression = call("self._transport.stream", request, stream.items)
    return (
        Result(stream.returns("Stream"), expression),
        _awaited(stream.returns("AsyncStream"), expression),
    )


def chosen(
    request: Node, answer: Answer, stream: Streamed, selector: Selector
) -> tuple[Result, Result]:
    """One answer or a stream, as an argument says."""
    expression = call(
        "self._transport.send_or_stream",
        request,
        answer.expression,
        prefixed("lambda: ", stream.items),  # few calls need the models of the events
        f"stream={selector.condition}",
    )
    either = [selector.choices(answer.annotation, stream.returns(n)) for n in _STREAMS]
    sync, other = (choices[-1][1] for choices in either)
    return (
        Result(sync, expression, overloads=either[0]),
        _awaited(other, expression, overloads=either[1]),
    )


_STREAMS = ("Stream", "AsyncStream")


def _awaited(returns: Annotation, expression: Node, overloads: tuple[Overload, ...] = ()) -> Result:
    return Result(returns, prefixed("await ", expression), True, overloads)
