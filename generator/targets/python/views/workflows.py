"""Workflows: operations in order, and programs that run them."""

from __future__ import annotations

from typing import NamedTuple

from ..syntax.printer import Node


class Assignment(NamedTuple):
    """A variable of a program and its value."""

    variable: str
    """The name of the variable."""
    value: Node
    """Its value, for the filter `code`."""


class SampleStep(NamedTuple):
    """A call in a program, and what is taken from the response."""

    call: Node
    """The call of a method of the variable ``client``, for the filter `code`."""
    variable: str
    """The variable for the response; empty if nothing is taken from it."""
    outputs: tuple[Assignment, ...]
    """The values that are taken from the response."""
    checks: tuple[tuple[str, ...], ...]
    """The expressions that must not be ``None`` before each of `outputs`."""


class WorkflowSample(NamedTuple):
    """A program that runs the steps of a workflow in order."""

    client_arguments: tuple[Node, ...]
    """The constructor arguments that the client needs, for the function `make_call`."""
    inputs: tuple[Assignment, ...]
    """The inputs of the workflow, with sample values."""
    steps: tuple[SampleStep, ...]
    """The steps."""
    printed_variables: tuple[str, ...]
    """The variables for the outputs of the workflow, and for those of steps that nothing uses."""


class WorkflowAction(NamedTuple):
    """What happens after a step, if it succeeds or fails."""

    outcome: str
    """``success`` or ``failure``."""
    kind: str
    """What happens: ``end``, ``goto`` or ``retry``; text."""
    target: str
    """The step or workflow that follows; text, empty if there is none."""
    conditions: tuple[str, ...]
    """The conditions under which it happens; text."""
    limit: str
    """The maximum number of retries; empty without one."""
    delay: str
    """The seconds before a retry; empty if there is no delay."""


class WorkflowStep(NamedTuple):
    """A step of a workflow."""

    id: str
    """The name of the step; text."""
    description: str
    """The description; text, empty if there is none."""
    link: str
    """The method, as a Markdown link; empty if the step has none."""
    workflow: str
    """The workflow that the step runs; text, empty for a method."""
    conditions: tuple[str, ...]
    """The conditions under which the step succeeds; text."""
    actions: tuple[WorkflowAction, ...]
    """What happens after the step."""


class WorkflowInput(NamedTuple):
    """An input of a workflow."""

    name: str
    """The name; text."""
    description: str
    """The description; text, empty if there is none."""
    required: bool
    """Whether the input is required."""


class Workflow(NamedTuple):
    """A workflow of an Arazzo document."""

    id: str
    """The name of the workflow; text."""
    summary: str
    """The summary; text, empty if there is none."""
    description: str
    """The description; text, empty if there is none."""
    inputs: tuple[WorkflowInput, ...]
    """The inputs."""
    steps: tuple[WorkflowStep, ...]
    """The steps in order."""
    sample: WorkflowSample | None
    """A program that runs the steps; None if a program cannot express them."""
    problem_step: str = ""
    """The name of the step that the client cannot express in a program; text, empty if none."""
    problem: str = ""
    """Why the client cannot express that step; text, empty if there is no such step."""
