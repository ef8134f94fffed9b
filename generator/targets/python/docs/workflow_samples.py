"""Workflows in the documentation, with programs that run their steps in order."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping

from ....examples import NoValueError
from ....frozen import frozen
from ....model import JsonValue
from ....model import workflows as model
from ....naming.words import apply_case, split_words
from ....text.quoting import quote_name
from ..client.arguments import NamedArgument
from ..client.methods import OperationMethod
from ..syntax.identifiers import avoid_reserved, identifier
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, collect_node_imports, make_call
from ..syntax.type_expressions import NamedType, Subscript
from ..views import (
    Assignment,
    SampleStep,
    Workflow,
    WorkflowAction,
    WorkflowInput,
    WorkflowSample,
    WorkflowStep,
)
from .sample_arguments import ClientArgumentWriter, MethodArgumentWriter

_RESERVED_NAMES = frozenset(["client", "main", "print", "len", "asyncio", "events", "event"])


class _InexpressibleError(Exception):
    """A step that has no form in a program: its id, and the reason."""

    def __init__(self, step: str, reason: str) -> None:
        super().__init__(step, reason)
        self.step = step
        self.reason = reason


@frozen
class WorkflowWriter:
    """A writer of workflows.

    `methods` are those of operations and `links` the links to them, by the ids of the operations;
    `fields` are the attributes of properties by the ids of the objects. Pages have their body as
    an attribute if `pages_have_bodies`.
    """

    client_arguments: ClientArgumentWriter
    method_arguments: MethodArgumentWriter
    fields: Mapping[str, Mapping[str, str]]
    client_names: frozenset[str]
    pages_have_bodies: bool
    methods: Mapping[str, OperationMethod]
    links: Mapping[str, str]

    def write_workflow(self, workflow: model.Workflow) -> Workflow:
        """Return the view of a workflow."""
        sample, problem = None, ("", "")
        if workflow.is_expressible:
            try:
                sample = _ProgramWriter(self, workflow).write_sample()
            except _InexpressibleError as error:
                problem = error.step, error.reason
        return Workflow(
            workflow.id,
            workflow.summary,
            workflow.description,
            tuple(WorkflowInput(i.name, i.description, i.required) for i in workflow.inputs),
            tuple(map(self._write_step, workflow.steps)),
            sample,
            *problem,
        )

    def _write_step(self, step: model.WorkflowStep) -> WorkflowStep:
        return WorkflowStep(
            step.id,
            step.description,
            self.links.get(step.operation or "", ""),
            step.workflow,
            step.conditions,
            tuple(
                WorkflowAction(a.outcome, a.kind, a.target, a.conditions, a.limit, a.delay)
                for a in step.actions
            ),
        )


class _ProgramWriter:
    """A writer of the program for one workflow."""

    def __init__(self, writer: WorkflowWriter, workflow: model.Workflow) -> None:
        self._writer = writer
        self._workflow = workflow
        self._inputs = {each.name: each for each in workflow.inputs}
        self._reserved = {*_RESERVED_NAMES, *writer.client_names}
        self._input_values: dict[str, Assignment] = {}
        self._outputs: dict[tuple[str, str], str] = {}
        self._used_outputs: set[str] = set()

    def write_sample(self) -> WorkflowSample:
        """Return the program.

        Raises:
            _InexpressibleError: A step has no form in a program.
        """
        steps = tuple(map(self._write_step, self._workflow.steps))
        methods = [self._get_method(step) for step in self._workflow.steps]
        arguments = (
            node
            for method in methods
            for node in self._writer.client_arguments.write_arguments(method.operation)
        )
        results = [self._outputs[output.step, output.name] for _, output in self._workflow.outputs]
        # A checker would object to variables that nothing uses.
        unused = [name for name in self._outputs.values() if name not in self._used_outputs]
        return WorkflowSample(
            tuple({str(node): node for node in arguments}.values()),
            tuple(self._input_values.values()),
            steps,
            tuple(dict.fromkeys([*results, *unused])),
        )

    def _get_method(self, step: model.WorkflowStep) -> OperationMethod:
        return self._writer.methods[step.operation or ""]

    def _choose_variable(self, *names: str) -> str:
        """Return a variable named after the first of some names that is free."""
        texts = [identifier(apply_case(split_words(name), "snake", {})) for name in names]
        free = next((text for text in texts if text not in self._reserved), texts[-1])
        variable = avoid_reserved(free, self._reserved)
        self._reserved.add(variable)
        return variable

    # --- steps ----------------------------------------------------------

    def _write_step(self, step: model.WorkflowStep) -> SampleStep:
        method = self._get_method(step)
        arguments = [*self._iter_arguments(step, method)]
        self._reserved |= {name or module for module, name in collect_node_imports(*arguments)}
        call = make_call(f"client.{method.owner}.{method.name}", *arguments)
        if not step.outputs:
            return SampleStep(call, "", (), ())
        variable = self._choose_variable(f"{step.id} response", f"{step.id} result")
        body = self._write_body(step, method, variable)
        outputs, checks = [], []
        for output in step.outputs:
            value, optional = self._write_path(step, body, output)
            name = self._choose_variable(output.name, f"{step.id} {output.name}")
            self._outputs[step.id, output.name] = name
            outputs.append(Assignment(name, value))
            checks.append(optional)
        return SampleStep(call, variable, tuple(outputs), tuple(checks))

    def _write_body(self, step: model.WorkflowStep, method: OperationMethod, variable: str) -> str:
        """Return the expression for the body of the response in a variable."""
        if method.plan.stream is not None:
            raise _InexpressibleError(
                step.id, "the outputs of a streaming method are not supported"
            )
        if not isinstance(method.value_type, (NamedType, Subscript)):
            raise _InexpressibleError(step.id, "the outputs of this response are not supported")
        if method.plan.pagination is None:
            return variable
        if not self._writer.pages_have_bodies:
            reason = "the pages of the style, from which the outputs are, have no body"
            raise _InexpressibleError(step.id, reason)
        return f"{variable}.body"

    def _iter_arguments(self, step: model.WorkflowStep, method: OperationMethod) -> Iterable[Node]:
        values = {(each.location, each.name): each.value for each in step.arguments}
        for named in method.arguments:
            key = named.key.location, named.key.name
            if key in values:
                try:
                    node = self._write_value(step, method, named, values[key])
                except NoValueError:
                    name = quote_name(named.argument.wire_name)
                    raise _InexpressibleError(step.id, f"{name} has no finite value") from None
                yield add_prefix("" if named.is_positional else f"{named.name}=", node)

    def _write_value(
        self,
        step: model.WorkflowStep,
        method: OperationMethod,
        named: NamedArgument,
        value: model.StepValue,
    ) -> Node:
        """Return the value of an argument: a constant, or the variable of an input or output."""
        write, argument = self._writer.method_arguments.write_constant, named.argument
        if isinstance(value, JsonValue):
            constant = json.loads(value.text)
            if not self._writer.method_arguments.accepts(argument, constant):
                name = quote_name(argument.wire_name)
                reason = f"the value of {name}, {value.text}, does not have its type"
                raise _InexpressibleError(step.id, reason)
            return write(method.operation, argument, [constant])
        if isinstance(value, model.OutputValue):
            variable = self._outputs[value.step, value.name]
            self._used_outputs.add(variable)
            return variable
        known = self._input_values.get(value.name)
        if known is None:
            example = self._inputs[value.name].example
            examples = [json.loads(example.text)] if example is not None else []
            node = write(method.operation, argument, examples)
            variable = self._choose_variable(value.name, f"{value.name} input")
            known = self._input_values[value.name] = Assignment(variable, node)
        return known.variable

    def _write_path(
        self, step: model.WorkflowStep, body: str, output: model.StepOutput
    ) -> tuple[str, tuple[str, ...]]:
        """Return the expression for an output, and the expressions that may be None before it."""
        expression, optional = body, []
        for part in output.path:
            if isinstance(part, model.PropertyStep):
                attribute = self._writer.fields.get(part.object_id, {}).get(part.name)
                if attribute is None:
                    reason = f"the output {quote_name(output.name)} is in a class of the style"
                    raise _InexpressibleError(step.id, reason)
                expression += f".{attribute}"
            else:
                expression += f"[{literal(part.key)}]"
            if part.is_optional:
                optional.append(expression)
        return expression, tuple(optional)
