"""Operations into the methods of resource classes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....model import Declaration, Operation
from ....model.operations import Content
from ..modules.client_kinds import ASYNC, SYNC, Kind
from ..syntax.imports import RUNTIME, Import
from ..syntax.printer import Node, call, lay, prefixed, signature
from ..types.annotations import Annotation, Roles
from ..views import Argument, Flavour
from . import return_types
from .arguments import Arguments, Given, documented_options, written
from .pagination import Paged, PagedLists
from .request_expressions import Answer, Expressions
from .return_types import Result, ResultTypes, Selector
from .streaming import Streamed, Streams

_OVERLOADED: frozenset[Import] = frozenset({("typing", "Literal"), ("typing", "overload")})
_OPTIONAL: frozenset[Import] = frozenset({(RUNTIME, "NOT_GIVEN"), (RUNTIME, "NotGiven")})
_DEPRECATED: frozenset[Import] = frozenset({("typing_extensions", "deprecated")})


@dataclass(frozen=True, slots=True)
class OperationMethod:
    """An operation as a method of a resource.

    `owner` is the dotted path of the resource (``threads.runs``), `names` has the Python names
    of the arguments by their keys. `streamed`, `selector` and `paged` are None where the method
    returns neither a stream nor a page.
    """

    operation: Operation
    name: str
    owner: str
    given: Sequence[Given]
    names: Mapping[str, str]
    options: tuple[Argument, ...]
    returns: Annotation
    answer: Answer
    streamed: Streamed | None
    selector: Selector | None
    paged: Paged | None
    sync: Flavour
    awaited: Flavour

    @property
    def only_streams(self) -> bool:
        """Whether it has no return value but a stream."""
        return self.streamed is not None and self.selector is None

    @property
    def contents(self) -> tuple[Content, ...]:
        """The contents of the responses that it may return."""
        streamed = [self.streamed.content] if self.streamed else []
        return (*self.answer.contents, *streamed)


class Methods:
    """Writes the methods of one resource class.

    Return types are documented for the kind of client that is `shown`.
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
        self._width = width
        self.imports: set[Import] = set()
        self.async_imports: set[Import] = set()

    def write_method(self, operation: Operation, name: str, owner: str) -> OperationMethod:
        """Return the method `name` for an operation of the resource `owner` (``threads.runs``)."""
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
        shown = sync if self._shown is SYNC else awaited
        method = OperationMethod(
            operation=operation,
            name=name,
            owner=owner,
            given=given,
            names=names,
            options=documented_options(self._manner),
            returns=answer.annotation if selector else shown.annotation,
            answer=answer,
            streamed=streamed,
            selector=selector,
            paged=paged,
            sync=self._flavour(name, given, names, sync, SYNC),
            awaited=self._flavour(name, given, names, awaited, ASYNC),
        )
        used = asking.imports if method.only_streams else asking.imports | answering.imports
        self._collect(used, given, operation, sync, awaited)
        return method

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


def _selector(
    streamed: Streamed | None, given: Sequence[Given], names: Mapping[str, str]
) -> Selector | None:
    """The argument that asks for a stream, where there is another answer."""
    if streamed is None or streamed.selector is None:
        return None
    argument = next(g for g in given if g.key == streamed.selector)
    return Selector(argument, names[argument.key])
