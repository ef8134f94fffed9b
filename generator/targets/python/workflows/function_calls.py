"""The calls of functions for the workflows that steps of other workflows run."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

from ....frozen import frozen
from ....model import JsonValue
from ....model.workflows import StepOutput, Workflow, WorkflowStep
from ....text.quoting import quote_name
from ..syntax.printer import Node, add_prefix, make_call
from ..syntax.type_expressions import NONE, TypeExpression, list_members
from ..views import SampleStep
from .value_writer import InexpressibleValueError, StepValueWriter
from .variables import Parameter, WorkflowVariables


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


@frozen
class FunctionCallWriter:
    """A writer of calls in a workflow; `functions` are those that its steps may call."""

    workflow: Workflow
    functions: Mapping[str, WorkflowFunction]
    variables: WorkflowVariables
    values: StepValueWriter

    def write_call(self, step: WorkflowStep, needed: Sequence[StepOutput]) -> SampleStep:
        """Return the call of the function for the workflow that a step runs.

        Raises:
            InexpressibleValueError: An input of the workflow has no value.
        """
        function = self.functions[step.workflow]
        arguments = [
            add_prefix(f"{parameter.variable}=", self._write_argument(step, name, function))
            for name, parameter in function.parameters.items()
        ]
        variables, checks = self._write_results(step, function, needed)
        call = make_call(function.name, "client", *arguments)
        return SampleStep(step.id, call, ", ".join(variables), (), (), tuple(checks))

    def _write_argument(self, step: WorkflowStep, name: str, function: WorkflowFunction) -> Node:
        """Return the value of an input of the workflow that a step runs."""
        if step in self.workflow.prerequisites and name in function.samples:
            return function.samples[name]
        value = next((each.value for each in step.arguments if each.name == name), None)
        if value is None or self.variables.is_omitted(value):
            value = function.defaults.get(name)
        if value is None:
            raise InexpressibleValueError(f"the input {quote_name(name)} has no value here")
        parameter = function.parameters[name]
        target = replace(parameter.target, annotation=parameter.annotation)
        return self.values.write_value(value, target)

    def _write_results(
        self, step: WorkflowStep, function: WorkflowFunction, needed: Sequence[StepOutput]
    ) -> tuple[list[str], list[str]]:
        """Return the variables for what a function returns, and those that may be None."""
        variables: list[str] = []
        checks: list[str] = []
        for name, type in function.results.items() if needed else ():
            outputs = [each for each in needed if each.result == name]
            if not outputs:
                unused = self.variables.names.choose_name(name, f"{step.id} {name}")
                variables.append(f"_{unused}")
                continue
            first = outputs[0]
            variables.append(self.variables.add_output(step.id, first))
            for each in outputs[1:]:
                self.variables.share_output(step.id, first.name, each.name)
            if NONE in list_members(type):
                checks.append(variables[-1])
        return variables, checks
