"""Lists that come in pages: which operations give them, and how their methods are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from generator.model import Api, Limit, Operation, Scalar, Type
from generator.python.annotations import Annotation, Annotations, filled
from generator.python.calls import RUNTIME, Answer
from generator.python.layout import Node, call
from generator.python.literals import literal
from generator.python.shapes import MisfitError, Shapes, about
from generator.rules import Rule

# The runtime's class for each kind of rule.
_CLASSES = {
    "cursor": "CursorPagination",
    "offset": "OffsetPagination",
    "page": "PageNumberPagination",
    "next": "NextLinkPagination",
    "link": "LinkHeaderPagination",
}

# The properties of an answer that rules name, and what they have to be.
_PROPERTIES = {
    "cursor": ("string", "integer"),
    "next": ("string",),
    "total": ("integer",),
    "pages": ("integer",),
    "more": ("boolean",),
}


@dataclass(frozen=True, slots=True)
class Paged:
    """A list that comes in pages, and its item and body types.

    `arguments` make an object of the runtime's class `paging`.
    """

    paging: str
    arguments: Mapping[str, str | int]
    item: Annotation
    body: Annotation

    def page(self, type: Annotation) -> Annotation:
        """What a method gives: ``Page[Run, RunList]``, or what else the type of a style makes of it."""
        made = filled(type, item=[self.item], body=[self.body])
        return Annotation(made.text, made.imports | {(RUNTIME, self.paging)})

    def call(self, request: Node, answer: Answer) -> Node:
        """The expression that asks for the list."""
        arguments = [f"{key}={literal(value)}" for key, value in self.arguments.items()]
        paging = call(self.paging, *arguments)
        return call("self._transport.paginate", request, answer.expression, paging)


class PagedLists:
    """Finds the lists that come in pages by the rules of a style.

    `fields` are the attributes of objects, by their ids and the properties' names.

    Raises:
        SpecloomError: a rule is for an operation that is not there.
    """

    def __init__(
        self, api: Api, fields: Mapping[str, Mapping[str, str]], rules: Sequence[Rule]
    ) -> None:
        self._shapes = Shapes(api.declarations, fields)
        self._rules = [rule for rule in rules if not rule.operation]
        # As among the others, an earlier rule wins.
        self._own = {rule.operation: rule for rule in reversed(rules) if rule.operation}
        for name in sorted(self._own.keys() - {operation.name for operation in api.operations}):
            raise self._own[name].unmatched(f"there is no operation '{name}'", "operation")

    def of(self, operation: Operation, answer: Answer, annotations: Annotations) -> Paged | None:
        """How a list comes in pages: by its own rule, else by the first one that fits, if one does.

        Raises:
            SpecloomError: its own rule does not fit.
        """
        own = self._own.get(operation.name or "")
        for rule in self._rules if own is None else [own]:
            try:
                return self._fitted(rule, operation, answer, annotations)
            except MisfitError as why:
                if own is not None:
                    what = f"this rule does not fit the operation '{operation.name}': {why}"
                    raise own.unmatched(what, why.key) from None
        return None

    def _fitted(
        self, rule: Rule, operation: Operation, answer: Answer, annotations: Annotations
    ) -> Paged:
        """A rule brought together with an operation; raises where it does not fit."""
        _check_request(rule, operation)
        body = _body(rule, operation, answer)
        with about("items"):
            items, array = self._shapes.items(rule, body)
        arguments: dict[str, str | int] = {"items": items}
        for key in ("cursor", "next", "parameter", "first", "total", "pages", "more"):
            if key in _PROPERTIES and key in rule.values:
                with about(key):
                    arguments[key] = self._shapes.scalar(body, rule.text(key), _PROPERTIES[key])
            elif key in rule.values:
                arguments[key] = rule.values[key]
            elif key == "first" and rule.kind == "page" and _counts_from_0(rule, operation):
                arguments[key] = 0
        item = annotations.of(array.item)
        return Paged(_CLASSES[rule.kind], arguments, item, answer.annotation)


def _check_request(rule: Rule, operation: Operation) -> None:
    """Raise where an operation lacks a query parameter of the rule that is plain text in the URL."""
    plain = {
        parameter.name
        for parameter in operation.parameters
        if parameter.location == "query"
        and parameter.style == "form"
        and parameter.media_type is None
        and not parameter.allow_reserved
    }
    for key in ("parameter", "size"):
        if key in rule.values and rule.text(key) not in plain:
            with about(key):
                raise MisfitError(f"it has no query parameter '{rule.text(key)}'")


def _counts_from_0(rule: Rule, operation: Operation) -> bool:
    """Whether the parameter that numbers the pages says that 0 is the first of them."""
    numbers = [p for p in operation.parameters if p.name == rule.text("parameter")]
    for parameter in numbers:
        if parameter.default is not None:
            return parameter.default.text == "0"
        limits = parameter.type.limits if isinstance(parameter.type, Scalar) else ()
        return Limit("minimum", 0) in limits
    return False


def _body(rule: Rule, operation: Operation, answer: Answer) -> Type:
    """What the answer holds; raises where there is no JSON, or no header that the rule needs.

    A rule for the operation alone knows of the header, which descriptions often leave out.
    """
    contents = answer.contents
    if len(contents) != 1 or contents[0].kind != "json":
        raise MisfitError("it has not one answer in JSON")
    if rule.kind == "link" and not rule.operation and not _has_links(operation):
        raise MisfitError("its answer has no header 'Link'")
    return contents[0].type


def _has_links(operation: Operation) -> bool:
    return any(
        header.name.lower() == "link"
        for response in operation.responses
        if response.success
        for header in response.headers
    )
