"""Workflows: operations in order, with values that are passed on (Arazzo 1.0 and 1.1)."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..frozen import frozen
from .types import JsonValue


@frozen
class InputValue:
    """The value of an input of the workflow."""

    name: str


@frozen
class OutputValue:
    """The value of an output of an earlier step."""

    step: str
    name: str


@frozen
class PropertyStep:
    """A property of an object on the way to a value; it may be missing or null."""

    object_id: str
    name: str
    is_optional: bool = False


@frozen
class ItemStep:
    """An item of an array, or the value of a key of a map, on the way to a value."""

    key: int | str
    is_optional: bool = False


ValuePath: TypeAlias = tuple[PropertyStep | ItemStep, ...]
"""The way from the body of a response to a value in it; empty for the body itself."""

StepValue: TypeAlias = InputValue | OutputValue | JsonValue
"""A value that a step sends."""


@frozen
class StepArgument:
    """An argument of the method that a step calls, with the location and name of its key."""

    location: str
    name: str
    value: StepValue


@frozen
class StepOutput:
    """A named value of the response to a step."""

    name: str
    path: ValuePath


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
class WorkflowStep:
    """A step, which sends the request of an operation, or runs another workflow.

    `operation` is the id of the operation; None if the step runs the workflow `workflow`.
    `pointer` is where the step is in the Arazzo document.
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


@frozen
class WorkflowInput:
    """An input of a workflow; its example is the default, if there is one."""

    name: str
    description: str = ""
    required: bool = False
    example: JsonValue | None = None


@frozen
class Workflow:
    """A workflow; a program can run its steps in order if it `is_expressible`.

    `file` is the Arazzo document.
    """

    id: str
    file: str
    summary: str = ""
    description: str = ""
    inputs: tuple[WorkflowInput, ...] = ()
    steps: tuple[WorkflowStep, ...] = ()
    outputs: tuple[tuple[str, OutputValue], ...] = ()
    is_expressible: bool = True
