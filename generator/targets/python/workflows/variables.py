"""The variables of a program or function for a workflow: inputs, outputs and responses."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import replace

from ....frozen import frozen
from ....model import JsonValue, Scalar
from ....model.body_values import ItemStep, PropertyStep, ValuePath
from ....model.workflow_blocks import iter_used_outputs
from ....model.workflow_conditions import (
    InputValue,
    OutputValue,
    ResponseValue,
    TypedValue,
)
from ....model.workflows import StepOutput, StepValue, Workflow, WorkflowStep
from ....text.quoting import quote_name
from ..client.methods import OperationMethod
from ..docs.sample_arguments import MethodArgumentWriter
from ..surface.assignability import TypeRelation
from ..syntax.literals import literal
from ..syntax.printer import Node
from ..syntax.type_construction import join_types
from ..syntax.type_expressions import NONE, NamedType, Subscript, TypeExpression, list_members
from ..types.annotations import TypeAnnotator
from .condition_writer import ComparedValue
from .program_names import ProgramNames
from .value_writer import InexpressibleValueError, ValueTarget


@frozen
class ProgramTools:
    """What all programs are written with.

    `methods` are those of operations by their ids; `fields` are the attributes of properties by
    the ids of the objects. Pages have their body as an attribute if `pages_have_bodies`.
    `relation` decides which variables are passed to which arguments.
    """

    arguments: MethodArgumentWriter
    annotator: TypeAnnotator
    fields: Mapping[str, Mapping[str, str]]
    methods: Mapping[str, OperationMethod]
    pages_have_bodies: bool
    relation: TypeRelation


@frozen
class Parameter:
    """An input of a workflow as a variable: what it is used for, and its type."""

    variable: str
    target: ValueTarget
    annotation: TypeExpression


@frozen
class _Output:
    variable: str
    annotation: TypeExpression


class WorkflowVariables:
    """The variables for one workflow, named as they are needed.

    `given_inputs` are the inputs that callers of a function pass; None for a program, which has
    sample values for all inputs. Variables get other `names` than those that are reserved.
    `unused` are the variables of outputs that nothing in the workflow uses.
    """

    def __init__(
        self,
        tools: ProgramTools,
        workflow: Workflow,
        given_inputs: Collection[str] | None,
        names: ProgramNames,
    ) -> None:
        self._tools = tools
        self._given_inputs = given_inputs
        self.names = names
        self._prerequisites = workflow.prerequisites
        self._used = {*_iter_used_outputs(workflow)}
        self.unused: list[str] = []
        self._inputs = {each.name: each for each in workflow.inputs}
        self._outputs: dict[tuple[str, str], _Output] = {}
        self._response = ""
        self.parameters: dict[str, Parameter] = {}

    # --- inputs ---------------------------------------------------------

    def is_omitted(self, value: StepValue) -> bool:
        """Check whether a value is that of an input that no caller of the function passes."""
        if self._given_inputs is None or not isinstance(value, InputValue):
            return False
        return value.name not in self._given_inputs

    def write_input(self, value: InputValue, target: ValueTarget) -> str:
        """Return the variable of an input that is used for a target.

        Raises:
            InexpressibleValueError: It has no type that fits all its uses.
        """
        known = self.parameters.get(value.name)
        if self.is_omitted(value):
            raise _make_error(value, "is not passed to the workflow")
        if target.annotation is None and known is not None:
            return known.variable
        used = self._make_parameter(value, target, known)
        if known is None or self._is_narrower(used, known):
            self.parameters[value.name] = used
        elif not self._is_narrower(known, used):
            raise _make_error(value, "is used as values of different types")
        return used.variable

    def _make_parameter(
        self, value: InputValue, target: ValueTarget, known: Parameter | None
    ) -> Parameter:
        annotation = target.annotation
        if annotation is None:
            scalar = self._inputs[value.name].type
            if scalar is None:
                raise _make_error(value, "has no type that is known")
            annotation = self._tools.annotator.annotate(scalar)
            target = ValueTarget(annotation=annotation, scalar=scalar)
        if known is not None:
            return Parameter(known.variable, target, annotation)
        return Parameter(
            self.names.choose_name(value.name, f"{value.name} input"), target, annotation
        )

    def _is_narrower(self, parameter: Parameter, other: Parameter) -> bool:
        """Check whether all values for a parameter are values for another one."""
        # What has any type is narrower than nothing else.
        relation = replace(self._tools.relation, is_strict=True)
        return relation.is_assignable(parameter.annotation, other.annotation)

    def write_sample(self, name: str) -> Node:
        """Return a sample value of an input: its example, or one that is generated.

        Raises:
            NoValueError: There is no finite value.
        """
        target, example = self.parameters[name].target, self._inputs[name].example
        examples = [json.loads(example.text)] if example is not None else []
        arguments = self._tools.arguments
        if target.operation is not None and target.argument is not None:
            return arguments.write_constant(target.operation, target.argument, examples)
        return arguments.write_scalar(target.scalar or Scalar("string"), name, examples)

    # --- outputs --------------------------------------------------------

    def list_needed_outputs(self, step: WorkflowStep, *, is_optional: bool) -> list[StepOutput]:
        """Return the outputs of a step that become variables.

        A program prints those that nothing uses, unless the step may not run.
        """
        is_printed = self._given_inputs is None and step not in self._prerequisites
        return [
            each
            for each in step.outputs
            if OutputValue(step.id, each.name) in self._used or (is_printed and not is_optional)
        ]

    def add_output(self, step: str, output: StepOutput) -> str:
        """Return a new variable for an output of a step."""
        variable = self.names.choose_name(output.name, f"{step} {output.name}")
        members = list_members(self._tools.annotator.annotate(output.type))
        annotation = join_types(*[each for each in members if each != NONE] or [NONE])
        self._outputs[step, output.name] = _Output(variable, annotation)
        if OutputValue(step, output.name) not in self._used:
            self.unused.append(variable)
        return variable

    def share_output(self, step: str, name: str, other_name: str) -> None:
        """Give another output of a step the variable of one that is the same value."""
        self._outputs[step, other_name] = self._outputs[step, name]

    def find_output(self, value: OutputValue) -> str:
        """Return the variable of an output; empty if its step has not run."""
        known = self._outputs.get((value.step, value.name))
        return "" if known is None else known.variable

    def copy_outputs(self) -> dict[tuple[str, str], _Output]:
        """Return the outputs of the steps that have run, for `restore_outputs`."""
        return dict(self._outputs)

    def restore_outputs(self, outputs: dict[tuple[str, str], _Output]) -> None:
        """Forget the outputs of other steps, which may not have run."""
        self._outputs = outputs

    def get_annotation(self, value: InputValue | OutputValue) -> TypeExpression:
        """Return the type of the variable of an input or output."""
        if isinstance(value, InputValue):
            return self.parameters[value.name].annotation
        return self._outputs[value.step, value.name].annotation

    # --- responses ------------------------------------------------------

    def name_response(self, step: WorkflowStep, method: OperationMethod) -> str:
        """Return a new variable for the response to a step, whose values are read from then on.

        Raises:
            InexpressibleValueError: A program cannot read them.
        """
        variable = self.names.choose_name(f"{step.id} response", f"{step.id} result")
        if _is_streamed(step, method):
            raise InexpressibleValueError("the outputs of a streaming method are not supported")
        if not isinstance(method.value_type, (NamedType, Subscript)):
            raise InexpressibleValueError("the outputs of this response are not supported")
        if method.plan.pagination is not None and not self._tools.pages_have_bodies:
            reason = "the pages of the style, from which the outputs are, have no body"
            raise InexpressibleValueError(reason)
        self._response = variable if method.plan.pagination is None else f"{variable}.body"
        return variable

    def write_path(self, path: ValuePath) -> tuple[str, tuple[str, ...]]:
        """Return a value of the last response, and the expressions that may be None before it.

        Raises:
            InexpressibleValueError: It is in a class that a style provides.
        """
        expression, optional = self._response, []
        for part in path:
            if isinstance(part, PropertyStep):
                attribute = self._tools.fields.get(part.object_id, {}).get(part.name)
                if attribute is None:
                    reason = f"the value {quote_name(part.name)} is in a class of the style"
                    raise InexpressibleValueError(reason)
                expression += f".{attribute}"
            else:
                expression += f"[{literal(part.key)}]"
            if part.is_optional:
                optional.append(expression)
        return expression, tuple(optional)

    def read_value(self, typed: TypedValue) -> ComparedValue:
        """Return a value in a condition after the last step.

        Raises:
            InexpressibleValueError: A program cannot read it.
        """
        match typed.source:
            case ResponseValue(path):
                expression, optional = self.write_path(path)
                annotation = self._tools.annotator.annotate(typed.type)
                last = path[-1] if path else None
                if not isinstance(last, ItemStep) or not isinstance(last.key, int):
                    return ComparedValue(expression, annotation, optional)
                array, _ = self.write_path(path[:-1])
                return ComparedValue(expression, annotation, optional, array, last.key)
            case InputValue() as source:
                variable = self.write_input(source, ValueTarget())
            case OutputValue() as source:
                variable = self.find_output(source)
        return ComparedValue(variable, self.get_annotation(source))


def _iter_used_outputs(workflow: Workflow) -> Iterator[OutputValue]:
    for step in workflow.all_steps:
        yield from iter_used_outputs(step)
    for output in workflow.outputs:
        yield output.value


def _is_streamed(step: WorkflowStep, method: OperationMethod) -> bool:
    """Check whether a method may return a stream for the arguments of a step."""
    if method.plan.stream is None or method.plan.always_streams:
        return method.plan.stream is not None
    selector = method.operation.stream_selector
    return any(
        selector is not None
        and (each.location, each.name) == (selector.location, selector.name)
        and each.value != JsonValue("false")
        for each in step.arguments
    )


def _make_error(value: InputValue, problem: str) -> InexpressibleValueError:
    return InexpressibleValueError(f"the input {quote_name(value.name)} {problem}")
