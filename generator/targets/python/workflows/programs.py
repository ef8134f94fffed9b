"""Programs that run workflows, with a function for each workflow that a step runs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress

from ....examples import NoValueError
from ....frozen import frozen
from ....model.workflow_conditions import InputValue
from ....model.workflows import Workflow, WorkflowStep
from ....text.quoting import quote_name
from ..docs.code_samples import RESERVED_NAMES
from ..docs.sample_arguments import ClientArgumentWriter
from ..syntax.printer import Node, add_prefix, make_call
from ..syntax.signatures import Signature, SignatureParameter
from ..syntax.type_expressions import (
    NONE,
    NamedType,
    Subscript,
    TypeExpression,
    list_members,
)
from ..views import Assignment, SampleFunction, SampleStep, WorkflowSample
from .function_calls import WorkflowFunction
from .program_names import ProgramNames
from .statements import InexpressibleStepError, WorkflowBodyWriter
from .variables import ProgramTools, WorkflowVariables

_RESERVED_NAMES = frozenset(
    [
        *RESERVED_NAMES,
        *("time", "datetime", "decimal", "uuid", "range", "error"),
        *("str", "int", "float", "bool", "list", "dict", "tuple"),
    ]
)


@frozen
class WorkflowProgramWriter:
    """A writer of programs for the `workflows`, by their ids.

    `clients` are the classes of the synchronous and of the asynchronous client.
    """

    tools: ProgramTools
    client_arguments: ClientArgumentWriter
    clients: tuple[TypeExpression, TypeExpression]
    client_names: frozenset[str]
    workflows: Mapping[str, Workflow]

    def write_sample(self, workflow: Workflow) -> WorkflowSample:
        """Return a program that runs a workflow.

        Raises:
            InexpressibleStepError: A step has no form in a program.
        """
        return _ProgramBuilder(self, workflow).build_sample()


class _ProgramBuilder:
    """A builder of one program; workflows are in the order in which they need each other."""

    def __init__(self, writer: WorkflowProgramWriter, workflow: Workflow) -> None:
        self._writer = writer
        self._workflow = workflow
        self._order = [*_sort_workflows(workflow, writer.workflows)]
        self._global_names = ProgramNames([*_RESERVED_NAMES, *writer.client_names])
        self._functions: dict[str, WorkflowFunction] = {}
        self._views: list[SampleFunction] = []
        self._arguments: dict[str, Node] = {}
        self._names: dict[str, str] = {}
        for each in self._order:
            if each is not workflow or _has_exits(workflow):
                self._names[each.id] = self._global_names.choose_name(each.id)

    def build_sample(self) -> WorkflowSample:
        """Return the program.

        Raises:
            InexpressibleStepError: A step has no form in a program.
        """
        given = self._find_given_inputs()
        for each in self._order:
            self._add_client_arguments(each)
            if each is not self._workflow:
                try:
                    self._add_function(each, given[each.id])
                except InexpressibleStepError as error:
                    self._raise_caller_error(each, error)
        is_function = self._workflow.id in self._names
        sample = self._build_call() if is_function else self._build_steps()
        return sample._replace(
            functions=tuple(self._views), client_arguments=tuple(self._arguments.values())
        )

    def _raise_caller_error(self, workflow: Workflow, error: InexpressibleStepError) -> None:
        """Raise an error for the step through which the program runs a workflow."""
        inner = workflow.id
        for each in self._order[self._order.index(workflow) :]:
            step = next((step for step in each.all_steps if step.workflow == inner), None)
            if step is not None and each is self._workflow:
                name = quote_name(workflow.id)
                reason = f"the workflow {name} that it runs has no program: {error.reason}"
                raise InexpressibleStepError(step.id, reason)
            inner = each.id if step is not None else inner
        raise error

    def _add_client_arguments(self, workflow: Workflow) -> None:
        for step in workflow.steps:
            if step.operation is not None:
                operation = self._writer.tools.methods[step.operation].operation
                nodes = self._writer.client_arguments.write_arguments(operation)
                self._arguments |= {str(node): node for node in nodes}

    # --- functions ------------------------------------------------------

    def _find_given_inputs(self) -> dict[str, frozenset[str]]:
        """Return the inputs that the callers of each function pass, or that have a default.

        An input that only some callers pass is among them.
        """
        given: dict[str, set[str]] = {each.id: set() for each in self._order}
        given[self._workflow.id] = {each.name for each in self._workflow.inputs}
        for workflow in reversed(self._order):
            for step in workflow.prerequisites:
                inputs = self._writer.workflows[step.workflow].inputs
                given[step.workflow] |= {each.name for each in inputs}
            for step in workflow.steps:
                if step.workflow not in given:
                    continue
                passed = given[step.workflow]
                for argument in step.arguments:
                    value = argument.value
                    if not isinstance(value, InputValue) or value.name in given[workflow.id]:
                        passed.add(argument.name)
        for workflow in self._order:
            defaults = {each.name for each in workflow.inputs if each.default is not None}
            given[workflow.id] |= defaults
        return {id: frozenset(names) for id, names in given.items()}

    def _add_function(self, workflow: Workflow, given: frozenset[str]) -> None:
        tools, functions = self._writer.tools, self._functions
        body = WorkflowBodyWriter(
            tools, workflow, functions, given, self._global_names.copy_names()
        )
        steps = body.write_statements()
        results = body.list_results()
        types = body.list_result_types()
        known = body.variables.parameters
        inputs = [each for each in workflow.inputs if each.name in known]
        function = self._functions[workflow.id] = WorkflowFunction(
            self._names[workflow.id],
            {each.name: known[each.name] for each in inputs},
            {each.name: each.default for each in inputs if each.default is not None},
            dict(_iter_samples(body.variables)),
            types,
        )
        sync, asynchronous = (
            self._make_signature(function, client, is_async=is_async)
            for client, is_async in zip(self._writer.clients, (False, True), strict=True)
        )
        result = ", ".join(results)
        self._views.append(SampleFunction(sync, asynchronous, workflow.summary, steps, result))

    def _make_signature(
        self, function: WorkflowFunction, client: TypeExpression, *, is_async: bool
    ) -> Signature:
        parameters = [SignatureParameter("client", client)]
        parameters += [
            SignatureParameter(each.variable, each.annotation)
            for each in function.parameters.values()
        ]
        types = tuple(function.results.values())
        returns = types[0] if len(types) == 1 else Subscript(NamedType("tuple"), types)
        return Signature(function.name, tuple(parameters), returns if types else NONE, is_async)

    # --- the program itself ---------------------------------------------

    def _build_steps(self) -> WorkflowSample:
        """Return a program with the steps of the workflow itself."""
        body = WorkflowBodyWriter(
            self._writer.tools, self._workflow, self._functions, None, self._global_names
        )
        steps = body.write_statements()
        parameters = body.variables.parameters
        try:
            inputs = tuple(
                Assignment(
                    each.variable,
                    body.variables.write_sample(name),
                    None if _is_inferred(each.annotation) else each.annotation,
                )
                for name, each in parameters.items()
            )
        except NoValueError:
            raise self._make_sample_error() from None
        printed = tuple(dict.fromkeys([*body.list_results(), *body.variables.unused]))
        return WorkflowSample((), (), inputs, steps, printed)

    def _build_call(self) -> WorkflowSample:
        """Return a program with a function for the workflow itself, which is called."""
        given = frozenset(each.name for each in self._workflow.inputs)
        self._add_function(self._workflow, given)
        function, arguments = self._functions[self._workflow.id], []
        for name, parameter in function.parameters.items():
            if name not in function.samples:
                raise self._make_sample_error()
            arguments.append(add_prefix(f"{parameter.variable}=", function.samples[name]))
        call = make_call(function.name, "client", *arguments)
        variables = [self._global_names.choose_name(name) for name in function.results]
        step = SampleStep(self._workflow.id, call, ", ".join(variables), (), ())
        return WorkflowSample((), (), (), (step,), tuple(variables))

    def _make_sample_error(self) -> InexpressibleStepError:
        return InexpressibleStepError(self._workflow.steps[0].id, "an input has no finite value")


def _iter_samples(variables: WorkflowVariables) -> Iterator[tuple[str, Node]]:
    for name in variables.parameters:
        with suppress(NoValueError):
            yield name, variables.write_sample(name)


def _is_inferred(annotation: TypeExpression) -> bool:
    """Check whether type checkers infer a type from a value; not so that of an enumeration."""
    return all(
        isinstance(each, NamedType) and not each.module.startswith(".")
        for each in list_members(annotation)
    )


def _has_exits(workflow: Workflow) -> bool:
    return any(_may_end(step) for step in workflow.steps)


def _may_end(step: WorkflowStep) -> bool:
    return step.ends_on_failure or any(not jump.target for jump in step.jumps)


def _sort_workflows(workflow: Workflow, workflows: Mapping[str, Workflow]) -> Iterator[Workflow]:
    """Yield the workflows that a workflow runs, each after those that it runs, and itself."""
    pending, seen, done = [workflow], set[str](), set[str]()
    while pending:
        each = pending[-1]
        if each.id not in seen:
            seen.add(each.id)
            run = [workflows[step.workflow] for step in each.all_steps if step.workflow]
            pending += [inner for inner in reversed(run) if inner.id not in seen]
            continue
        pending.pop()
        if each.id not in done:
            done.add(each.id)
            yield each
