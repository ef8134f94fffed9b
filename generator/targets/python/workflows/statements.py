"""The statements that run the steps of a workflow: those of a program, or of a function in it."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeAlias

from ....model.workflow_blocks import Block, Branch, Loop, arrange_steps
from ....model.workflow_conditions import (
    Condition,
    OutputValue,
    ResponseValue,
    TypedValue,
    iter_operands,
    negate_condition,
)
from ....model.workflows import StepOutput, Workflow, WorkflowStep
from ..client.arguments import NamedArgument
from ..client.methods import OperationMethod
from ..syntax.printer import Node, add_prefix, collect_node_imports, make_call
from ..syntax.type_construction import join_types
from ..syntax.type_expressions import NONE, TypeExpression
from ..views import (
    Assignment,
    SampleBranch,
    SampleExit,
    SampleLoop,
    SampleRetry,
    SampleStep,
)
from .condition_writer import ConditionWriter, InexpressibleConditionError
from .function_calls import FunctionCallWriter, WorkflowFunction
from .program_names import ProgramNames
from .value_writer import InexpressibleValueError, StepValueWriter, ValueTarget
from .variables import ProgramTools, WorkflowVariables

_Statement: TypeAlias = SampleStep | SampleBranch | SampleLoop


class InexpressibleStepError(Exception):
    """A step that has no form in a program: its id, and the reason."""

    def __init__(self, step: str, reason: str) -> None:
        super().__init__(step, reason)
        self.step = step
        self.reason = reason


class WorkflowBodyWriter:
    """A writer of the statements for one workflow.

    `functions` are those of the workflows that steps run. `given_inputs` are the inputs that
    callers of a function pass; None for a program. `names` are those that no variable has.
    """

    def __init__(
        self,
        tools: ProgramTools,
        workflow: Workflow,
        functions: Mapping[str, WorkflowFunction],
        given_inputs: Collection[str] | None,
        names: ProgramNames,
    ) -> None:
        self._tools = tools
        self._workflow = workflow
        self._branches = 0
        self._optional_results: set[str] = set()
        self.variables = WorkflowVariables(tools, workflow, given_inputs, names)
        self._values = StepValueWriter(
            tools.arguments,
            self.variables.write_input,
            self.variables.find_output,
            self.variables.get_annotation,
            tools.relation,
        )
        self._functions = FunctionCallWriter(workflow, functions, self.variables, self._values)
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

    def _list_needed_outputs(self, step: WorkflowStep) -> list[StepOutput]:
        return self.variables.list_needed_outputs(step, is_optional=self._branches > 0)

    def _write_run(self, step: WorkflowStep) -> SampleStep:
        """Return the call of the function for the workflow that a step runs."""
        sample = self._functions.write_call(step, self._list_needed_outputs(step))
        return sample._replace(exits=tuple(self._iter_exits(step)))

    # --- calls of methods -----------------------------------------------

    def _write_call(self, step: WorkflowStep) -> SampleStep:
        method = self._tools.methods[step.operation or ""]
        arguments = [*self._iter_arguments(step, method)]
        imports = collect_node_imports(*arguments)
        self.variables.names.reserve_names(name or module for module, name in imports)
        needed = self._list_needed_outputs(step)
        is_read = bool(needed) or _reads_response(step)
        variable = self.variables.name_response(step, method) if is_read else ""
        sample = SampleStep(
            step.id, make_call(f"client.{method.owner}.{method.name}", *arguments), variable, (), ()
        )
        sample = self._add_checks(sample, step)
        known = self._conditions.find_existing(step.success)
        if self._exits_use_outputs(step):
            sample = self._add_outputs(sample, step, needed, known)
            return sample._replace(exits=tuple(self._iter_exits(step)))
        sample = sample._replace(early_exits=tuple(self._iter_exits(step)))
        for jump in step.jumps:
            if not jump.target:
                known |= self._conditions.find_existing(negate_condition(jump.condition))
        return self._add_outputs(sample, step, needed, known)

    def _add_outputs(
        self,
        sample: SampleStep,
        step: WorkflowStep,
        needed: Sequence[StepOutput],
        known: frozenset[str],
    ) -> SampleStep:
        """Return a step with its outputs; the `known` expressions are not None."""
        outputs: list[Assignment] = []
        checks: list[tuple[str, ...]] = []
        for each in needed:
            value, optional = self.variables.write_path(each.path)
            outputs.append(Assignment(self.variables.add_output(step.id, each), value))
            checks.append(tuple(check for check in optional if check not in known))
            known |= {*optional}
        return sample._replace(outputs=tuple(outputs), checks=tuple(checks))

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
