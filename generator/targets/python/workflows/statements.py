"""The statements that run the steps of a workflow: those of a program, or of a function in it."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import TypeAlias

from ....frozen import frozen
from ....model import JsonValue
from ....model.workflow_blocks import Block, Branch, Loop, arrange_steps, iter_used_outputs
from ....model.workflow_conditions import (
    Condition,
    OutputValue,
    ResponseValue,
    TypedValue,
    iter_operands,
    negate_condition,
)
from ....model.workflows import StepOutput, Workflow, WorkflowStep
from ....text.quoting import quote_name
from ..client.arguments import NamedArgument
from ..client.methods import OperationMethod
from ..syntax.printer import Node, add_prefix, collect_node_imports, make_call
from ..syntax.type_expressions import NONE, TypeExpression, join_types, list_members
from ..views import (
    Assignment,
    SampleBranch,
    SampleExit,
    SampleLoop,
    SampleRetry,
    SampleStep,
)
from .condition_writer import ConditionWriter, InexpressibleConditionError
from .value_writer import InexpressibleValueError, StepValueWriter, ValueTarget
from .variables import Parameter, ProgramTools, WorkflowVariables

_Statement: TypeAlias = SampleStep | SampleBranch | SampleLoop


class InexpressibleStepError(Exception):
    """A step that has no form in a program: its id, and the reason."""

    def __init__(self, step: str, reason: str) -> None:
        super().__init__(step, reason)
        self.step = step
        self.reason = reason


@frozen
class WorkflowFunction:
    """A function for a workflow, with parameters and defaults by the names of its inputs.

    `samples` are the values for workflows that depend on it, as far as there are any. `results`
    are the types of the values that it returns, by the names of outputs.
    """

    name: str
    parameters: Mapping[str, Parameter]
    defaults: Mapping[str, JsonValue]
    samples: Mapping[str, Node]
    results: Mapping[str, TypeExpression]


class WorkflowBodyWriter:
    """A writer of the statements for one workflow.

    `functions` are those of the workflows that steps run. `given_inputs` are the inputs that
    callers of a function pass; None for a program.
    """

    def __init__(
        self,
        tools: ProgramTools,
        workflow: Workflow,
        functions: Mapping[str, WorkflowFunction],
        given_inputs: Collection[str] | None,
        reserved: Iterable[str],
    ) -> None:
        self._tools = tools
        self._workflow = workflow
        self._functions = functions
        self._is_program = given_inputs is None
        self._used = {*_iter_all_used(workflow)}
        self._branches = 0
        self._optional_results: set[str] = set()
        self.variables = WorkflowVariables(tools, workflow, given_inputs, reserved)
        self.unused_variables: list[str] = []
        self._values = StepValueWriter(
            tools.arguments,
            self.variables.write_input,
            self.variables.find_output,
            self.variables.get_annotation,
            tools.relation,
        )
        self._conditions = ConditionWriter(self.variables.read_value)

    def write_statements(self) -> tuple[_Statement, ...]:
        """Return the statements.

        Raises:
            InexpressibleStepError: A step has no form in a program.
        """
        return self._write_blocks(arrange_steps(self._workflow.all_steps))

    def list_results(self) -> list[str]:
        """Return the values of the outputs of the workflow, as far as its steps have run."""
        results = []
        for each in self._workflow.outputs:
            variable = self.variables.find_output(each.value)
            if not variable:
                self._optional_results.add(each.name)
            results.append(variable or "None")
        return results

    def list_result_types(self) -> dict[str, TypeExpression]:
        """Return the types of the outputs of the workflow by their names, after all statements."""
        types = {}
        for each in self._workflow.outputs:
            type = self.variables.get_annotation(each.value)
            types[each.name] = (
                join_types(type, NONE) if each.name in self._optional_results else type
            )
        return types

    # --- blocks ---------------------------------------------------------

    def _write_blocks(self, blocks: Sequence[Block]) -> tuple[_Statement, ...]:
        return tuple(map(self._write_block, blocks))

    def _write_block(self, block: Block) -> _Statement:
        match block:
            case WorkflowStep():
                try:
                    is_method = block.operation is not None
                    return self._write_call(block) if is_method else self._write_run(block)
                except (InexpressibleValueError, InexpressibleConditionError) as error:
                    raise InexpressibleStepError(block.id, str(error)) from None
            case Branch(condition, blocks):
                text, known = (
                    self._conditions.write_condition(condition),
                    self.variables.copy_outputs(),
                )
                self._branches += 1
                steps = self._write_blocks(blocks)
                self._branches -= 1
                self.variables.restore_outputs(known)
                return SampleBranch(text, steps)
            case Loop(condition, blocks):
                steps = self._write_blocks(blocks)
                return SampleLoop(self._conditions.write_condition(condition, negated=True), steps)

    # --- calls of methods -----------------------------------------------

    def _write_call(self, step: WorkflowStep) -> SampleStep:
        method = self._tools.methods[step.operation or ""]
        arguments = [*self._iter_arguments(step, method)]
        imports = collect_node_imports(*arguments)
        self.variables.reserve_names(name or module for module, name in imports)
        needed = [each for each in step.outputs if self._is_needed(step, each)]
        is_read = bool(needed) or _reads_response(step)
        variable = self.variables.name_response(step, method) if is_read else ""
        sample = SampleStep(
            step.id, make_call(f"client.{method.owner}.{method.name}", *arguments), variable, (), ()
        )
        sample = self._add_checks(sample, step)
        known = self._conditions.find_existing(step.success)
        is_early = not self._exits_use_outputs(step)
        if is_early:
            sample = sample._replace(early_exits=tuple(self._iter_exits(step)))
            for jump in step.jumps:
                is_exit = not jump.target
                known |= self._conditions.find_existing(
                    is_exit and negate_condition(jump.condition)
                )
        values = [self.variables.write_path(each.path) for each in needed]
        names = [self._add_output(step, each) for each in needed]
        return sample._replace(
            outputs=tuple(
                Assignment(n, value) for n, (value, _) in zip(names, values, strict=True)
            ),
            checks=tuple(tuple(c for c in checks if c not in known) for _, checks in values),
            exits=() if is_early else tuple(self._iter_exits(step)),
        )

    def _exits_use_outputs(self, step: WorkflowStep) -> bool:
        """Check whether an end of the workflow after a step depends on an output of the step."""
        operands = (each for jump in step.jumps for each in iter_operands(jump.condition))
        sources = [each.source for each in operands if isinstance(each, TypedValue)]
        sources += [each.value for each in self._workflow.outputs]
        return any(isinstance(each, OutputValue) and each.step == step.id for each in sources)

    def _iter_arguments(self, step: WorkflowStep, method: OperationMethod) -> Iterator[Node]:
        values = {(each.location, each.name): each.value for each in step.arguments}
        for named in method.arguments:
            value = values.get((named.key.location, named.key.name))
            if value is None and self._needs_no_stream(named, method):
                yield f"{named.name}=False"
            if value is None or (self.variables.is_omitted(value) and not named.is_required):
                continue
            target = ValueTarget(method.operation, named.argument, named.annotation)
            node = self._values.write_value(value, target)
            yield add_prefix("" if named.is_positional else f"{named.name}=", node)

    def _needs_no_stream(self, named: NamedArgument, method: OperationMethod) -> bool:
        """Check whether a method returns a stream unless an argument is false."""
        is_selector = named.key == method.operation.stream_selector
        return is_selector and named.argument.is_true_by_default

    def _is_needed(self, step: WorkflowStep, output: StepOutput) -> bool:
        """Check whether an output becomes a variable; a program prints those that nothing uses."""
        is_used = OutputValue(step.id, output.name) in self._used
        is_always_run = not self._branches and step not in self._workflow.prerequisites
        return is_used or (self._is_program and is_always_run)

    def _add_output(self, step: WorkflowStep, output: StepOutput) -> str:
        variable = self.variables.add_output(step.id, output)
        if OutputValue(step.id, output.name) not in self._used:
            self.unused_variables.append(variable)
        return variable

    def _add_checks(self, sample: SampleStep, step: WorkflowStep) -> SampleStep:
        """Return a step with the check of its success, and what happens if it fails."""
        write = self._conditions.write_condition
        if step.success is not True:
            sample = sample._replace(
                success=write(step.success), failure=write(step.success, negated=True)
            )
            if step.ends_on_failure:
                sample = sample._replace(
                    failure_exit=SampleExit(None, ", ".join(self.list_results()))
                )
        if step.retry is None:
            return sample
        errors, condition = step.retry.errors, step.retry.condition
        retry = SampleRetry(
            step.retry.limit + 1,
            "" if step.retry.delay == "0" else step.retry.delay,
            errors is not False,
            None if isinstance(errors, bool) else write(errors, negated=True),
            None if isinstance(condition, bool) else write(condition, negated=True),
        )
        return sample._replace(retry=retry)

    def _iter_exits(self, step: WorkflowStep) -> Iterator[SampleExit]:
        for jump in step.jumps:
            if not jump.target:
                condition = self._conditions.write_condition(jump.condition)
                yield SampleExit(condition, ", ".join(self.list_results()))

    # --- calls of functions ---------------------------------------------

    def _write_run(self, step: WorkflowStep) -> SampleStep:
        """Return the call of the function for the workflow that a step runs."""
        function = self._functions[step.workflow]
        arguments = [
            add_prefix(f"{parameter.variable}=", self._write_run_argument(step, name, function))
            for name, parameter in function.parameters.items()
        ]
        variables, checks = self._write_results(step, function)
        call = make_call(function.name, "client", *arguments)
        sample = SampleStep(step.id, call, ", ".join(variables), (), (), tuple(checks))
        return sample._replace(exits=tuple(self._iter_exits(step)))

    def _write_run_argument(
        self, step: WorkflowStep, name: str, function: WorkflowFunction
    ) -> Node:
        """Return the value of an input of the workflow that a step runs."""
        if step in self._workflow.prerequisites and name in function.samples:
            return function.samples[name]
        value = next((each.value for each in step.arguments if each.name == name), None)
        if value is None or self.variables.is_omitted(value):
            value = function.defaults.get(name)
        if value is None:
            raise InexpressibleValueError(f"the input {quote_name(name)} has no value here")
        parameter = function.parameters[name]
        target = replace(parameter.target, annotation=parameter.annotation)
        return self._values.write_value(value, target)

    def _write_results(
        self, step: WorkflowStep, function: WorkflowFunction
    ) -> tuple[list[str], list[str]]:
        """Return the variables for what a function returns, and those that may be None."""
        needed = [each for each in step.outputs if self._is_needed(step, each)]
        if not needed:
            return [], []
        variables, checks = [], []
        for name, type in function.results.items():
            outputs = [each for each in needed if each.result == name]
            if not outputs:
                unused = self.variables.choose_variable(name, f"{step.id} {name}")
                variables.append(f"_{unused}")
                continue
            first = outputs[0]
            variables.append(self._add_output(step, first))
            for each in outputs[1:]:
                self.variables.share_output(step.id, first.name, each.name)
            if NONE in list_members(type):
                checks.append(variables[-1])
        return variables, checks


def _iter_all_used(workflow: Workflow) -> Iterator[OutputValue]:
    for step in workflow.all_steps:
        yield from iter_used_outputs(step)
    for output in workflow.outputs:
        yield output.value


def _reads_response(step: WorkflowStep) -> bool:
    """Check whether a condition after a step compares a value of its response."""
    conditions: list[Condition] = [step.success, *(jump.condition for jump in step.jumps)]
    if step.retry is not None:
        conditions.append(step.retry.condition)
    return any(
        isinstance(operand, TypedValue) and isinstance(operand.source, ResponseValue)
        for condition in conditions
        for operand in iter_operands(condition)
    )
