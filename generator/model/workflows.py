"""Workflows: operations in order, with values that are passed on (Arazzo 1.0 and 1.1)."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal, TypeAlias

from ..frozen import frozen
from .body_values import ValuePath
from .types import JsonValue, Scalar, Type
from .workflow_conditions import Condition, InputValue, OutputValue


@frozen
class TextValue:
    """A text with embedded values: texts and values in turn."""

    parts: tuple[str | InputValue | OutputValue, ...]


@frozen
class ObjectValue:
    """A JSON object that has values of inputs or outputs among its members."""

    members: tuple[tuple[str, StepValue], ...]


@frozen
class ArrayValue:
    """A JSON array that has values of inputs or outputs among its items."""

    items: tuple[StepValue, ...]


StepValue: TypeAlias = "InputValue | OutputValue | TextValue | ObjectValue | ArrayValue | JsonValue"
"""A value that a step sends; a `JsonValue` is constant."""


def iter_references(value: StepValue) -> Iterator[InputValue | OutputValue]:
    """Yield the inputs and outputs in a value."""
    pending: list[StepValue | str] = [value]
    while pending:
        match pending.pop():
            case InputValue() | OutputValue() as reference:
                yield reference
            case TextValue(parts):
                pending += reversed(parts)
            case ObjectValue(members):
                pending += [each for _, each in reversed(members)]
            case ArrayValue(items):
                pending += reversed(items)


INPUT_LOCATION = "input"
"""The location of an argument that is an input of a workflow."""


@frozen
class StepArgument:
    """An argument of the method that a step calls, with the location and name of its key.

    The arguments of a step that runs a workflow are inputs of this: see `INPUT_LOCATION`.
    """

    location: str
    name: str
    value: StepValue


@frozen
class StepOutput:
    """A named value of the response to a step, with its type.

    `result` is the name of an output of the workflow that the step runs, which is the value then.
    """

    name: str
    path: ValuePath
    type: Type
    result: str = ""


@frozen
class StepAction:
    """What happens after a step, if it succeeds or fails: ``end``, ``goto`` or ``retry``.

    `target` is the step or workflow that follows, `conditions` say when.
    """

    outcome: Literal["success", "failure"]
    kind: str
    target: str = ""
    conditions: tuple[str, ...] = ()
    limit: str = ""
    delay: str = ""


@frozen
class StepRetry:
    """The repetition of a step that failed, at most `limit` times, after a delay in seconds.

    It is repeated after errors whose status meets the condition `errors`, and after responses that
    do not meet the criteria of its success, but meet `condition`.
    """

    limit: int
    delay: str
    errors: Condition
    condition: Condition


@frozen
class StepJump:
    """A jump after a step to another one if a condition is met; it ends without a target."""

    condition: Condition
    target: str = ""


@frozen
class WorkflowStep:
    """A step, which sends the request of an operation, or runs another workflow.

    `operation` is the id of the operation; None if the step runs the workflow `workflow`.
    `pointer` is where the step is in the Arazzo document. `conditions` and `actions` are as
    described; what a program does is in `success`, a condition for the response, `retry`,
    `ends_on_failure` (the workflow ends if `success` is not met), and `jumps`, of which the first
    applies whose condition is met.
    """

    id: str
    pointer: str
    description: str = ""
    operation: str | None = None
    workflow: str = ""
    arguments: tuple[StepArgument, ...] = ()
    outputs: tuple[StepOutput, ...] = ()
    conditions: tuple[str, ...] = ()
    actions: tuple[StepAction, ...] = ()
    success: Condition = True
    retry: StepRetry | None = None
    ends_on_failure: bool = False
    jumps: tuple[StepJump, ...] = ()


@frozen
class WorkflowInput:
    """An input of a workflow; its example is the default, if there is one.

    `type` is that of a scalar; None for others, and if it is not known.
    """

    name: str
    description: str = ""
    required: bool = False
    example: JsonValue | None = None
    default: JsonValue | None = None
    type: Scalar | None = None


@frozen
class WorkflowOutput:
    """An output of a workflow, which is that of a step, with its type."""

    name: str
    value: OutputValue
    type: Type


@frozen
class Workflow:
    """A workflow; a program can run it if it `is_expressible`.

    `file` is the Arazzo document. `prerequisites` run the workflows that it depends on.
    """

    id: str
    file: str
    summary: str = ""
    description: str = ""
    inputs: tuple[WorkflowInput, ...] = ()
    steps: tuple[WorkflowStep, ...] = ()
    outputs: tuple[WorkflowOutput, ...] = ()
    is_expressible: bool = True
    prerequisites: tuple[WorkflowStep, ...] = ()

    @property
    def all_steps(self) -> tuple[WorkflowStep, ...]:
        """The steps, after those for the workflows that it depends on."""
        return (*self.prerequisites, *self.steps)
