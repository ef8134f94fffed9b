"""The reading of Arazzo documents: each workflow with its steps, as far as they are expressible."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, cast

from ...client.arguments import WHOLE_BODY, collect_arguments
from ...client.responses import find_json_type
from ...diagnostics import Report
from ...model import Api, ArgumentKey, JsonValue, Operation
from ...model.workflows import (
    InputValue,
    OutputValue,
    StepAction,
    StepArgument,
    StepOutput,
    Workflow,
    WorkflowInput,
    WorkflowStep,
)
from ...text.quoting import quote_name
from ..document import Cursor, Document
from .arazzo_file import WORKFLOW_CODE, open_document
from .expressions import (
    UnsupportedValueError,
    find_body_pointer,
    find_value_path,
    parse_value,
)
from .flow_control import (
    describe_ignored_action,
    is_in_order,
    iter_unchecked_criteria,
    list_conditions,
    read_action,
)
from .operation_finder import OperationFinder, UnsupportedStepError
from .sources import read_sources

_MAX_STEPS = 5_000
"""How many steps the workflows of a run may have together; one without any counts as one."""


def read_workflows(
    files: Sequence[str | Path], api: Api, whole: Document, report: Report
) -> tuple[Workflow, ...]:
    """Return the workflows in Arazzo documents; `api` may be a part of the `whole` description.

    What a program cannot express is reported, and the workflow has no program then.

    Raises:
        SpecloomError: A file cannot be read, or is no Arazzo document.
    """
    workflows: dict[str, Workflow] = {}
    step_count = 0
    for file in files:
        root = open_document(str(file), report)
        finder = OperationFinder(api, whole, read_sources(root, whole.path))
        for cursor in root.iter_items("workflows"):
            workflow = _WorkflowReader(cursor, api, finder).read_workflow()
            if not workflow.id:
                cursor.error("missing-member", "'workflowId' of the workflow is missing")
            elif workflow.id in workflows:
                message = f"another workflow has the workflowId {quote_name(workflow.id)}"
                cursor.at_path("workflowId").error("duplicate-workflow", message)
            workflows[workflow.id] = workflow
            step_count += max(1, len(workflow.steps))
            if step_count > _MAX_STEPS:
                cursor.error("too-large", f"more than {_MAX_STEPS:,} steps in all workflows")
                return ()
    return tuple(workflows.values())


class _WorkflowReader:
    """A reader of one workflow."""

    def __init__(self, cursor: Cursor, api: Api, finder: OperationFinder) -> None:
        self._cursor = cursor
        self._api = api
        self._finder = finder
        self._known_steps: set[str] = set()
        self._known_outputs: set[tuple[str, str]] = set()
        self._unread_outputs: set[tuple[str, str]] = set()
        self._is_expressible = True

    def read_workflow(self) -> Workflow:
        """Return the workflow."""
        cursor = self._cursor
        inputs = tuple(self._iter_inputs())
        self._input_names = {each.name for each in inputs}
        entries = list(cursor.iter_items("steps"))
        next_ids = [*(each.get_string("stepId") for each in entries[1:]), ""]
        steps = tuple(map(self._read_step, entries, next_ids))
        for keyword in ("dependsOn", "successActions", "failureActions", "parameters"):
            member = cursor.get(keyword)
            if member is not None and member.value:
                self._report(member, f"'{keyword}' of a workflow is not supported")
        return Workflow(
            cursor.get_string("workflowId"),
            cursor.document.path,
            " ".join(cursor.get_string("summary").split()),
            cursor.get_string("description"),
            inputs,
            steps,
            tuple(self._iter_outputs()),
            self._is_expressible and bool(steps),
        )

    def _report(self, cursor: Cursor, reason: str, hint: str | None = None) -> None:
        self._is_expressible = False
        id = self._cursor.get_string("workflowId")
        message = f"{reason}; the workflow {quote_name(id)} has no program"
        cursor.warn(WORKFLOW_CODE, message, hint)

    def _warn(self, cursor: Cursor, message: str) -> None:
        """Report what a program leaves out, which is documented nevertheless."""
        cursor.warn(WORKFLOW_CODE, message)

    def _iter_inputs(self) -> Iterator[WorkflowInput]:
        inputs = self._cursor.get("inputs")
        reference = inputs.reference if inputs is not None else None
        if inputs is not None and reference is not None:
            inputs = inputs.resolve_if_possible("the workflow has no inputs")
        required = inputs.get_strings("required") if inputs is not None else ()
        for name, schema in inputs.iter_members("properties") if inputs is not None else ():
            values = [schema.get(key) for key in ("default", "example", "const")]
            examples = [each.value for each in values if each is not None]
            examples += [each.value for each in schema.iter_items("examples")]
            example = JsonValue(json.dumps(examples[0])) if examples else None
            yield WorkflowInput(name, schema.get_string("description"), name in required, example)

    def _iter_outputs(self) -> Iterator[tuple[str, OutputValue]]:
        for name, output in self._cursor.iter_members("outputs"):
            try:
                value = parse_value(output.value)
            except UnsupportedValueError as error:
                self._report(output, str(error))
                continue
            if isinstance(value, OutputValue) and self._check_reference(value, output):
                yield name, value

    # --- steps ----------------------------------------------------------

    def _read_step(self, step: Cursor, next_id: str) -> WorkflowStep:
        id = step.get_string("stepId")
        if not id or id in self._known_steps:
            self._report(step, "the step has no 'stepId' that is unique in the workflow")
        self._known_steps.add(id)
        operation = self._find_operation(step)
        if operation is None:
            outputs: tuple[StepOutput, ...] = ()
        else:
            outputs = tuple(self._iter_step_outputs(step, operation))
        arguments = tuple(self._iter_arguments(step, operation)) if operation is not None else ()
        self._known_outputs |= {(id, each.name) for each in outputs}
        self._unread_outputs |= {(id, name) for name, _ in step.iter_members("outputs")}
        for criterion in iter_unchecked_criteria(step, operation) if operation is not None else ():
            self._warn(criterion, "a program does not check this criterion")
        return WorkflowStep(
            id,
            step.pointer,
            step.get_string("description"),
            operation.id if operation is not None else None,
            step.get_string("workflowId"),
            arguments,
            outputs,
            tuple(list_conditions(step, "successCriteria")),
            (
                *self._iter_actions(step, "onSuccess", next_id),
                *self._iter_actions(step, "onFailure", next_id),
            ),
        )

    def _find_operation(self, step: Cursor) -> Operation | None:
        """Return the operation of a step; None if it has none or a left out one, with a report."""
        try:
            return self._finder.find_operation(step)
        except UnsupportedStepError as error:
            self._report(error.cursor, str(error))
            return None

    def _iter_arguments(self, step: Cursor, operation: Operation) -> Iterator[StepArgument]:
        arguments = collect_arguments(operation, self._api.declarations)
        found = dict(self._iter_values(step, {each.key for each in arguments}))
        for key, (cursor, value) in found.items():
            try:
                parsed = parse_value(value)
            except UnsupportedValueError as error:
                self._report(cursor, str(error))
                continue
            if isinstance(parsed, JsonValue) or self._check_reference(parsed, cursor):
                yield StepArgument(key.location, key.name, parsed)
        unread = {*map(_make_key, self._cursor.iter_items("parameters"))}
        if _has_unread_body(step):
            unread |= {each.key for each in arguments if each.key.location == "field"}
        for each in arguments:
            # Values that a program cannot express are reported where they are.
            if each.is_required and each.key not in found and each.key not in unread:
                name = each.wire_name
                self._report(step, f"the step has no value for the required {quote_name(name)}")

    def _iter_values(
        self, step: Cursor, known: set[ArgumentKey]
    ) -> Iterator[tuple[ArgumentKey, tuple[Cursor, object]]]:
        """Yield the values of the parameters and of the body of a step, by the arguments."""
        for entry in step.iter_items("parameters"):
            parameter = self._resolve(entry)
            if parameter is None:
                continue
            key = _make_key(parameter)
            value = entry.get("value") or parameter.get("value")
            if key not in known:
                self._report(entry, f"the operation has no parameter '{key}'")
            elif value is not None:
                yield key, (value, value.value)
        body = step.get("requestBody")
        payload = body.get("payload") if body is not None else None
        if body is not None and "replacements" in body:
            self._report(body.at_path("replacements"), "'replacements' are not supported")
        if payload is None:
            return
        if WHOLE_BODY in known:
            yield WHOLE_BODY, (payload, payload.value)
            return
        if not payload.is_object:
            self._report(payload, "the payload is no object of the properties of the body")
            return
        for name, member in payload.iter_members():
            key = ArgumentKey("field", name)
            if key in known:
                yield key, (member, member.value)
            else:
                self._report(member, f"the body has no property {quote_name(name)}")

    def _resolve(self, entry: Cursor) -> Cursor | None:
        """Return a parameter, which may be a reusable object (Arazzo 1.0, section 4.6.10)."""
        reference = entry.get_string("reference")
        if not reference:
            return entry
        keys = reference.removeprefix("$").split(".", 2)
        target = self._cursor.document.root.at_path(*keys)
        if target.value is None:
            self._report(entry, f"the reference {quote_name(reference)} names nothing")
            return None
        return target

    def _check_reference(self, value: InputValue | OutputValue, cursor: Cursor) -> bool:
        """Check that an expression names an input, or an output of an earlier step.

        An output that could not be read was reported where it is described.
        """
        if isinstance(value, InputValue):
            is_known = value.name in self._input_names
            problem = f"there is no input {quote_name(value.name)}"
        else:
            is_known = (value.step, value.name) in self._known_outputs
            step, name = quote_name(value.step), quote_name(value.name)
            problem = f"no earlier step {step} has an output {name}"
            if not is_known and (value.step, value.name) in self._unread_outputs:
                return False
        if not is_known:
            self._report(cursor, problem)
        return is_known

    def _iter_step_outputs(self, step: Cursor, operation: Operation) -> Iterator[StepOutput]:
        type = find_json_type(operation)
        for name, output in step.iter_members("outputs"):
            try:
                keys = find_body_pointer(output.value)
                if type is None:
                    raise UnsupportedValueError("the response has no JSON")
                path = find_value_path(type, keys, self._api.declarations)
            except UnsupportedValueError as error:
                self._report(output, str(error))
            else:
                yield StepOutput(name, path)

    def _iter_actions(self, step: Cursor, keyword: str, next_id: str) -> Iterator[StepAction]:
        for entry in step.iter_items(keyword):
            action = self._resolve(entry)
            if action is None:
                continue
            if keyword == "onFailure":
                if problem := describe_ignored_action(action):
                    self._warn(entry, problem)
            elif not is_in_order(action, next_id):
                self._report(entry, "an action that changes the order of steps is not supported")
            yield read_action(action, keyword)


def _make_key(parameter: Cursor) -> ArgumentKey:
    return ArgumentKey(cast("Any", parameter.get_string("in")), parameter.get_string("name"))


def _has_unread_body(step: Cursor) -> bool:
    """Check whether the properties of a body are not known, since an expression is all of it."""
    body = step.get("requestBody")
    payload = body.get("payload") if body is not None else None
    return payload is not None and not payload.is_object
