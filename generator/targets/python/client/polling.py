"""Methods that poll until a terminal state."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from contextlib import suppress
from dataclasses import dataclass

from ....model import Declaration, Operation, Type
from ....style.rule_tables import Rule
from ..names.reserved_members import RESOURCE_MEMBERS
from ..syntax.identifiers import identifier
from ..syntax.imports import RUNTIME_PACKAGE, Import
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, layout_lines, make_call, make_tuple
from ..syntax.signatures import SignatureParameter, format_signature
from ..syntax.type_expressions import (
    TypeExpression,
    collect_imports,
    format_type,
    is_class,
    qualify_builtins,
)
from ..types.annotations import TypeAnnotator
from ..views import Argument, MethodCode
from .argument_docs import (
    collect_parameter_imports,
    document_arguments,
    document_options,
    document_parameter,
    list_parameters,
)
from .arguments import ArgumentCollector, ArgumentSpec, is_true_by_default
from .polling_rules import STARTED_VARIABLE, PollingRules, PollStarter, PollTarget, find_json_type
from .request_expressions import ExpressionWriter
from .response_paths import RuleMismatchError

_POLLING_IMPORTS: frozenset[Import] = frozenset({(RUNTIME_PACKAGE, "Polling")})


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
    return_annotation: TypeExpression
    sync: MethodCode
    asynchronous: MethodCode

    @property
    def operation(self) -> Operation:
        """The operation whose arguments it accepts."""
        return self.start_operation or self.target.operation


class PollingMethodWriter:
    """Writes the polling methods of one resource class.

    Builtins that are `shadowed` by a member of the class are qualified.
    """

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        argument_collector: ArgumentCollector,
        annotator: TypeAnnotator,
        polling_rules: PollingRules,
        security: tuple[tuple[str, ...], ...],
        shadowed: AbstractSet[str],
        width: int,
    ) -> None:
        self._declarations = declarations
        self._argument_collector = argument_collector
        self._signature_style = argument_collector.signature_style
        self._annotator = annotator
        self._polling_rules = polling_rules
        self._security = security
        self._shadowed = shadowed
        self._width = width
        self.imports: set[Import] = set()

    def write_methods(
        self, operations: Mapping[str, Operation], owner: str, attributes: Sequence[str]
    ) -> Iterator[PollingMethod]:
        """Yield the polling methods of a resource.

        `operations` maps the names of its methods to their operations.

        Raises:
            SpecloomError: The name of a polling method is not valid or already in use.
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
        first_argument = [f"initial={STARTED_VARIABLE}"] if self._returns_target(starter) else []
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
            (add_prefix(f"{STARTED_VARIABLE} = ", start_call), add_prefix("return ", expression)),
            (
                add_prefix(f"{STARTED_VARIABLE} = await ", start_call),
                add_prefix("return await ", expression),
            ),
        ]
        return self._make_method(
            target, operation, name, base_method, owner, specs, names, returns, bodies
        )

    def _write_poll_call(
        self, target: PollTarget, names: Mapping[str, str], *extra_arguments: str
    ) -> tuple[Node, TypeExpression]:
        """Return the expression that polls until a terminal state, and its type."""
        expressions = ExpressionWriter(self._declarations, self._annotator, self._shadowed)
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
        self.imports |= expressions.imports | _POLLING_IMPORTS
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
            ExpressionWriter(self._declarations, self._annotator)
            .write_response(operation)
            .annotation
            for operation in (starter.operation, starter.target.operation)
        )
        if start_type != target_type and not is_class(start_type):
            text = format_type(start_type)
            message = f"'{starter.operation.name}' may return {text}, which is not an object"
            raise starter.unmatched_error(message)
        return start_type == target_type

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
        result = find_json_type(starter.operation)
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
                    paths = self._polling_rules.response_paths
                    return f"{STARTED_VARIABLE}.{paths.find_property(result, name)[0]}"
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
        returns: TypeExpression,
        bodies: Sequence[Sequence[Node]],
    ) -> PollingMethod:
        poll_parameters = target.arguments.parameters
        parameters = list_parameters(specs, names, self._signature_style, poll_parameters)
        sync, asynchronous = self._write_codes(name, parameters, returns, bodies)
        self.imports |= collect_parameter_imports(parameters, self._shadowed)
        self.imports |= collect_imports(qualify_builtins(returns, self._shadowed))
        return PollingMethod(
            target=target,
            start_operation=start_operation,
            name=name,
            base_method=base_method,
            owner=owner,
            specs=specs,
            names=names,
            arguments=(
                *document_arguments(specs, names, self._shadowed),
                *(
                    document_parameter(parameter, description, self._shadowed)
                    for parameter, description in zip(
                        poll_parameters, target.arguments.descriptions, strict=True
                    )
                ),
                *document_options(self._signature_style, self._shadowed),
            ),
            return_annotation=returns,
            sync=sync,
            asynchronous=asynchronous,
        )

    def _write_codes(
        self,
        name: str,
        parameters: Sequence[SignatureParameter],
        returns: TypeExpression,
        bodies: Sequence[Sequence[Node]],
    ) -> Iterator[MethodCode]:
        """Yield the source for the synchronous and for the asynchronous client."""
        return_type = format_type(qualify_builtins(returns, self._shadowed))
        for head, body in zip(("def", "async def"), bodies, strict=True):
            yield MethodCode(
                format_signature(
                    f"{head} {name}", parameters, returns, 4, self._width, self._shadowed
                ),
                "\n".join(line for node in body for line in layout_lines(node, 8, self._width)),
                return_type=return_type,
            )


def _reserve_name(name: str, reserved_names: set[str], rule: Rule, owner: str, *keys: str) -> None:
    """Check the name of a polling method and add it to `reserved_names`.

    `keys` are those of the name in its rule.
    """
    if identifier(name) != name:
        raise rule.unmatched_error(f"{name!r} is not a valid method name", *keys)
    if name in reserved_names:
        raise rule.unmatched_error(f"'{owner}' already has an attribute '{name}'", *keys)
    reserved_names.add(name)
