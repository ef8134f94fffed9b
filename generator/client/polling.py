"""Methods that poll an operation until a terminal state, by the polling rules of a style."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import field, replace
from typing import Literal, TypeAlias, cast

from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..model import ArgumentKey, Declaration, Enumeration, Object, Operation, Ref, Scalar, Type
from ..model.type_text import describe_type
from ..style.rule_tables import Rule
from .arguments import Argument
from .property_paths import PropertyFinder, PropertyPath, RuleMismatchError
from .responses import find_json_type, merge_response_types, select_responses

IntervalUnit: TypeAlias = Literal["s", "ms"]

_INTERVAL_ARGUMENT, _TIMEOUT_ARGUMENT = "poll_interval", "poll_timeout"
_DEFAULT_METHOD, _DEFAULT_INTERVAL, _DEFAULT_TIMEOUT = "poll", 1, 600
_UNITS: tuple[IntervalUnit, ...] = ("s", "ms")


@frozen
class Polling:
    """A polling rule applied to the operation that is polled.

    `status` is the property of the response that holds the state; polling continues for its
    `pending_values` and ends with its `terminal_values`. `interval` and `timeout` are the
    defaults in seconds; `timeout` is None if polling is not limited, and has no argument then.
    `interval_unit` is the unit of the argument for the interval.
    """

    operation: Operation
    status: PropertyPath
    pending_values: tuple[object, ...]
    terminal_values: tuple[object, ...]
    interval: float
    timeout: float | None
    interval_unit: IntervalUnit
    interval_header: str
    interval_argument: str
    timeout_argument: str
    rule: Rule = field(repr=False, compare=False)

    @property
    def argument_names(self) -> tuple[str, ...]:
        """The names of the arguments that its methods have in addition."""
        return tuple(filter(None, (self.interval_argument, self.timeout_argument)))


@frozen
class PollingMethod:
    """A method that polls until a terminal state; a style sets its name.

    It has the arguments of `base_operation`. If `start` is None, that is the polled operation.
    `rule_keys` are the keys of the name in the rule.
    """

    name: str
    polling: Polling
    base_operation: Operation
    arguments: tuple[Argument, ...]
    rule_keys: tuple[str, ...] = field(repr=False)
    start: PollingStart | None = None

    def unmatched_error(self, message: str) -> SpecloomError:
        """Return the error for the method, at its line in the style."""
        return self.polling.rule.unmatched_error(message, *self.rule_keys)


@frozen
class PollingStart:
    """The call of another operation whose response is polled.

    `parameters` are the path parameters of the polled operation, each with the argument of the
    method or the property of the response that has its value. `disabled_arguments` are those of
    the operation that are sent as false, since the server would stream the response otherwise.
    If `returns_state` is true, the response is the first state itself.
    """

    parameters: tuple[tuple[ArgumentKey, ArgumentKey | PropertyPath], ...]
    disabled_arguments: tuple[Argument, ...] = ()
    returns_state: bool = False


class PollingMatcher:
    """Finds the operations to poll by the rules of a style.

    `arguments` are those of all operations, by operation id.

    Raises:
        SpecloomError: A rule does not fit the API.
    """

    def __init__(
        self,
        operations: Sequence[Operation],
        declarations: Mapping[str, Declaration],
        arguments: Mapping[str, tuple[Argument, ...]],
        rules: Sequence[Rule],
    ) -> None:
        self._declarations = declarations
        self._arguments = arguments
        self._finder = PropertyFinder(declarations)
        self._operations = {operation.name: operation for operation in operations}
        pollings = [self._apply_rule(rule) for rule in rules if self._is_applicable(rule)]
        self._poll_methods: dict[str, PollingMethod] = {}
        for polling in pollings:
            if polling.operation.id in self._poll_methods:
                raise polling.rule.unmatched_error(
                    f"operation '{polling.operation.name}' already has a rule", "operation"
                )
            self._poll_methods[polling.operation.id] = self._make_poll_method(polling)
        self._start_methods = {
            method.base_operation.id: method
            for polling in pollings
            for method in self._iter_start_methods(polling)
        }

    def get_methods(self, operation: Operation) -> tuple[PollingMethod, ...]:
        """Return the polling methods that have the arguments of an operation."""
        both = (self._poll_methods.get(operation.id), self._start_methods.get(operation.id))
        return tuple(method for method in both if method is not None)

    # --- rules ----------------------------------------------------------

    def _is_applicable(self, rule: Rule, *keys: str) -> bool:
        """Return whether a rule applies: not if it is optional and its operation is missing."""
        name = keys[-1] if keys else rule.operation_id
        return name in self._operations or not rule.is_optional(*keys)

    def _apply_rule(self, rule: Rule) -> Polling:
        operation = self._find_operation(rule, rule.operation_id, "operation")
        status, values = self._find_status(rule, operation)
        terminal_values = _read_terminal_values(rule, operation, values)
        timeout_argument = str(rule.values.get("timeout_argument", _TIMEOUT_ARGUMENT))
        return Polling(
            operation,
            status,
            pending_values=tuple(value for value in values if value not in terminal_values),
            terminal_values=terminal_values,
            interval=float(rule.values.get("interval", _DEFAULT_INTERVAL)),
            timeout=(
                float(rule.values.get("timeout", _DEFAULT_TIMEOUT)) if timeout_argument else None
            ),
            interval_unit=_read_unit(rule),
            interval_header=rule.get_text("interval_header"),
            interval_argument=rule.get_text("interval_argument") or _INTERVAL_ARGUMENT,
            timeout_argument=timeout_argument,
            rule=rule,
        )

    def _find_status(
        self, rule: Rule, operation: Operation
    ) -> tuple[PropertyPath, tuple[object, ...]]:
        """Return the path to the property that holds the state, and its values."""
        name, response_type = rule.get_text("status_field"), find_json_type(operation)
        if response_type is None:
            raise rule.unmatched_error(
                f"operation '{operation.name}' has no JSON response", "operation"
            )
        try:
            path, type = self._finder.find_property(response_type, name)
        except RuleMismatchError as mismatch:
            message = f"this rule does not fit operation '{operation.name}': {mismatch}"
            raise rule.unmatched_error(message, "status_field") from None
        values = self._list_values(type)
        if not values:
            type_message = f"'{name}' of '{operation.name}' is not an enumeration or a boolean"
            raise rule.unmatched_error(type_message, "status_field")
        return path, values

    def _list_values(self, type: Type | Object) -> tuple[object, ...]:
        """Return the possible values of a property: of an enumeration, or true and false."""
        if isinstance(type, Ref):
            declaration = self._declarations[type.id]
            return declaration.values if isinstance(declaration, Enumeration) else ()
        return (False, True) if type == Scalar("boolean") else ()

    def _find_operation(self, rule: Rule, name: str, *keys: str) -> Operation:
        """Return the operation that a key of a rule names."""
        if name not in self._operations:
            raise rule.unmatched_error(f"unknown operation '{name}'", *keys)
        return self._operations[name]

    # --- methods --------------------------------------------------------

    def _make_poll_method(self, polling: Polling) -> PollingMethod:
        name = polling.rule.get_text("method_name") or _DEFAULT_METHOD
        operation = polling.operation
        return PollingMethod(
            name, polling, operation, self._arguments[operation.id], ("method_name",)
        )

    def _iter_start_methods(self, polling: Polling) -> Iterator[PollingMethod]:
        """Yield the methods that call another operation first."""
        for operation_name, name in polling.rule.values.get("start_operations", {}).items():
            if not self._is_applicable(polling.rule, operation_name):
                continue
            keys = ("start_operations", operation_name)
            operation = self._find_operation(polling.rule, operation_name, *keys)
            all_arguments = self._arguments[operation.id]
            arguments = tuple(
                each for each in all_arguments if each.key != operation.stream_selector
            )
            method = PollingMethod(name, polling, operation, arguments, keys)
            yield replace(method, start=self._make_start(method, all_arguments))

    def _make_start(self, method: PollingMethod, arguments: Sequence[Argument]) -> PollingStart:
        """Return the call of the base operation, which has these arguments."""
        return PollingStart(
            tuple(self._match_parameters(method)),
            tuple(
                each
                for each in arguments
                if each not in method.arguments and each.is_true_by_default
            ),
            self._returns_state(method),
        )

    def _returns_state(self, method: PollingMethod) -> bool:
        """Check whether the base operation returns the polled type itself.

        If not, it must return an object, whose properties are the parameters to poll by.
        """
        operation = method.base_operation
        start_type, polled_type = (
            merge_response_types(select_responses(each))
            for each in (operation, method.polling.operation)
        )
        is_object = isinstance(start_type, Ref) and isinstance(
            self._declarations[start_type.id], Object
        )
        if start_type != polled_type and not is_object:
            text = describe_type(start_type, self._declarations)
            message = f"'{operation.name}' may return {text}, which is not an object"
            raise method.unmatched_error(message)
        return start_type == polled_type

    def _match_parameters(
        self, method: PollingMethod
    ) -> Iterator[tuple[ArgumentKey, ArgumentKey | PropertyPath]]:
        """Yield the path parameters of the polled operation with the sources of their values."""
        polled = method.polling.operation
        required = [parameter for parameter in polled.parameters if parameter.required]
        if any(parameter.location != "path" for parameter in required):
            message = f"'{polled.name}' has required parameters that are not in its path"
            raise method.unmatched_error(message)
        keys = {each.key for each in method.arguments}
        for parameter in required:
            key = ArgumentKey("path", parameter.name)
            alternatives = ("id",) if parameter is required[-1] else ()
            names = (parameter.name, *alternatives)
            yield key, key if key in keys else self._find_response_property(method, names)

    def _find_response_property(self, method: PollingMethod, names: Sequence[str]) -> PropertyPath:
        """Return the first property in `names` that the response of the base operation has."""
        response_type = find_json_type(method.base_operation)
        if response_type is not None:
            for name in names:
                with suppress(RuleMismatchError):
                    return self._finder.find_property(response_type, name).path
        raise method.unmatched_error(
            f"the result of '{method.base_operation.name}' has no '{names[0]}'"
        )


def _read_unit(rule: Rule) -> IntervalUnit:
    unit = rule.values.get("interval_unit", "s")
    if unit not in _UNITS:
        raise rule.unmatched_error("'interval_unit' must be 's' or 'ms'", "interval_unit")
    return cast(IntervalUnit, unit)


def _read_terminal_values(
    rule: Rule, operation: Operation, values: Sequence[object]
) -> tuple[object, ...]:
    """Return the values of the status that end polling."""
    texts = rule.values["terminal_values"]
    if not texts:
        raise rule.unmatched_error("'terminal_values' must not be empty", "terminal_values")
    found = [_find_value(text, values) for text in texts]
    for index, text in enumerate(texts):
        if found[index] is None:
            status = rule.get_text("status_field")
            message = f"'{status}' of '{operation.name}' has no value '{text}'"
            raise rule.unmatched_error(message, "terminal_values", index)
    if all(value in found for value in values):
        message = f"all values of '{rule.get_text('status_field')}' are terminal"
        hint = "leave out those with which polling continues"
        raise rule.unmatched_error(message, "terminal_values", hint=hint)
    return tuple(found)


def _find_value(text: str, values: Sequence[object]) -> object:
    """Return the value that a style writes as `text`, or None."""
    return next((value for value in values if text in (value, str(value).lower())), None)
