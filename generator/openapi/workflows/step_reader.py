"""The reading of a step: what it calls, the values that it sends, and what follows it."""

from __future__ import annotations

import json
from collections.abc import Collection, Iterator
from dataclasses import replace
from typing import Any, cast

from ...client.arguments import Argument, collect_arguments
from ...client.responses import find_json_type
from ...model import Anything, ArgumentKey, JsonValue, Operation, Type
from ...model.shapes import collect_json_types
from ...model.workflow_conditions import OutputValue
from ...model.workflows import (
    INPUT_LOCATION,
    StepArgument,
    StepOutput,
    StepValue,
    Workflow,
    WorkflowStep,
)
from ...text.quoting import quote_name
from ..document import Cursor
from .criteria import Scope, list_success_statuses
from .expressions import UnsupportedValueError, find_body_keys, parse_value
from .flow_control import FlowReader, describe_action, list_conditions
from .operation_finder import OperationFinder, UnsupportedStepError
from .payloads import has_unread_body, iter_body_values
from .workflow_context import WorkflowContext

_MAX_PARAMETERS = 100


class StepReader:
    """A reader of one step; `next_id` is the step after it."""

    def __init__(
        self, step: Cursor, next_id: str, context: WorkflowContext, finder: OperationFinder
    ) -> None:
        self._step = step
        self._id = step.get_string("stepId")
        self._next_id = next_id
        self._context = context
        self._operation: Operation | None = None
        self._workflow: Workflow | None = None
        if "workflowId" in step and "operationId" not in step and "operationPath" not in step:
            member = step.at_path("workflowId")
            self._workflow = context.find_workflow(step.get_string("workflowId"), member)
        else:
            self._operation = self._find_operation(finder)
        self._actions = {
            keyword: [*context.iter_actions(step, keyword)]
            for keyword in ("onSuccess", "onFailure")
        }
        self._response = None if self._operation is None else find_json_type(self._operation)

    def _find_operation(self, finder: OperationFinder) -> Operation | None:
        """Return the operation of a step; None if it has none or a left out one, with a report."""
        try:
            return finder.find_operation(self._step)
        except UnsupportedStepError as error:
            self._context.report_problem(error.cursor, str(error))
            return None

    def read_step(self) -> WorkflowStep:
        """Return the step; its outputs are added to those of the context."""
        step = self._step
        self._check_members()
        return self._add_flow(
            WorkflowStep(
                id=self._id,
                pointer=step.pointer,
                description=step.get_string("description"),
                operation=self._operation.id if self._operation is not None else None,
                workflow=step.get_string("workflowId"),
                arguments=tuple(self._iter_arguments()),
                outputs=tuple(self._iter_outputs()),
                conditions=tuple(list_conditions(step, "successCriteria")),
                actions=tuple(
                    describe_action(each.action, keyword)
                    for keyword, actions in self._actions.items()
                    for each in actions
                ),
            )
        )

    def _check_members(self) -> None:
        """Report members of Arazzo 1.1 that a program does not take into account."""
        if "timeout" in self._step:
            self._context.report_omission(
                self._step.at_path("timeout"), "a program does not limit the time"
            )
        for each in self._step.iter_items("dependsOn"):
            if not isinstance(each.value, str) or each.value not in self._context.read_steps:
                reason = "a step depends on one that is not an earlier step of the workflow"
                self._context.report_problem(each, reason)
        self._context.read_steps.add(self._id)

    # --- what follows ---------------------------------------------------

    def _add_flow(self, read: WorkflowStep) -> WorkflowStep:
        """Return a step with what follows it; its outputs are added to those of the context."""
        step, context = self._step, self._context
        if self._operation is None and self._workflow is None:
            return read
        operation = self._operation
        statuses = list_success_statuses(operation) if operation is not None else frozenset[int]()
        flow = FlowReader(statuses, context.report_omission, context.report_problem)
        scope = Scope(context.api, context.values, context.inputs, context.outputs, self._response)
        success = flow.read_success(step, scope)
        failures = self._actions["onFailure"]
        retry = flow.read_retry(failures, success, scope)
        ends, jumps = flow.read_failure(failures, success)
        # Outputs are read before a jump, but a response that is no success may not have them.
        if jumps and any(each.is_optional for output in read.outputs for each in output.path):
            context.report_omission(
                failures[0].entry, "a program ends with an exception instead of a jump"
            )
            jumps = ()
        # The scope has these outputs too: they are known to what follows the success of the step.
        context.outputs |= {(self._id, each.name): each.type for each in read.outputs}
        later = tuple(flow.read_jumps(self._actions["onSuccess"], self._next_id, scope))
        return replace(
            read,
            success=True if jumps else success,
            retry=retry,
            ends_on_failure=ends,
            jumps=(*jumps, *later),
        )

    # --- arguments ------------------------------------------------------

    def _iter_arguments(self) -> Iterator[StepArgument]:
        known = self._collect_arguments()
        found = dict(self._iter_values(known))
        for key, (cursor, value) in found.items():
            try:
                if not self._charge_value(cursor, value):
                    continue
                parsed = parse_value(value)
            except UnsupportedValueError as error:
                self._context.report_problem(cursor, str(error))
                continue
            if isinstance(parsed, JsonValue) or self._context.check_value(parsed, cursor):
                self._check_type(cursor, parsed, known[key].type)
                yield StepArgument(key.location, key.name, parsed)
        # Values that a program cannot express are reported where they are.
        is_body_unread = has_unread_body(self._step)
        for key, argument in known.items():
            is_unread = is_body_unread and key.location == "field"
            if argument.is_required and key not in found and not is_unread:
                name = quote_name(argument.wire_name)
                self._context.report_problem(
                    self._step, f"the step has no value for the required {name}"
                )

    def _charge_value(self, cursor: Cursor, value: object) -> bool:
        """Count the characters of a value, unless too many were counted already."""
        context = self._context
        return context.charge_characters(cursor, 0) and context.charge_characters(
            cursor, len(json.dumps(value))
        )

    def _check_type(self, cursor: Cursor, value: StepValue, type: Type) -> None:
        """Report an output that cannot have the type of an argument; integers become text."""
        if not isinstance(value, OutputValue):
            return
        declarations = self._context.api.declarations
        sent = collect_json_types(self._context.outputs[value.step, value.name], declarations)
        accepted = collect_json_types(type, declarations)
        if accepted & {"number", "string"}:
            accepted |= {"integer"}
        if sent and accepted and not sent & accepted:
            name = quote_name(value.name)
            self._context.report_problem(
                cursor, f"the output {name} does not have the type of the value"
            )

    def _collect_arguments(self) -> dict[ArgumentKey, Argument]:
        """Return the arguments of the method, or the inputs of the workflow, by their keys."""
        if self._operation is not None:
            arguments = collect_arguments(self._operation, self._context.api.declarations)
            return {each.key: each for each in arguments}
        inputs = self._workflow.inputs if self._workflow is not None else ()
        keys = {each.name: _make_input_key(each.name) for each in inputs}
        return {
            keys[each.name]: Argument(
                keys[each.name],
                each.type or Anything(),
                self._step.pointer,
                each.required and each.default is None,
            )
            for each in inputs
        }

    def _iter_values(
        self, known: Collection[ArgumentKey]
    ) -> Iterator[tuple[ArgumentKey, tuple[Cursor, object]]]:
        """Yield the values of the parameters and of the body of a step, by the arguments."""
        for holder in (self._context.cursor, self._step):
            for index, entry in enumerate(holder.iter_items("parameters")):
                if index == _MAX_PARAMETERS:
                    reason = f"more than {_MAX_PARAMETERS} parameters are not supported"
                    self._context.report_problem(entry, reason)
                    break
                parameter = self._context.resolve_reusable(entry)
                if parameter is None:
                    continue
                key = self._make_key(parameter)
                value = entry.get("value") or parameter.get("value")
                if key in known and value is not None:
                    yield key, (value, value.value)
                elif key not in known and holder is self._step and self._is_known:
                    self._context.report_problem(entry, self._describe_unknown(key))
        if self._operation is not None:
            body = self._operation.body
            is_text = body is not None and body.kind != "json"
            report = self._context.report_problem
            yield from iter_body_values(self._step, {*known}, report, is_text=is_text)

    @property
    def _is_known(self) -> bool:
        return self._operation is not None or self._workflow is not None

    def _make_key(self, parameter: Cursor) -> ArgumentKey:
        name = parameter.get_string("name")
        if self._operation is None:
            return _make_input_key(name)
        return ArgumentKey(cast("Any", parameter.get_string("in")), name)

    def _describe_unknown(self, key: ArgumentKey) -> str:
        if self._operation is None:
            return f"the workflow has no input {quote_name(key.name)}"
        return f"the operation has no parameter '{key}'"

    # --- outputs --------------------------------------------------------

    def _iter_outputs(self) -> Iterator[StepOutput]:
        self._context.unread_outputs |= {
            (self._id, name) for name, _ in self._step.iter_members("outputs")
        }
        for name, output in self._step.iter_members("outputs"):
            try:
                if self._operation is not None:
                    yield self._read_response_value(name, output.value)
                elif self._workflow is not None:
                    yield self._read_result(name, output.value, self._workflow)
            except UnsupportedValueError as error:
                self._context.report_problem(output, str(error))

    def _read_response_value(self, name: str, expression: object) -> StepOutput:
        keys = find_body_keys(expression)
        type: Type | None = self._response
        if type is None:
            raise UnsupportedValueError("the response has no JSON")
        path, type = self._context.values.find_value(type, keys)
        return StepOutput(name, path, type)

    def _read_result(self, name: str, expression: object, workflow: Workflow) -> StepOutput:
        """Return an output of the workflow that the step runs."""
        for each in workflow.outputs:
            if expression in (
                f"$outputs.{each.name}",
                f"$workflows.{workflow.id}.outputs.{each.name}",
            ):
                return StepOutput(name, (), each.type, each.name)
        id = quote_name(workflow.id)
        raise UnsupportedValueError(f"'{expression}' is not an output of the workflow {id}")


def _make_input_key(name: str) -> ArgumentKey:
    return ArgumentKey(cast("Any", INPUT_LOCATION), name)
