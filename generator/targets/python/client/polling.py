"""Methods that poll until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass

from ....diagnostics import SpecloomError
from ....model import Api, Declaration, Enumeration, Object, Operation, Ref, Scalar, Type
from ....style.rule_tables import Rule
from ..names.namer import RESOURCE_MEMBERS
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, format_signature, layout_lines, make_call, make_tuple
from ..types.annotations import Annotation, RoleAnnotators
from ..views import Argument, MethodCode
from .arguments import (
    ArgumentCollector,
    ArgumentSpec,
    document_arguments,
    document_options,
    format_parameters,
    is_true_by_default,
)
from .poll_arguments import PollArguments
from .request_expressions import ExpressionWriter
from .response_paths import ResponsePaths, RuleMismatchError

_STARTED_VARIABLE = "started"
_POLLING_IMPORTS: frozenset[Import] = frozenset({(RUNTIME_PACKAGE, "Polling")})


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
        return (_STARTED_VARIABLE, *self.arguments.argument_names)


@dataclass(frozen=True, slots=True)
class PollStarter:
    """An operation whose result is polled, and the name of the method for both."""

    target: PollTarget
    operation: Operation
    name: str

    def unmatched_error(self, message: str) -> SpecloomError:
        """Return the error for an operation whose result cannot be polled."""
        return self.target.rule.unmatched_error(message, "start", self.operation.name or "")


class PollingRules:
    """The operations of an API to poll, by the rules of a style.

    `fields` maps the ids of objects to the attributes of their properties.

    Raises:
        SpecloomError: a rule does not fit the API.
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
        path = rule.get_text("field")
        response_type = _find_json_type(operation)
        if response_type is None:
            raise rule.unmatched_error(
                f"operation '{operation.name}' has no JSON response", "operation"
            )
        try:
            attribute, type = self.response_paths.find_property(response_type, path)
        except RuleMismatchError as mismatch:
            message = f"this rule does not fit operation '{operation.name}': {mismatch}"
            raise rule.unmatched_error(message, "field") from None
        values = self._list_values(type)
        if not values:
            type_message = f"'{path}' of '{operation.name}' is not an enumeration or a boolean"
            raise rule.unmatched_error(type_message, "field")
        terminal_values = [_find_value(text, values) for text in rule.values["until"]]
        for index, text in enumerate(rule.values["until"]):
            if terminal_values[index] is None:
                value_message = f"'{path}' of '{operation.name}' has no value '{text}'"
                raise rule.unmatched_error(value_message, "until", index)
        if not terminal_values:
            raise rule.unmatched_error("'until' must not be empty", "until")
        pending_values = tuple(v for v in values if v not in terminal_values)
        return PollTarget(rule, operation, attribute, pending_values, PollArguments(rule))

    def _iter_starters(self, target: PollTarget) -> Iterator[PollStarter]:
        for name, method in target.rule.values.get("start", {}).items():
            yield PollStarter(
                target, self._find_operation(target.rule, name, "start", name), method
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


def _find_json_type(operation: Operation) -> Type | None:
    """Return the type of the first JSON content of a successful response, or None."""
    return next(
        (content.type for content in operation.success_contents if content.kind == "json"), None
    )


@dataclass(frozen=True, slots=True)
class PollingMethod:
    """A method that polls until a terminal state.

    It belongs to the same resource as the method `base_method`. `start_operation` is the operation
    whose result is polled; None if the caller has a result already. `names` maps the keys of
    arguments to their Python names.
    """

    target: PollTarget
    start_operation: Operation | None
    name: str
    base_method: str
    owner: str
    specs: Sequence[ArgumentSpec]
    names: Mapping[str, str]
    arguments: tuple[Argument, ...]
    return_annotation: Annotation
    sync: MethodCode
    asynchronous: MethodCode

    @property
    def operation(self) -> Operation:
        """The operation whose arguments it accepts."""
        return self.start_operation or self.target.operation


class PollingMethodWriter:
    """Writes the polling methods of one resource class."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        argument_collector: ArgumentCollector,
        roles: RoleAnnotators,
        polling_rules: PollingRules,
        security: tuple[tuple[str, ...], ...],
        width: int,
    ) -> None:
        self._declarations = declarations
        self._argument_collector = argument_collector
        self._signature_style = argument_collector.signature_style
        self._roles = roles
        self._polling_rules = polling_rules
        self._security = security
        self._width = width
        self.imports: set[Import] = set()

    def write_methods(
        self, operations: Mapping[str, Operation], owner: str, attributes: Sequence[str]
    ) -> Iterator[PollingMethod]:
        """Yield the polling methods of a resource.

        `operations` maps the names of its methods to their operations.

        Raises:
            SpecloomError: the name of a polling method is not valid or already in use.
        """
        reserved_names = {*operations, *attributes, *RESOURCE_MEMBERS}
        for method, operation in operations.items():
            target = self._polling_rules.targets.get(operation.id)
            if target is not None:
                name = target.rule.get_text("name") or "poll"
                _reserve_name(name, reserved_names, target.rule, owner, "name")
                yield self._write_poll_method(target, name, method, owner)
            starter = self._polling_rules.starters.get(operation.id)
            if starter is not None:
                keys = ("start", operation.name or "")
                _reserve_name(starter.name, reserved_names, starter.target.rule, owner, *keys)
                yield self._write_start_method(starter, starter.name, method, owner)

    def _write_poll_method(
        self, target: PollTarget, name: str, base_method: str, owner: str
    ) -> PollingMethod:
        """Write the method that polls an existing result."""
        specs = self._argument_collector.collect_arguments(target.operation)
        names = self._argument_collector.name_arguments(
            target.operation, specs, target.reserved_names
        )
        expression, returns = self._write_poll_call(target, names)
        bodies = [(add_prefix("return ", expression),), (add_prefix("return await ", expression),)]
        return self._make_method(
            target, None, name, base_method, owner, specs, names, returns, bodies
        )

    def _write_start_method(
        self, starter: PollStarter, name: str, base_method: str, owner: str
    ) -> PollingMethod:
        """Write the method that starts an operation and polls its result."""
        operation, target = starter.operation, starter.target
        all_specs = self._argument_collector.collect_arguments(operation)
        specs = [g for g in all_specs if g.key != operation.stream_selector]
        base_names = self._argument_collector.name_arguments(operation, all_specs)
        names = self._argument_collector.name_arguments(operation, specs, target.reserved_names)
        first_argument = ["initial=started"] if self._returns_target(starter) else []
        expression, returns = self._write_poll_call(
            target, self._find_path_arguments(starter, names), *first_argument
        )
        start_call = make_call(
            f"self.{base_method}",
            *(names[g.key] for g in specs if g.positional),
            *(f"{base_names[g.key]}={names[g.key]}" for g in specs if not g.positional),
            *(
                f"{base_names[g.key]}=False"
                for g in all_specs
                if g not in specs and is_true_by_default(g)
            ),
            *self._signature_style.option_arguments,
        )
        bodies = [
            (add_prefix("started = ", start_call), add_prefix("return ", expression)),
            (add_prefix("started = await ", start_call), add_prefix("return await ", expression)),
        ]
        return self._make_method(
            target, operation, name, base_method, owner, specs, names, returns, bodies
        )

    def _write_poll_call(
        self, target: PollTarget, names: Mapping[str, str], *extra_arguments: str
    ) -> tuple[Node, Annotation]:
        """Return the expression that polls until a terminal state, and its type."""
        expressions = ExpressionWriter(self._declarations, self._roles.field)
        request = expressions.write_request(
            target.operation, names, self._security, self._signature_style.options_expression
        )
        response = expressions.write_response(target.operation)
        rule = target.rule
        polling = make_call(
            expressions.import_runtime("Polling"),
            literal(target.status_attribute),
            add_prefix("pending=", make_tuple([literal(value) for value in target.pending_values])),
            *(
                [f"interval_header={literal(rule.get_text('hint'))}"]
                if rule.get_text("hint")
                else []
            ),
        )
        self.imports |= expressions.imports | response.annotation.imports | _POLLING_IMPORTS
        self.imports |= self._signature_style.required_imports
        self.imports |= target.arguments.required_imports
        arguments = (
            request,
            response.expression,
            polling,
            *target.arguments.transport_arguments,
            *extra_arguments,
        )
        return make_call("self._transport.poll", *arguments), response.annotation

    def _returns_target(self, starter: PollStarter) -> bool:
        """Check whether the start operation returns the polled type itself.

        If not, it must return an object, whose fields have the ids to poll by.
        """
        start_type, target_type = (
            ExpressionWriter(self._declarations, self._roles.field)
            .write_response(operation)
            .annotation
            for operation in (starter.operation, starter.target.operation)
        )
        if start_type.text != target_type.text and not start_type.is_class:
            message = (
                f"'{starter.operation.name}' may return {start_type.text}, which is not an object"
            )
            raise starter.unmatched_error(message)
        return start_type.text == target_type.text

    def _find_path_arguments(
        self, starter: PollStarter, names: Mapping[str, str]
    ) -> dict[str, str]:
        """Return the expressions for the path parameters of the polled operation.

        They are arguments of the polling method or attributes of the started result.
        """
        operation = starter.target.operation
        required = [p for p in operation.parameters if p.required]
        if any(parameter.location != "path" for parameter in required):
            message = f"'{operation.name}' has required parameters that are not in its path"
            raise starter.unmatched_error(message)
        result = _find_json_type(starter.operation)
        ids: dict[str, str] = {}
        for parameter in required:
            key = f"path:{parameter.name}"
            alternatives = ("id",) if parameter is required[-1] else ()
            expression = names.get(key) or self._find_started_attribute(
                result, (parameter.name, *alternatives)
            )
            if expression is None:
                message = f"the result of '{starter.operation.name}' has no '{parameter.name}'"
                raise starter.unmatched_error(message)
            ids[key] = expression
        return ids

    def _find_started_attribute(self, result: Type | None, properties: Sequence[str]) -> str | None:
        for name in properties:
            with suppress(RuleMismatchError):
                if result is not None:
                    return f"{_STARTED_VARIABLE}.{self._polling_rules.response_paths.find_property(result, name)[0]}"
        return None

    def _make_method(
        self,
        target: PollTarget,
        start_operation: Operation | None,
        name: str,
        base_method: str,
        owner: str,
        specs: Sequence[ArgumentSpec],
        names: Mapping[str, str],
        returns: Annotation,
        bodies: Sequence[Sequence[Node]],
    ) -> PollingMethod:
        poll_arguments = target.arguments
        extra_parameters = [
            (each.name, each.annotation, each.default)
            for each in poll_arguments.signature_arguments
        ]
        parameters = format_parameters(
            specs, names, self._signature_style, extra_parameters=extra_parameters
        )
        sync, asynchronous = self._write_codes(name, parameters, returns, bodies)
        self._add_imports(specs)
        return PollingMethod(
            target=target,
            start_operation=start_operation,
            name=name,
            base_method=base_method,
            owner=owner,
            specs=specs,
            names=names,
            arguments=(
                *document_arguments(specs, names),
                *poll_arguments.signature_arguments,
                *document_options(self._signature_style),
            ),
            return_annotation=returns,
            sync=sync,
            asynchronous=asynchronous,
        )

    def _write_codes(
        self,
        name: str,
        parameters: Sequence[tuple[str, str, str]],
        returns: Annotation,
        bodies: Sequence[Sequence[Node]],
    ) -> Iterator[MethodCode]:
        """Yield the source for the synchronous and for the asynchronous client."""
        for head, body in zip(("def", "async def"), bodies, strict=True):
            yield MethodCode(
                format_signature(f"{head} {name}", parameters, returns.text, 4, self._width),
                "\n".join(line for node in body for line in layout_lines(node, 8, self._width)),
                return_type=returns.text,
            )

    def _add_imports(self, specs: Sequence[ArgumentSpec]) -> None:
        self.imports |= {each for argument in specs for each in argument.annotation.imports}
        if not all(argument.required for argument in specs):
            self.imports |= {(RUNTIME_PACKAGE, "NOT_GIVEN"), (RUNTIME_PACKAGE, "NotGiven")}


def _reserve_name(name: str, reserved_names: set[str], rule: Rule, owner: str, *keys: str) -> None:
    """Check the name of a polling method and add it to `reserved_names`.

    `keys` are those of the name in its rule.
    """
    if identifier(name) != name:
        raise rule.unmatched_error(f"{name!r} is not a valid method name", *keys)
    if name in reserved_names:
        raise rule.unmatched_error(f"'{owner}' already has an attribute '{name}'", *keys)
    reserved_names.add(name)
