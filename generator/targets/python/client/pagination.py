"""Lists that come in pages: which operations give them, and how their methods are written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ....model import Api, Limit, Operation, Scalar, Type
from ....style.rule_tables import Rule
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.literals import literal
from ..syntax.printer import Node, make_call
from ..types.annotations import Annotation, TypeAnnotator, fill_template
from .request_expressions import ResponseExpression
from .response_paths import ResponsePaths, RuleMismatchError, attach_key

# The runtime's class for each kind of rule.
_RUNTIME_CLASSES = {
    "cursor": "CursorPagination",
    "offset": "OffsetPagination",
    "page": "PageNumberPagination",
    "next": "NextLinkPagination",
    "link": "LinkHeaderPagination",
}

# The properties of an answer that rules name, and what they have to be.
_PROPERTY_TYPES = {
    "cursor": ("string", "integer"),
    "next_url": ("string",),
    "total_items": ("integer",),
    "total_pages": ("integer",),
    "has_more": ("boolean",),
}


@dataclass(frozen=True, slots=True)
class Pagination:
    """A list that comes in pages, and its item and body types.

    `arguments` make an object of the runtime's class `runtime_class`.
    """

    runtime_class: str
    arguments: Mapping[str, str | int]
    item: Annotation
    body: Annotation

    def format_page_type(self, type: Annotation) -> Annotation:
        """What a method gives: ``Page[Run, RunList]``, or what else the type of a style makes of it."""
        annotation = fill_template(type, item=[self.item], body=[self.body])
        return Annotation(
            annotation.text, annotation.imports | {(RUNTIME_PACKAGE, self.runtime_class)}
        )

    def write_call(self, request: Node, response: ResponseExpression) -> Node:
        """The expression that asks for the list."""
        arguments = [f"{key}={literal(value)}" for key, value in self.arguments.items()]
        pagination = make_call(self.runtime_class, *arguments)
        return make_call("self._transport.paginate", request, response.expression, pagination)


class PaginationMatcher:
    """Finds the lists that come in pages by the rules of a style.

    `fields` are the attributes of objects, by their ids and the properties' names.

    Raises:
        SpecloomError: a rule is for an operation that is not there.
    """

    def __init__(
        self, api: Api, fields: Mapping[str, Mapping[str, str]], rules: Sequence[Rule]
    ) -> None:
        self._response_paths = ResponsePaths(api.declarations, fields)
        self._rules = [rule for rule in rules if not rule.operation_id]
        # As among the others, an earlier rule wins.
        self._operation_rules = {
            rule.operation_id: rule for rule in reversed(rules) if rule.operation_id
        }
        for name in sorted(
            self._operation_rules.keys() - {operation.name for operation in api.operations}
        ):
            raise self._operation_rules[name].unmatched_error(
                f"there is no operation '{name}'", "operation"
            )

    def match_pagination(
        self, operation: Operation, response: ResponseExpression, annotator: TypeAnnotator
    ) -> Pagination | None:
        """How a list comes in pages: by its own rule, else by the first one that fits, if one does.

        Raises:
            SpecloomError: its own rule does not fit.
        """
        operation_rule = self._operation_rules.get(operation.name or "")
        for rule in self._rules if operation_rule is None else [operation_rule]:
            try:
                return self._apply_rule(rule, operation, response, annotator)
            except RuleMismatchError as mismatch:
                if operation_rule is not None:
                    message = f"this rule does not fit the operation '{operation.name}': {mismatch}"
                    raise operation_rule.unmatched_error(message, mismatch.key) from None
        return None

    def _apply_rule(
        self,
        rule: Rule,
        operation: Operation,
        response: ResponseExpression,
        annotator: TypeAnnotator,
    ) -> Pagination:
        """A rule brought together with an operation; raises where it does not fit."""
        _check_parameters(rule, operation)
        body = _find_body_type(rule, operation, response)
        with attach_key("items"):
            items, array = self._response_paths.find_items(rule, body)
        arguments: dict[str, str | int] = {"items": items}
        for key in (
            "cursor",
            "next_url",
            "parameter",
            "first_page",
            "total_items",
            "total_pages",
            "has_more",
        ):
            if key in _PROPERTY_TYPES and key in rule.values:
                with attach_key(key):
                    arguments[key] = self._response_paths.find_scalar(
                        body, rule.get_text(key), _PROPERTY_TYPES[key]
                    )
            elif key in rule.values:
                arguments[key] = rule.values[key]
            elif key == "first_page" and rule.kind == "page" and _starts_at_zero(rule, operation):
                arguments[key] = 0
        item = annotator.annotate(array.item)
        return Pagination(_RUNTIME_CLASSES[rule.kind], arguments, item, response.annotation)


def _check_parameters(rule: Rule, operation: Operation) -> None:
    """Raise where an operation lacks a query parameter of the rule that is plain text in the URL."""
    plain_parameters = {
        parameter.name
        for parameter in operation.parameters
        if parameter.location == "query"
        and parameter.style == "form"
        and parameter.media_type is None
        and not parameter.allow_reserved
    }
    for key in ("parameter", "size_parameter"):
        if key in rule.values and rule.get_text(key) not in plain_parameters:
            with attach_key(key):
                raise RuleMismatchError(f"it has no query parameter '{rule.get_text(key)}'")


def _starts_at_zero(rule: Rule, operation: Operation) -> bool:
    """Whether the parameter that numbers the pages says that 0 is the first of them."""
    page_parameters = [p for p in operation.parameters if p.name == rule.get_text("parameter")]
    for parameter in page_parameters:
        if parameter.default is not None:
            return parameter.default.text == "0"
        limits = parameter.type.limits if isinstance(parameter.type, Scalar) else ()
        return Limit("minimum", 0) in limits
    return False


def _find_body_type(rule: Rule, operation: Operation, response: ResponseExpression) -> Type:
    """What the answer holds; raises where there is no JSON, or no header that the rule needs.

    A rule for the operation alone knows of the header, which descriptions often leave out.
    """
    contents = response.contents
    if len(contents) != 1 or contents[0].kind != "json":
        raise RuleMismatchError("it has not one answer in JSON")
    if rule.kind == "link" and not rule.operation_id and not _has_link_header(operation):
        raise RuleMismatchError("its answer has no header 'Link'")
    return contents[0].type


def _has_link_header(operation: Operation) -> bool:
    return any(
        header.name.lower() == "link"
        for response in operation.responses
        if response.is_success
        for header in response.headers
    )
