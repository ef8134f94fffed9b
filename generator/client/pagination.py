"""Paginated lists: which operations return them, and how the next page is requested."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Literal, TypeAlias, cast

from ..frozen import frozen
from ..model import ArgumentKey, Content, Declaration, Limit, Operation, Scalar, Type
from ..style.rule_tables import Rule
from .property_paths import PropertyFinder, PropertyPath, RuleMismatchError, attach_key

PaginationKind: TypeAlias = Literal["cursor", "offset", "page", "next", "link"]

# The properties of a response body that rules name, and their allowed types.
_PROPERTY_TYPES = {
    "cursor": ("string", "integer"),
    "next_url": ("string",),
    "total_items": ("integer",),
    "total_pages": ("integer",),
    "has_more": ("boolean",),
}


@frozen
class Pagination:
    """A paginated list.

    `item_type` is the type of its items, `items` the path to them. `parameter` is the query
    parameter for the cursor, the offset or the page number, `size_parameter` that for the number of
    items per page. The other paths are those of properties that help to find the next page.
    """

    kind: PaginationKind
    item_type: Type
    items: PropertyPath
    parameter: ArgumentKey | None = None
    size_parameter: ArgumentKey | None = None
    first_page: int | None = None
    cursor: PropertyPath | None = None
    next_url: PropertyPath | None = None
    total_items: PropertyPath | None = None
    total_pages: PropertyPath | None = None
    has_more: PropertyPath | None = None


class PaginationMatcher:
    """Finds paginated lists by the rules of a style.

    Raises:
        SpecloomError: A rule is for an unknown operation.
    """

    def __init__(
        self,
        operations: Sequence[Operation],
        declarations: Mapping[str, Declaration],
        rules: Sequence[Rule],
    ) -> None:
        self._finder = PropertyFinder(declarations)
        self._rules = [rule for rule in rules if not rule.operation_id]
        # The first rule wins, as among the general rules.
        self._operation_rules = {
            rule.operation_id: rule for rule in reversed(rules) if rule.operation_id
        }
        known = {operation.name for operation in operations}
        for name in sorted(self._operation_rules.keys() - known):
            if self._operation_rules[name].is_optional():
                continue
            raise self._operation_rules[name].unmatched_error(
                f"unknown operation '{name}'", "operation"
            )

    def match_pagination(
        self, operation: Operation, contents: Sequence[Content]
    ) -> Pagination | None:
        """Return the pagination of an operation with these response contents, or None.

        The rule for the operation wins, else the first general rule that fits.

        Raises:
            SpecloomError: The rule for this operation does not fit.
        """
        operation_rule = self._operation_rules.get(operation.name or "")
        for rule in self._rules if operation_rule is None else [operation_rule]:
            try:
                return self._apply_rule(rule, operation, contents)
            except RuleMismatchError as mismatch:
                if operation_rule is not None:
                    message = f"this rule does not fit operation '{operation.name}': {mismatch}"
                    raise operation_rule.unmatched_error(message, mismatch.key) from None
        return None

    def _apply_rule(
        self, rule: Rule, operation: Operation, contents: Sequence[Content]
    ) -> Pagination:
        """Apply a rule to an operation.

        Raises:
            RuleMismatchError: The rule does not fit.
        """
        _check_parameters(rule, operation)
        body_type = _find_body_type(rule, operation, contents)
        with attach_key("items"):
            items, array = self._finder.find_items(rule, body_type)
        return Pagination(
            cast(PaginationKind, rule.kind),
            array.item,
            items,
            _find_parameter(rule, "parameter"),
            _find_parameter(rule, "size_parameter"),
            _find_first_page(rule, operation),
            **self._find_properties(rule, body_type),
        )

    def _find_properties(self, rule: Rule, body_type: Type) -> dict[str, PropertyPath]:
        """Return the paths of the properties that a rule names, by its keys."""
        paths: dict[str, PropertyPath] = {}
        for key, kinds in _PROPERTY_TYPES.items():
            if key in rule.values:
                with attach_key(key):
                    paths[key] = self._finder.find_scalar(body_type, rule.get_text(key), kinds)
        return paths


def _check_parameters(rule: Rule, operation: Operation) -> None:
    """Check that an operation has the query parameters of a rule, as plain text in the URL.

    Raises:
        RuleMismatchError: A parameter is missing or serialized in another way.
    """
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
                raise RuleMismatchError(f"no query parameter '{rule.get_text(key)}'")


def _find_parameter(rule: Rule, key: str) -> ArgumentKey | None:
    """Return the query parameter that a rule names with a key, or None."""
    name = rule.get_text(key) if key in rule.values else ""
    return ArgumentKey("query", name) if name else None


def _find_first_page(rule: Rule, operation: Operation) -> int | None:
    """Return the number of the first page if the rule or the parameter documents one, or None."""
    if "first_page" in rule.values:
        return int(rule.values["first_page"])
    return 0 if rule.kind == "page" and _starts_at_zero(rule, operation) else None


def _starts_at_zero(rule: Rule, operation: Operation) -> bool:
    """Check whether the page number parameter documents 0 as the first page."""
    page_parameters = [p for p in operation.parameters if p.name == rule.get_text("parameter")]
    for parameter in page_parameters:
        if parameter.default is not None:
            return parameter.default.text == "0"
        limits = parameter.type.limits if isinstance(parameter.type, Scalar) else ()
        return Limit("minimum", 0) in limits
    return False


def _find_body_type(rule: Rule, operation: Operation, contents: Sequence[Content]) -> Type:
    """Return the type of the response body.

    The `Link` header is only required of rules that are not for one operation: descriptions often
    omit it.

    Raises:
        RuleMismatchError: The response is not JSON, or a required header is not documented.
    """
    if len(contents) != 1 or contents[0].kind != "json":
        raise RuleMismatchError("the response is not a single JSON body")
    if rule.kind == "link" and not rule.operation_id and not _has_link_header(operation):
        raise RuleMismatchError("the response documents no header 'Link'")
    return contents[0].type


def _has_link_header(operation: Operation) -> bool:
    return any(
        header.name.lower() == "link"
        for response in operation.responses
        if response.is_success
        for header in response.headers
    )
