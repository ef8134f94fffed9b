"""The operations to poll, by the polling rules of a style."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ....diagnostics import SpecloomError
from ....model import Api, Enumeration, Object, Operation, Ref, Scalar, Type
from ....style.rule_tables import Rule
from .poll_arguments import PollArguments
from .response_paths import ResponsePaths, RuleMismatchError

STARTED_VARIABLE = "started"
"""The variable of a polling method for the result of its start operation."""


@dataclass(frozen=True, slots=True)
class PollTarget:
    """A rule applied to the operation that is polled.

    `status_attribute` is the attribute of the response that holds the state, `pending_values` are
    its values for which polling continues.
    """

    rule: Rule
    operation: Operation
    status_attribute: str
    pending_values: tuple[object, ...]
    arguments: PollArguments

    @property
    def reserved_names(self) -> tuple[str, ...]:
        """The names that no argument of its polling methods may have."""
        return (STARTED_VARIABLE, *self.arguments.argument_names)


@dataclass(frozen=True, slots=True)
class PollStarter:
    """An operation whose result is polled, and the name of the method for both."""

    target: PollTarget
    operation: Operation
    name: str

    def unmatched_error(self, message: str) -> SpecloomError:
        """Return the error for an operation whose result cannot be polled."""
        return self.target.rule.unmatched_error(
            message, "start_operations", self.operation.name or ""
        )


class PollingRules:
    """The operations of an API to poll, by the rules of a style.

    `fields` maps the ids of objects to the attributes of their properties.

    Raises:
        SpecloomError: A rule does not fit the API.
    """

    def __init__(
        self, api: Api, fields: Mapping[str, Mapping[str, str]], rules: Sequence[Rule]
    ) -> None:
        self._declarations = api.declarations
        self.response_paths = ResponsePaths(api.declarations, fields)
        self._operations = {operation.name: operation for operation in api.operations}
        targets = [self._make_target(rule) for rule in rules]
        self.targets: dict[str, PollTarget] = {}
        for target in targets:
            if target.operation.id in self.targets:
                raise target.rule.unmatched_error(
                    f"operation '{target.operation.name}' already has a rule", "operation"
                )
            self.targets[target.operation.id] = target
        self.starters = {
            starter.operation.id: starter
            for target in targets
            for starter in self._iter_starters(target)
        }

    def _make_target(self, rule: Rule) -> PollTarget:
        operation = self._find_operation(rule, rule.operation_id, "operation")
        path = rule.get_text("status_field")
        response_type = find_json_type(operation)
        if response_type is None:
            raise rule.unmatched_error(
                f"operation '{operation.name}' has no JSON response", "operation"
            )
        try:
            attribute, type = self.response_paths.find_property(response_type, path)
        except RuleMismatchError as mismatch:
            message = f"this rule does not fit operation '{operation.name}': {mismatch}"
            raise rule.unmatched_error(message, "status_field") from None
        values = self._list_values(type)
        if not values:
            type_message = f"'{path}' of '{operation.name}' is not an enumeration or a boolean"
            raise rule.unmatched_error(type_message, "status_field")
        terminal_values = [_find_value(text, values) for text in rule.values["terminal_values"]]
        for index, text in enumerate(rule.values["terminal_values"]):
            if terminal_values[index] is None:
                value_message = f"'{path}' of '{operation.name}' has no value '{text}'"
                raise rule.unmatched_error(value_message, "terminal_values", index)
        if not terminal_values:
            raise rule.unmatched_error("'terminal_values' must not be empty", "terminal_values")
        pending_values = tuple(v for v in values if v not in terminal_values)
        return PollTarget(rule, operation, attribute, pending_values, PollArguments(rule))

    def _iter_starters(self, target: PollTarget) -> Iterator[PollStarter]:
        for name, method in target.rule.values.get("start_operations", {}).items():
            yield PollStarter(
                target, self._find_operation(target.rule, name, "start_operations", name), method
            )

    def _find_operation(self, rule: Rule, name: str, *keys: str) -> Operation:
        """Return the operation that a key of a rule names."""
        if name not in self._operations:
            raise rule.unmatched_error(f"unknown operation '{name}'", *keys)
        return self._operations[name]

    def _list_values(self, type: Type | Object) -> tuple[object, ...]:
        """Return the possible values of a field: those of an enumeration, or true and false."""
        if isinstance(type, Ref):
            declaration = self._declarations[type.id]
            return declaration.values if isinstance(declaration, Enumeration) else ()
        return (False, True) if type == Scalar("boolean") else ()


def _find_value(text: str, values: Sequence[object]) -> object:
    """Return the value that a style writes as `text`, or None."""
    return next((v for v in values if text in (v, str(v).lower())), None)


def find_json_type(operation: Operation) -> Type | None:
    """Return the type of the first JSON content of a successful response, or None."""
    return next(
        (content.type for content in operation.success_contents if content.kind == "json"), None
    )
