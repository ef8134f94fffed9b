"""Helpers that wait for the end of what an operation started: what they ask, and how they are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from generator.errors import SpecloomError
from generator.markdown import code, linked
from generator.model import (
    Api,
    Declaration,
    Enumeration,
    Object,
    Operation,
    Ref,
    Scalar,
    Type,
)
from generator.pages import Flavour, Helper, Sample
from generator.python.annotations import Annotation, Import
from generator.python.arguments import (
    Arguments,
    Given,
    Roles,
    documented,
    documented_options,
    is_true_by_default,
    shown_call,
    written,
)
from generator.python.calls import RUNTIME, Expressions
from generator.python.identifiers import identifier
from generator.python.layout import Node, call, lay, prefixed, signature, tuple_of
from generator.python.literals import literal
from generator.python.names import RESOURCE_MEMBERS
from generator.python.raising import raised_by_waiting
from generator.python.samples import Outcome, Programs
from generator.python.shapes import MisfitError, Shapes
from generator.python.waiting import Waiting
from generator.rules import Rule

_STARTED = "started"
_IMPORTS: frozenset[Import] = frozenset({(RUNTIME, "Polling")})


@dataclass(frozen=True, slots=True)
class Poll:
    """A rule brought together with the operation that it asks.

    `attribute` is where the answer says how far it is, `pending` what it says there as
    long as it is not at its end.
    """

    rule: Rule
    operation: Operation
    attribute: str
    pending: tuple[object, ...]
    waiting: Waiting

    @property
    def taken(self) -> tuple[str, ...]:
        """What no argument of its helpers may be called."""
        return (_STARTED, *self.waiting.names)


@dataclass(frozen=True, slots=True)
class Start:
    """An operation whose result is waited for, in a helper of a name."""

    poll: Poll
    operation: Operation
    name: str

    def unmatched(self, what: str) -> SpecloomError:
        """The error for an operation that cannot be started and waited for."""
        return self.poll.rule.unmatched(what, "start", self.operation.name or "")


class Polls:
    """What there is to wait for in an API, by the rules of a style.

    Raises:
        SpecloomError: a rule names what is not there.
    """

    def __init__(
        self, api: Api, fields: Mapping[str, Mapping[str, str]], rules: Sequence[Rule]
    ) -> None:
        self._declarations = api.declarations
        self.shapes = Shapes(api.declarations, fields)
        self._operations = {operation.name: operation for operation in api.operations}
        polls = [self._poll(rule) for rule in rules]
        self.polls: dict[str, Poll] = {}
        for poll in polls:
            if poll.operation.id in self.polls:
                raise poll.rule.unmatched(
                    f"'{poll.operation.name}' has a rule already", "operation"
                )
            self.polls[poll.operation.id] = poll
        self.starts = {start.operation.id: start for poll in polls for start in self._starts(poll)}

    def _poll(self, rule: Rule) -> Poll:
        operation = self._operation(rule, rule.operation, "operation")
        path = rule.text("field")
        answer = _json(operation)
        if answer is None:
            raise rule.unmatched(f"'{operation.name}' has no answer in JSON", "operation")
        try:
            attribute, type = self.shapes.property(answer, path)
        except MisfitError as why:
            what = f"this rule does not fit '{operation.name}': {why}"
            raise rule.unmatched(what, "field") from None
        values = self._values(type)
        if not values:
            raise rule.unmatched(f"'{path}' of '{operation.name}' is no enumeration", "field")
        ends = [_value(text, values) for text in rule.values["until"]]
        for number, text in enumerate(rule.values["until"]):
            if ends[number] is None:
                told = f"'{path}' of '{operation.name}' has no value '{text}'"
                raise rule.unmatched(told, "until", number)
        if not ends:
            raise rule.unmatched("'until' names no end", "until")
        pending = tuple(v for v in values if v not in ends)
        return Poll(rule, operation, attribute, pending, Waiting(rule))

    def _starts(self, poll: Poll) -> Iterator[Start]:
        for name, method in poll.rule.values.get("start", {}).items():
            yield Start(poll, self._operation(poll.rule, name, "start", name), method)

    def _operation(self, rule: Rule, name: str, *keys: str) -> Operation:
        """The operation that a key of a rule names."""
        if name not in self._operations:
            raise rule.unmatched(f"there is no operation '{name}'", *keys)
        return self._operations[name]

    def _values(self, type: Type | Object) -> tuple[object, ...]:
        """What a field may say: the values of an enumeration, or true and false."""
        if isinstance(type, Ref):
            named = self._declarations[type.id]
            return named.values if isinstance(named, Enumeration) else ()
        return (False, True) if type == Scalar("boolean") else ()


def _value(text: str, values: Sequence[object]) -> object:
    """The value that a style writes as a text; None where there is none."""
    return next((v for v in values if text in (v, str(v).lower())), None)


def _json(operation: Operation) -> Type | None:
    """What the first JSON of a success is."""
    return next((content.type for content in operation.contents if content.kind == "json"), None)


class Helpers:
    """Writes the helpers of one resource class."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        arguments: Arguments,
        roles: Roles,
        polls: Polls,
        security: tuple[tuple[str, ...], ...],
        links: Mapping[str, str],
        programs: Programs,
        width: int,
    ) -> None:
        self._declarations = declarations
        self._arguments = arguments
        self._manner = arguments.manner
        self._roles = roles
        self._polls = polls
        self._security = security
        self._links = links
        self._programs = programs
        self._width = width
        self.imports: set[Import] = set()

    def of(
        self, calls: Mapping[str, Operation], owner: str, attributes: Sequence[str]
    ) -> Iterator[Helper]:
        """The helpers beside the methods of a resource; `calls` are its operations by their names.

        Raises:
            SpecloomError: a helper would have a name that is taken.
        """
        taken = {*calls, *attributes, *RESOURCE_MEMBERS}
        for method, operation in calls.items():
            poll = self._polls.polls.get(operation.id)
            if poll is not None:
                name = poll.rule.text("name") or "poll"
                _take(name, taken, poll.rule, owner, "name")
                yield self._poll(poll, name, method, owner)
            start = self._polls.starts.get(operation.id)
            if start is not None:
                keys = ("start", operation.name or "")
                _take(start.name, taken, start.poll.rule, owner, *keys)
                yield self._start(start, start.name, method, owner)

    def _poll(self, poll: Poll, name: str, method: str, owner: str) -> Helper:
        """Asking again for what there is already."""
        given = self._arguments.of(poll.operation)
        names = self._arguments.named(poll.operation, given, poll.taken)
        expression, returns = self._asked(poll, names)
        states = " or ".join(f"`{str(value).lower()}`" for value in poll.pending)
        summary = f"Get it again for as long as its `{poll.rule.text('field')}` is {states}."
        bodies = [(prefixed("return ", expression),), (prefixed("return await ", expression),)]
        sample = self._sample(poll.operation, f"{owner}.{name}", given, names, returns)
        return self._helper(
            poll, name, method, owner, summary, given, names, returns, bodies, sample
        )

    def _start(self, start: Start, name: str, method: str, owner: str) -> Helper:
        """Starting something, and asking for it until it is at its end."""
        operation, poll = start.operation, start.poll
        every = self._arguments.of(operation)
        given = [g for g in every if g.key != operation.streamed_by]
        own = self._arguments.named(operation, every)
        names = self._arguments.named(operation, given, poll.taken)
        first = ["initial=started"] if self._is_asked_for(start) else []
        expression, returns = self._asked(poll, self._ids(start, names), *first)
        made = call(
            f"self.{method}",
            *(names[g.key] for g in given if g.positional),
            *(f"{own[g.key]}={names[g.key]}" for g in given if not g.positional),
            *(f"{own[g.key]}=False" for g in every if g not in given and is_true_by_default(g)),
            *self._manner.passed,
        )
        bodies = [
            (prefixed("started = ", made), prefixed("return ", expression)),
            (prefixed("started = await ", made), prefixed("return await ", expression)),
        ]
        summary = operation.summary.rstrip(".") or code(f"{operation.method} {operation.path}")
        summary = f"{summary}, and wait for its end."
        sample = self._sample(operation, f"{owner}.{name}", given, names, returns)
        return self._helper(
            poll, name, method, owner, summary, given, names, returns, bodies, sample
        )

    def _sample(
        self,
        operation: Operation,
        path: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        returns: Annotation,
    ) -> Sample:
        """The programs that call a helper with the arguments of an operation."""
        return self._programs.of(operation, path, given, names, Outcome("value", returns.text))

    def _asked(self, poll: Poll, names: Mapping[str, str], *first: str) -> tuple[Node, Annotation]:
        """The expression that asks until the end, and what it gives."""
        expressions = Expressions(self._declarations, self._roles.field)
        request = expressions.request(poll.operation, names, self._security, self._manner.made)
        answer = expressions.answer(poll.operation)
        rule = poll.rule
        polling = call(
            expressions.runtime("Polling"),
            literal(poll.attribute),
            prefixed("pending=", tuple_of([literal(value) for value in poll.pending])),
            *([f"interval_header={literal(rule.text('hint'))}"] if rule.text("hint") else []),
        )
        self.imports |= expressions.imports | answer.annotation.imports | _IMPORTS
        self.imports |= self._manner.imports
        self.imports |= poll.waiting.imports
        asked = (request, answer.expression, polling, *poll.waiting.passed, *first)
        return call("self._transport.poll", *asked), answer.annotation

    def _is_asked_for(self, start: Start) -> bool:
        """Whether what is started is the same thing that is asked for, or one that names it."""
        starting, polled = (
            Expressions(self._declarations, self._roles.field).answer(operation).annotation
            for operation in (start.operation, start.poll.operation)
        )
        if starting.text != polled.text and not starting.is_class:
            told = f"'{start.operation.name}' may give {starting.text}, which has no ids"
            raise start.unmatched(told)
        return starting.text == polled.text

    def _ids(self, start: Start, names: Mapping[str, str]) -> dict[str, str]:
        """Where the ids of the operation that is asked come from: an argument, or the result."""
        operation = start.poll.operation
        needed = [p for p in operation.parameters if p.required]
        if any(parameter.location != "path" for parameter in needed):
            raise start.unmatched(f"'{operation.name}' needs more than the ids of its path")
        result = _json(start.operation)
        ids: dict[str, str] = {}
        for parameter in needed:
            key = f"path:{parameter.name}"
            own = ("id",) if parameter is needed[-1] else ()
            found = names.get(key) or self._attribute(result, (parameter.name, *own))
            if found is None:
                told = f"the result of '{start.operation.name}' has no '{parameter.name}'"
                raise start.unmatched(told)
            ids[key] = found
        return ids

    def _attribute(self, result: Type | None, properties: Sequence[str]) -> str | None:
        for property in properties:
            with suppress(MisfitError):
                if result is not None:
                    return f"{_STARTED}.{self._polls.shapes.property(result, property)[0]}"
        return None

    def _helper(
        self,
        poll: Poll,
        name: str,
        method: str,
        owner: str,
        summary: str,
        given: Sequence[Given],
        names: Mapping[str, str],
        returns: Annotation,
        bodies: Sequence[Sequence[Node]],
        sample: Sample,
    ) -> Helper:
        waiting = poll.waiting
        further = [(each.name, each.annotation, each.default) for each in waiting.arguments]
        parameters = written(given, names, self._manner, further=further)
        sync, awaited = self._flavours(name, parameters, returns, bodies)
        self._collect(given)
        return Helper(
            name=name,
            call=shown_call(f"{owner}.{name}", given, names, further=True),
            summary=summary,
            arguments=(
                *documented(given, names),
                *waiting.arguments,
                *documented_options(self._manner),
            ),
            raises=raised_by_waiting(waiting.limit is not None),
            sync=sync,
            awaited=awaited,
            answer=linked(returns.text, self._links),
            sample=sample,
            like=method,
            field=poll.rule.text("field"),
            pending=tuple(str(value).lower() for value in poll.pending),
            ends=tuple(poll.rule.values["until"]),
            interval=f"{waiting.interval:g}",
            limit="" if waiting.limit is None else f"{waiting.limit:g}",
            hint=poll.rule.text("hint"),
            interval_argument=waiting.names[0],
            limit_argument=waiting.names[1],
            unit=waiting.unit,
        )

    def _flavours(
        self,
        name: str,
        parameters: Sequence[tuple[str, str, str]],
        returns: Annotation,
        bodies: Sequence[Sequence[Node]],
    ) -> Iterator[Flavour]:
        """How a helper is written for either kind of client."""
        for head, body in zip(("def", "async def"), bodies, strict=True):
            yield Flavour(
                signature(f"{head} {name}", parameters, returns.text, 4, self._width),
                "\n".join(line for node in body for line in lay(node, 8, self._width)),
                returns=returns.text,
            )

    def _collect(self, given: Sequence[Given]) -> None:
        """Note what the arguments of a helper need imported."""
        self.imports |= {each for argument in given for each in argument.annotation.imports}
        if not all(argument.required for argument in given):
            self.imports |= {(RUNTIME, "NOT_GIVEN"), (RUNTIME, "NotGiven")}


def _take(name: str, taken: set[str], rule: Rule, owner: str, *keys: str) -> None:
    """Note that a helper has a name; the keys of its rule give it."""
    if identifier(name) != name:
        raise rule.unmatched(f"{name!r} is no name for a method", *keys)
    if name in taken:
        raise rule.unmatched(f"'{owner}' has something called '{name}' already", *keys)
    taken.add(name)
