"""The reading of a workflow: its inputs, steps and outputs, as far as they are expressible."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from itertools import islice

from ...model import JsonValue, Scalar
from ...model.workflow_blocks import (
    Block,
    Branch,
    Loop,
    UnstructuredError,
    arrange_steps,
    iter_used_outputs,
    list_outer_steps,
)
from ...model.workflow_conditions import OutputValue
from ...model.workflows import StepOutput, Workflow, WorkflowInput, WorkflowOutput, WorkflowStep
from ..document import Cursor
from .expressions import UnsupportedValueError, parse_value
from .operation_finder import OperationFinder
from .step_reader import StepReader
from .workflow_context import ReadingSession, WorkflowContext

_SCALARS = {
    "string": Scalar("string"),
    "integer": Scalar("integer"),
    "number": Scalar("number"),
    "boolean": Scalar("boolean"),
}


_MAX_NAMES = 100
"""How many inputs and how many outputs a workflow with a program may have."""


class WorkflowReader:
    """A reader of one workflow, whose operations `finder` finds."""

    def __init__(self, cursor: Cursor, finder: OperationFinder, session: ReadingSession) -> None:
        self._cursor = cursor
        self._finder = finder
        self._context = WorkflowContext(cursor, session)

    def report_problem(self, cursor: Cursor, reason: str) -> None:
        """Report why the workflow has no program."""
        self._context.report_problem(cursor, reason)

    def read_workflow(self) -> Workflow:
        """Return the workflow."""
        cursor, context = self._cursor, self._context
        context.inputs |= {each.name: each for each in self._iter_inputs()}
        required = list(islice(cursor.iter_items("dependsOn"), _MAX_NAMES + 1))
        if len(required) > _MAX_NAMES:
            self.report_problem(
                required.pop(), f"more than {_MAX_NAMES} workflows are not supported"
            )
        prerequisites = tuple(map(self._read_prerequisite, required))
        entries = list(cursor.iter_items("steps"))
        ids = [each.get_string("stepId") for each in entries]
        self._check_ids(entries, ids)
        steps = tuple(
            StepReader(step, next_id, context, self._finder).read_step()
            for step, next_id in zip(entries, [*ids[1:], ""], strict=False)
        )
        outputs = tuple(self._iter_outputs())
        if len(context.inputs) > _MAX_NAMES:
            self.report_problem(
                cursor.at_path("inputs"), f"more than {_MAX_NAMES} inputs are not supported"
            )
        if context.is_expressible:
            self._check_blocks([*required, *entries], [*prerequisites, *steps], outputs)
        return Workflow(
            context.id,
            cursor.document.path,
            " ".join(cursor.get_string("summary").split()),
            cursor.get_string("description"),
            tuple(context.inputs.values()),
            steps,
            outputs,
            context.is_expressible and bool(steps),
            prerequisites,
        )

    def _read_prerequisite(self, entry: Cursor) -> WorkflowStep:
        """Return the step for a workflow that this one depends on; outputs are as described."""
        context, id = self._context, str(entry.value)
        workflow = context.find_workflow(id, entry)
        step_id = f"$workflows.{id}"
        outputs = workflow.outputs if workflow is not None else ()
        context.outputs |= {(step_id, each.name): each.type for each in outputs}
        return WorkflowStep(
            step_id,
            entry.pointer,
            workflow=id,
            outputs=tuple(StepOutput(each.name, (), each.type, each.name) for each in outputs),
        )

    def _check_ids(self, entries: Sequence[Cursor], ids: Sequence[str]) -> None:
        known: set[str] = set()
        for step, id in zip(entries, ids, strict=True):
            if not id or id in known:
                self.report_problem(step, "the step has no 'stepId' that is unique in the workflow")
            known.add(id)

    # --- inputs and outputs ---------------------------------------------

    def _iter_inputs(self) -> Iterator[WorkflowInput]:
        inputs = self._cursor.get("inputs")
        if inputs is not None and inputs.reference is not None:
            inputs = inputs.resolve_if_possible("the workflow has no inputs")
        required = inputs.get_strings("required") if inputs is not None else ()
        for name, member in inputs.iter_members("properties") if inputs is not None else ():
            schema = member
            if member.reference is not None:
                schema = member.resolve_if_possible("the input has no type") or member
            values = [schema.get(key) for key in ("default", "example", "const")]
            examples = [each.value for each in values if each is not None]
            examples += [each.value for each in schema.iter_items("examples")]
            default = schema.get("default")
            yield WorkflowInput(
                name,
                schema.get_string("description"),
                name in required,
                JsonValue(json.dumps(examples[0])) if examples else None,
                JsonValue(json.dumps(default.value)) if default is not None else None,
                _find_scalar(schema),
            )

    def _iter_outputs(self) -> Iterator[WorkflowOutput]:
        context = self._context
        for index, (name, output) in enumerate(self._cursor.iter_members("outputs")):
            if index == _MAX_NAMES:
                self.report_problem(output, f"more than {_MAX_NAMES} outputs are not supported")
                return
            try:
                value = parse_value(output.value)
                if not isinstance(value, OutputValue):
                    raise UnsupportedValueError(
                        f"{json.dumps(output.value)} is not an output of a step"
                    )
            except UnsupportedValueError as error:
                self.report_problem(output, str(error))
                continue
            if context.check_value(value, output):
                yield WorkflowOutput(name, value, context.outputs[value.step, value.name])

    # --- blocks ---------------------------------------------------------

    def _check_blocks(
        self,
        entries: Sequence[Cursor],
        steps: Sequence[WorkflowStep],
        outputs: Sequence[WorkflowOutput],
    ) -> None:
        """Check that blocks express the jumps, and that each value is from a step that has run."""
        if not any(jump.target for step in steps for jump in step.jumps):
            return
        places = {step.id: entry for step, entry in zip(steps, entries, strict=True)}
        try:
            blocks = arrange_steps(steps)
        except UnstructuredError as error:
            reason = "jumps that are neither a branch nor a loop are not supported"
            self.report_problem(places[error.step], reason)
            return
        for step in _iter_hidden_uses(blocks, set()):
            self.report_problem(places[step.id], "a value is from a step that may be left out")
        outer = list_outer_steps(blocks)
        for each in outputs:
            if each.value.step not in outer:
                output = self._cursor.at_path("outputs", each.name)
                self.report_problem(output, "the value is from a step that may be left out")


def _find_scalar(schema: Cursor) -> Scalar | None:
    type = schema.get("type")
    return _SCALARS.get(type.value) if type is not None and isinstance(type.value, str) else None


def _iter_hidden_uses(blocks: Sequence[Block], known: set[str]) -> Iterator[WorkflowStep]:
    """Yield the steps that use values of steps in branches outside of these."""
    for block in blocks:
        match block:
            case WorkflowStep():
                known.add(block.id)
                if not {each.step for each in iter_used_outputs(block)} <= known:
                    yield block
            case Branch(_, inner):
                yield from _iter_hidden_uses(inner, {*known})
            case Loop(_, inner):
                yield from _iter_hidden_uses(inner, known)
