"""Helpers that wait for the end of what an operation started: what they ask, and how they are written."""

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
    """A rule brought together with the operation that it asks.

    `status_attribute` is where the answer says how far it is, `pending_values` what it says there as
    long as it is not at its end.
    """

    rule: Rule
    operation: Operation
    status_attribute: str
    pending_values: tuple[object, ...]
    arguments: PollArguments

    @property
    def reserved_names(self) -> tuple[str, ...]:
        """What no argument of its helpers may be called."""
        return (_STARTED_VARIABLE, *self.arguments.argument_names)


@dataclass(frozen=True, slots=True)
class PollStarter:
    """An operation whose result is waited for, in a helper of a name."""

    target: PollTarget
    operation: Operation
    name: str

    def unmatched_error(self, message: str) -> SpecloomError:
        """The error for an operation that cannot be started and waited for."""
        return self.target.rule.unmatched_error(
            message, "start_operations", self.operation.name or ""
        )


class PollingRules:
    """What there is to wait for in an API, by the rules of a style.

    Raises:
        SpecloomError: a rule names what is not there.
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
                    f"'{target.operation.name}' has a rule already", "operation"
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
        response_type = _find_json_type(operation)
        if response_type is None:
            raise rule.unmatched_error(f"'{operation.name}' has no answer in JSON", "operation")
        try:
            attribute, type = self.response_paths.find_property(response_type, path)
        except RuleMismatchError as mismatch:
            message = f"this rule does not fit '{operation.name}': {mismatch}"
            raise rule.unmatched_error(message, "status_field") from None
        values = self._list_values(type)
        if not values:
            raise rule.unmatched_error(
                f"'{path}' of '{operation.name}' is no enumeration", "status_field"
            )
        terminal_values = [_find_value(text, values) for text in rule.values["terminal_values"]]
        for index, text in enumerate(rule.values["terminal_values"]):
            if terminal_values[index] is None:
                value_message = f"'{path}' of '{operation.name}' has no value '{text}'"
                raise rule.unmatched_error(value_message, "terminal_values", index)
        if not terminal_values:
            raise rule.unmatched_error("'terminal_values' names no end", "terminal_values")
        pending_values = tuple(v for v in values if v not in terminal_values)
        return PollTarget(rule, operation, attribute, pending_values, PollArguments(rule))

    def _iter_starters(self, target: PollTarget) -> Iterator[PollStarter]:
        for name, method in target.rule.values.get("start_operations", {}).items():
            yield PollStarter(
                target, self._find_operation(target.rule, name, "start_operations", name), method
            )

    def _find_operation(self, rule: Rule, name: str, *keys: str) -> Operation:
        """The operation that a key of a rule names."""
        if name not in self._operations:
            raise rule.unmatched_error(f"there is no operation '{name}'", *keys)
        return self._operations[name]

    def _list_values(self, type: Type | Object) -> tuple[object, ...]:
        """What a field may say: the values of an enumeration, or true and false."""
        if isinstance(type, Ref):
            declaration = self._declarations[type.id]
            return declaration.values if isinstance(declaration, Enumeration) else ()
        return (False, True) if type == Scalar("boolean") else ()


def _find_value(text: str, values: Sequence[object]) -> object:
    """The value that a style writes as a text; None where there is none."""
    return next((v for v in values if text in (v, str(v).lower())), None)


def _find_json_type(operation: Operation) -> Type | None:
    """What the first JSON of a success is."""
    return next(
        (content.type for content in operation.success_contents if content.kind == "json"), None
    )


@dataclass(frozen=True, slots=True)
class PollingMethod:
    """A method that polls until a terminal state, beside the method `base_method` of the same resource.

    `start_operation` is the operation whose result it polls; None where there is a result already.
    `names` has the Python names of the arguments by their keys.
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
        """The operation whose arguments it takes."""
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
        """The helpers beside the methods of a resource; `operations` are its operations by their names.

        Raises:
            SpecloomError: a helper would have a name that is taken.
        """
        reserved_names = {*operations, *attributes, *RESOURCE_MEMBERS}
        for method, operation in operations.items():
            target = self._polling_rules.targets.get(operation.id)
            if target is not None:
                name = target.rule.get_text("method_name") or "poll"
                _reserve_name(name, reserved_names, target.rule, owner, "method_name")
                yield self._write_poll_method(target, name, method, owner)
            starter = self._polling_rules.starters.get(operation.id)
            if starter is not None:
                keys = ("start_operations", operation.name or "")
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
        """The expression that asks until the end, and what it gives."""
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
                [f"interval_header={literal(rule.get_text('interval_header'))}"]
                if rule.get_text("interval_header")
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
        """Whether what is started is the same thing that is asked for, or one that names it."""
        start_type, target_type = (
            ExpressionWriter(self._declarations, self._roles.field)
            .write_response(operation)
            .annotation
            for operation in (starter.operation, starter.target.operation)
        )
        if start_type.text != target_type.text and not start_type.is_class:
            message = f"'{starter.operation.name}' may give {start_type.text}, which has no ids"
            raise starter.unmatched_error(message)
        return start_type.text == target_type.text

    def _find_path_arguments(
        self, starter: PollStarter, names: Mapping[str, str]
    ) -> dict[str, str]:
        """Where the ids of the operation that is asked come from: an argument, or the result."""
        operation = starter.target.operation
        required = [p for p in operation.parameters if p.required]
        if any(parameter.location != "path" for parameter in required):
            raise starter.unmatched_error(f"'{operation.name}' needs more than the ids of its path")
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
        """How a helper is written for either kind of client."""
        for head, body in zip(("def", "async def"), bodies, strict=True):
            yield MethodCode(
                format_signature(f"{head} {name}", parameters, returns.text, 4, self._width),
                "\n".join(line for node in body for line in layout_lines(node, 8, self._width)),
                return_type=returns.text,
            )

    def _add_imports(self, specs: Sequence[ArgumentSpec]) -> None:
        """Note what the arguments of a helper need imported."""
        self.imports |= {each for argument in specs for each in argument.annotation.imports}
        if not all(argument.required for argument in specs):
            self.imports |= {(RUNTIME_PACKAGE, "NOT_GIVEN"), (RUNTIME_PACKAGE, "NotGiven")}


def _reserve_name(name: str, reserved_names: set[str], rule: Rule, owner: str, *keys: str) -> None:
    """Note that a helper has a name; the keys of its rule give it."""
    if identifier(name) != name:
        raise rule.unmatched_error(f"{name!r} is no name for a method", *keys)
    if name in reserved_names:
        raise rule.unmatched_error(f"'{owner}' has something called '{name}' already", *keys)
    reserved_names.add(name)
