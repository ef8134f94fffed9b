"""Operations into the methods of resource classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from ....model import Declaration, Operation
from ..docs.operation_docs import CallDocs
from ..docs.samples import Outcome, Programs
from ..modules.client_kinds import ASYNC, SYNC, Kind
from ..syntax.imports import RUNTIME, Import
from ..syntax.printer import Node, call, lay, prefixed, signature
from ..types.annotations import Roles
from ..views import Call, Flavour, Sample
from . import return_types
from .arguments import Arguments, Given, documented_options, written
from .pagination import Paged, PagedLists
from .request_expressions import Answer, Expressions
from .return_types import Result, ResultTypes, Selector
from .streaming import Streamed, Streams

_OVERLOADED: frozenset[Import] = frozenset({("typing", "Literal"), ("typing", "overload")})
_OPTIONAL: frozenset[Import] = frozenset({(RUNTIME, "NOT_GIVEN"), (RUNTIME, "NotGiven")})
_DEPRECATED: frozenset[Import] = frozenset({("typing_extensions", "deprecated")})


class Methods:
    """Writes the methods of one resource class.

    The documentation says what they give in the kind of client that is `shown`.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        arguments: Arguments,
        roles: Roles,
        lists: PagedLists,
        streams: Streams,
        types: ResultTypes,
        security: tuple[tuple[str, ...], ...],
        docs: CallDocs,
        programs: Programs,
        shown: Kind,
        width: int,
    ) -> None:
        self._declarations = declarations
        self._shown = shown
        self._arguments = arguments
        self._manner = arguments.manner
        self._roles = roles
        self._lists = lists
        self._streams = streams
        self._types = types
        self._security = security
        self._docs = docs
        self._programs = programs
        self._width = width
        self.imports: set[Import] = set()
        self.async_imports: set[Import] = set()

    def call(self, operation: Operation, name: str, owner: str) -> Call:
        """The page of an operation, called `name` in the resource `owner` (``threads.runs``)."""
        given = self._arguments.of(operation)
        names = self._arguments.named(operation, given)
        asking, answering = (Expressions(self._declarations, self._roles.field) for _ in "12")
        request = asking.request(operation, names, self._security, self._manner.made)
        answer = answering.answer(operation)
        streamed = self._streams.of(operation, self._roles.field)
        selector = _selector(streamed, given, names)
        listed = streamed is None
        paged = self._lists.of(operation, answer, self._roles.field) if listed else None
        sync, awaited = _results(request, answer, streamed, selector, paged, self._types)
        only_streams = streamed is not None and selector is None
        used = asking.imports if only_streams else asking.imports | answering.imports
        self._collect(used, given, operation, sync, awaited)
        shown = sync if self._shown is SYNC else awaited
        returns = answer.annotation if selector else shown.annotation
        outcome = _outcome(answer, streamed if only_streams else None, paged)
        sample = partial(self._programs.of, operation, f"{owner}.{name}", given, names)
        return self._docs.call(
            operation,
            name=name,
            owner=owner,
            given=given,
            names=names,
            options=documented_options(self._manner),
            returns=returns.text,
            items=streamed.item.text if streamed else "",
            streamed_by=selector.name if selector else "",
            paged=paged,
            contents=(*answer.contents, *([streamed.content] if streamed else [])),
            sync=self._flavour(name, given, names, sync, SYNC),
            awaited=self._flavour(name, given, names, awaited, ASYNC),
            sample=sample(outcome),
            streaming=sample(Outcome("stream", streamed.item.text)) if streamed else Sample("", ""),
        )

    def _flavour(
        self,
        name: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        result: Result,
        kind: Kind,
    ) -> Flavour:
        head = f"async def {name}" if result.awaited else f"def {name}"

        def signed(parameters: Sequence[tuple[str, str, str]], returns: str) -> str:
            return signature(head, parameters, returns, 4, self._width)

        raw, streamed = (self._wrapped(name, wrapper) for wrapper in kind.wrappers)
        return Flavour(
            signed(written(given, names, self._manner), result.annotation.text),
            "\n".join(lay(prefixed("return ", result.expression), 8, self._width)),
            tuple(
                signed(written(given, names, self._manner, instead), gives.text) + " ..."
                for instead, gives in result.overloads
            ),
            raw,
            streamed,
            result.annotation.text,
        )

    def _wrapped(self, name: str, wrapper: str) -> str:
        """The statement that makes the variant of a method."""
        made = prefixed(f"self.{name} = ", call(wrapper, f"calls.{name}"))
        return "\n".join(lay(made, 8, self._width))

    def _collect(
        self,
        shared: set[Import],
        given: Sequence[Given],
        operation: Operation,
        sync: Result,
        awaited: Result,
    ) -> None:
        needed = shared.union(self._manner.imports, *(g.annotation.imports for g in given))
        if not all(argument.required for argument in given):
            needed |= _OPTIONAL
        if sync.overloads:
            needed |= _OVERLOADED
        if operation.deprecated:
            needed |= _DEPRECATED
        self.imports |= needed | sync.annotation.imports
        self.async_imports |= needed | awaited.annotation.imports


def _results(
    request: Node,
    answer: Answer,
    streamed: Streamed | None,
    selector: Selector | None,
    paged: Paged | None,
    types: ResultTypes,
) -> tuple[Result, Result]:
    """What the method gives in either kind of client."""
    if streamed is not None and selector is not None:
        return return_types.chosen(request, answer, streamed, selector, types)
    if streamed is not None:
        return return_types.streamed(request, streamed, types)
    if paged is not None:
        return return_types.listed(request, answer, paged, types)
    return return_types.sent(request, answer)


def _outcome(answer: Answer, streamed: Streamed | None, paged: Paged | None) -> Outcome:
    """What a method gives to a caller who asks for nothing more."""
    if streamed is not None:
        return Outcome("stream", streamed.item.text)
    if paged is not None:
        return Outcome("pages", paged.item.text)
    return Outcome("value", answer.annotation.text)


def _selector(
    streamed: Streamed | None, given: Sequence[Given], names: Mapping[str, str]
) -> Selector | None:
    """The argument that asks for a stream, where there is another answer."""
    if streamed is None or streamed.selector is None:
        return None
    argument = next(g for g in given if g.key == streamed.selector)
    return Selector(argument, names[argument.key])
