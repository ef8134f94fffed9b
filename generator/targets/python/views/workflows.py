"""Workflows: operations in order, and programs that run them."""

from __future__ import annotations

from typing import NamedTuple

from ....text.markdown import Prose
from ..syntax.printer import Node
from ..syntax.signatures import Signature
from ..syntax.type_expressions import TypeExpression


class Assignment(NamedTuple):
    """A variable of a program and its value."""

    variable: str
    """The name of the variable."""
    value: Node
    """Its value, for the filter `code`."""
    annotation: TypeExpression | None = None
    """Its type, for the function `make_definition`; None if its value says it."""


class SampleRetry(NamedTuple):
    """The repetition of a step in a program until it succeeds."""

    attempts: int
    """How often the step is called at most."""
    delay: str
    """The seconds before the next attempt; empty if there is no delay."""
    is_caught: bool
    """Whether the step is repeated after errors that have a status."""
    fatal_error: Node | None
    """The condition under which the exception ``error`` is raised nevertheless, for the filter
    `code`; None if it never is."""
    fatal_response: Node | None
    """The condition under which the step is not repeated after a response, for the filter `code`;
    None if it always is."""


class SampleExit(NamedTuple):
    """An end of the workflow before its last step."""

    condition: Node | None
    """The condition under which the workflow ends, for the filter `code`; None for always."""
    result: str
    """The values that are returned; empty if there are none."""


class SampleStep(NamedTuple):
    """A call in a program, the values that are read from the response, and the check of its success."""

    id: str
    """The name of the step; text."""
    call: Node
    """The call of a method of the variable ``client``, or of a function, for the filter `code`."""
    variable: str
    """The variable for the response, or several; empty if nothing is read from it."""
    outputs: tuple[Assignment, ...]
    """The values that are read from the response."""
    checks: tuple[tuple[str, ...], ...]
    """The expressions that must not be ``None`` before each of `outputs`."""
    result_checks: tuple[str, ...] = ()
    """The variables for the response that must not be ``None``."""
    success: Node | None = None
    """The condition for the success of the step, for the filter `code`; None if it succeeds
    whenever the call returns."""
    failure: Node | None = None
    """The opposite of `success`."""
    retry: SampleRetry | None = None
    """How the step is repeated if it fails; None if it is not."""
    failure_exit: SampleExit | None = None
    """How the workflow ends if the step fails; None for an exception."""
    early_exits: tuple[SampleExit, ...] = ()
    """How the workflow ends before `outputs` are read from the response, if conditions are met."""
    exits: tuple[SampleExit, ...] = ()
    """How the workflow ends after the step, if conditions are met."""
    kind: str = "step"
    """What the statements are: ``step``."""


class SampleBranch(NamedTuple):
    """Steps in a program that run if a condition is met."""

    condition: Node
    """The condition, for the filter `code`."""
    steps: tuple[SampleStep | SampleBranch | SampleLoop, ...]
    """The steps, branches and loops in it."""
    kind: str = "branch"
    """What the statements are: ``branch``."""


class SampleLoop(NamedTuple):
    """Steps in a program that run until a condition is met."""

    end_condition: Node
    """The condition after which they do not run again, for the filter `code`."""
    steps: tuple[SampleStep | SampleBranch | SampleLoop, ...]
    """The steps, branches and loops in it."""
    kind: str = "loop"
    """What the statements are: ``loop``."""


class SampleFunction(NamedTuple):
    """A function in a program, which runs a workflow."""

    sync: Signature
    """The signature with a synchronous client, for the filter `code`."""
    asynchronous: Signature
    """The signature with an asynchronous client, for the filter `code`."""
    summary: str
    """The summary of the workflow; text, empty if there is none."""
    steps: tuple[SampleStep | SampleBranch | SampleLoop, ...]
    """The steps, branches and loops in it."""
    result: str
    """The values that are returned at the end; empty if there are none."""


class WorkflowSample(NamedTuple):
    """A program that runs a workflow."""

    functions: tuple[SampleFunction, ...]
    """The functions for workflows that steps run, each before those that call it."""
    client_arguments: tuple[Node, ...]
    """The constructor arguments that the client needs, for the function `make_call`."""
    inputs: tuple[Assignment, ...]
    """The inputs of the workflow, with sample values."""
    steps: tuple[SampleStep | SampleBranch | SampleLoop, ...]
    """The steps, branches and loops."""
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
    link: Prose
    """The method, as a link; empty if the step has none."""
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
    prerequisites: tuple[str, ...] = ()
    """The names of the workflows that it depends on; text."""
