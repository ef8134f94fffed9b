"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ..._runtime import AllowUnknown, Model
from ..shared.error_object import ErrorObject
from .thread import Thread
from .threads.message import Message
from .threads.message_delta_event import MessageDeltaEvent
from .threads.run import Run
from .threads.runs.run_step import RunStep
from .threads.runs.run_step_delta_event import RunStepDeltaEvent

__all__ = [
    "AssistantStreamEvent",
    "DoneEvent",
    "ErrorEvent",
    "ThreadCreated",
    "ThreadMessageCompleted",
    "ThreadMessageCreated",
    "ThreadMessageDelta",
    "ThreadMessageInProgress",
    "ThreadMessageIncomplete",
    "ThreadRunCancelled",
    "ThreadRunCancelling",
    "ThreadRunCompleted",
    "ThreadRunCreated",
    "ThreadRunExpired",
    "ThreadRunFailed",
    "ThreadRunInProgress",
    "ThreadRunQueued",
    "ThreadRunRequiresAction",
    "ThreadRunStepCancelled",
    "ThreadRunStepCompleted",
    "ThreadRunStepCreated",
    "ThreadRunStepDelta",
    "ThreadRunStepExpired",
    "ThreadRunStepFailed",
    "ThreadRunStepInProgress",
]


class ThreadCreated(Model):
    """A thread was created."""

    event: Literal["thread.created"] = "thread.created"
    """Event name, always `thread.created`."""

    data: Thread
    """Current state of the thread."""


class ThreadRunCreated(Model):
    """A run was created."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Event name, always `thread.run.created`."""

    data: Run
    """Current state of the run."""


class ThreadRunQueued(Model):
    """A run was queued."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Event name, always `thread.run.queued`."""

    data: Run
    """Current state of the run."""


class ThreadRunInProgress(Model):
    """A run is in progress."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Event name, always `thread.run.in_progress`."""

    data: Run
    """Current state of the run."""


class ThreadRunRequiresAction(Model):
    """A run requires action. It continues when the outputs of all its tool calls are
    submitted in one request.
    """

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Event name, always `thread.run.requires_action`."""

    data: Run
    """Current state of the run."""


class ThreadRunCompleted(Model):
    """A run was completed."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Event name, always `thread.run.completed`."""

    data: Run
    """Current state of the run."""


class ThreadRunFailed(Model):
    """A run failed."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Event name, always `thread.run.failed`."""

    data: Run
    """Current state of the run."""


class ThreadRunCancelling(Model):
    """A run is being cancelled."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Event name, always `thread.run.cancelling`."""

    data: Run
    """Current state of the run."""


class ThreadRunCancelled(Model):
    """A run was cancelled."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Event name, always `thread.run.cancelled`."""

    data: Run
    """Current state of the run."""


class ThreadRunExpired(Model):
    """A run expired."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Event name, always `thread.run.expired`."""

    data: Run
    """Current state of the run."""


class ThreadRunStepCreated(Model):
    """A run step was created."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Event name, always `thread.run.step.created`."""

    data: RunStep
    """Current state of the run step."""


class ThreadRunStepInProgress(Model):
    """A run step is in progress."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Event name, always `thread.run.step.in_progress`."""

    data: RunStep
    """Current state of the run step."""


class ThreadRunStepDelta(Model):
    """A part of a run step was streamed."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Event name, always `thread.run.step.delta`."""

    data: RunStepDeltaEvent
    """Changes to the run step."""


class ThreadRunStepCompleted(Model):
    """A run step was completed."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Event name, always `thread.run.step.completed`."""

    data: RunStep
    """Current state of the run step."""


class ThreadRunStepFailed(Model):
    """A run step failed."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Event name, always `thread.run.step.failed`."""

    data: RunStep
    """Current state of the run step."""


class ThreadRunStepCancelled(Model):
    """A run step was cancelled."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Event name, always `thread.run.step.cancelled`."""

    data: RunStep
    """Current state of the run step."""


class ThreadRunStepExpired(Model):
    """A run step expired."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Event name, always `thread.run.step.expired`."""

    data: RunStep
    """Current state of the run step."""


class ThreadMessageCreated(Model):
    """A message was created."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Event name, always `thread.message.created`."""

    data: Message
    """Current state of the message."""


class ThreadMessageInProgress(Model):
    """A message is in progress."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Event name, always `thread.message.in_progress`."""

    data: Message
    """Current state of the message."""


class ThreadMessageDelta(Model):
    """A part of a message was streamed."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Event name, always `thread.message.delta`."""

    data: MessageDeltaEvent
    """Changes to the message."""


class ThreadMessageCompleted(Model):
    """A message was completed."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Event name, always `thread.message.completed`."""

    data: Message
    """Current state of the message."""


class ThreadMessageIncomplete(Model):
    """A message ended before it was complete."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Event name, always `thread.message.incomplete`."""

    data: Message
    """Current state of the message."""


class ErrorEvent(Model):
    """The stream ended with an error, for example a timeout or a failure of the
    server.
    """

    event: Literal["error"] = "error"
    """Event name, always `error`."""

    data: ErrorObject
    """Error that occurred."""


class DoneEvent(Model):
    """The stream ended."""

    event: Literal["done"] = "done"
    """Event name, always `done`."""

    data: Literal["[DONE]"] = "[DONE]"
    """End marker, always `[DONE]`."""


AssistantStreamEvent: TypeAlias = Annotated[
    ThreadCreated
    | ThreadRunCreated
    | ThreadRunQueued
    | ThreadRunInProgress
    | ThreadRunRequiresAction
    | ThreadRunCompleted
    | ThreadRunFailed
    | ThreadRunCancelling
    | ThreadRunCancelled
    | ThreadRunExpired
    | ThreadRunStepCreated
    | ThreadRunStepInProgress
    | ThreadRunStepDelta
    | ThreadRunStepCompleted
    | ThreadRunStepFailed
    | ThreadRunStepCancelled
    | ThreadRunStepExpired
    | ThreadMessageCreated
    | ThreadMessageInProgress
    | ThreadMessageDelta
    | ThreadMessageCompleted
    | ThreadMessageIncomplete
    | ErrorEvent
    | DoneEvent,
    Field(discriminator="event"),
    AllowUnknown(),
]
"""Event that is streamed while a run is executed. An event is sent whenever an object
is created, changes its status, or is streamed in parts (deltas). Each has a name,
`event`, and a payload, `data`. Further events may be added to the API, so skip those
with an unknown name.
"""
