"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from ..._runtime import Model, Open
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
    """A thread has been made."""

    event: Literal["thread.created"] = "thread.created"
    """Name of the event, here `thread.created`."""

    data: Thread
    """The thread as it is now."""


class ThreadRunCreated(Model):
    """A run has been made."""

    event: Literal["thread.run.created"] = "thread.run.created"
    """Name of the event, here `thread.run.created`."""

    data: Run
    """The run as it is now."""


class ThreadRunQueued(Model):
    """A run waits its turn."""

    event: Literal["thread.run.queued"] = "thread.run.queued"
    """Name of the event, here `thread.run.queued`."""

    data: Run
    """The run as it is now."""


class ThreadRunInProgress(Model):
    """A run is at work."""

    event: Literal["thread.run.in_progress"] = "thread.run.in_progress"
    """Name of the event, here `thread.run.in_progress`."""

    data: Run
    """The run as it is now."""


class ThreadRunRequiresAction(Model):
    """A run waits for you."""

    event: Literal["thread.run.requires_action"] = "thread.run.requires_action"
    """Name of the event, here `thread.run.requires_action`."""

    data: Run
    """The run as it is now."""


class ThreadRunCompleted(Model):
    """A run is done."""

    event: Literal["thread.run.completed"] = "thread.run.completed"
    """Name of the event, here `thread.run.completed`."""

    data: Run
    """The run as it is now."""


class ThreadRunFailed(Model):
    """A run broke down."""

    event: Literal["thread.run.failed"] = "thread.run.failed"
    """Name of the event, here `thread.run.failed`."""

    data: Run
    """The run as it is now."""


class ThreadRunCancelling(Model):
    """A run is being called off."""

    event: Literal["thread.run.cancelling"] = "thread.run.cancelling"
    """Name of the event, here `thread.run.cancelling`."""

    data: Run
    """The run as it is now."""


class ThreadRunCancelled(Model):
    """A run has been called off."""

    event: Literal["thread.run.cancelled"] = "thread.run.cancelled"
    """Name of the event, here `thread.run.cancelled`."""

    data: Run
    """The run as it is now."""


class ThreadRunExpired(Model):
    """A run has timed out."""

    event: Literal["thread.run.expired"] = "thread.run.expired"
    """Name of the event, here `thread.run.expired`."""

    data: Run
    """The run as it is now."""


class ThreadRunStepCreated(Model):
    """A step has been made."""

    event: Literal["thread.run.step.created"] = "thread.run.step.created"
    """Name of the event, here `thread.run.step.created`."""

    data: RunStep
    """The step as it is now."""


class ThreadRunStepInProgress(Model):
    """A step is at work."""

    event: Literal["thread.run.step.in_progress"] = "thread.run.step.in_progress"
    """Name of the event, here `thread.run.step.in_progress`."""

    data: RunStep
    """The step as it is now."""


class ThreadRunStepDelta(Model):
    """A step has grown."""

    event: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Name of the event, here `thread.run.step.delta`."""

    data: RunStepDeltaEvent
    """What has changed."""


class ThreadRunStepCompleted(Model):
    """A step is done."""

    event: Literal["thread.run.step.completed"] = "thread.run.step.completed"
    """Name of the event, here `thread.run.step.completed`."""

    data: RunStep
    """The step as it is now."""


class ThreadRunStepFailed(Model):
    """A step broke down."""

    event: Literal["thread.run.step.failed"] = "thread.run.step.failed"
    """Name of the event, here `thread.run.step.failed`."""

    data: RunStep
    """The step as it is now."""


class ThreadRunStepCancelled(Model):
    """A step has been called off."""

    event: Literal["thread.run.step.cancelled"] = "thread.run.step.cancelled"
    """Name of the event, here `thread.run.step.cancelled`."""

    data: RunStep
    """The step as it is now."""


class ThreadRunStepExpired(Model):
    """A step has timed out."""

    event: Literal["thread.run.step.expired"] = "thread.run.step.expired"
    """Name of the event, here `thread.run.step.expired`."""

    data: RunStep
    """The step as it is now."""


class ThreadMessageCreated(Model):
    """A message has been made."""

    event: Literal["thread.message.created"] = "thread.message.created"
    """Name of the event, here `thread.message.created`."""

    data: Message
    """The message as it is now."""


class ThreadMessageInProgress(Model):
    """A message is being written."""

    event: Literal["thread.message.in_progress"] = "thread.message.in_progress"
    """Name of the event, here `thread.message.in_progress`."""

    data: Message
    """The message as it is now."""


class ThreadMessageDelta(Model):
    """A message has grown."""

    event: Literal["thread.message.delta"] = "thread.message.delta"
    """Name of the event, here `thread.message.delta`."""

    data: MessageDeltaEvent
    """What has changed."""


class ThreadMessageCompleted(Model):
    """A message is done."""

    event: Literal["thread.message.completed"] = "thread.message.completed"
    """Name of the event, here `thread.message.completed`."""

    data: Message
    """The message as it is now."""


class ThreadMessageIncomplete(Model):
    """A message was cut short."""

    event: Literal["thread.message.incomplete"] = "thread.message.incomplete"
    """Name of the event, here `thread.message.incomplete`."""

    data: Message
    """The message as it is now."""


class ErrorEvent(Model):
    """The stream broke off, because of a fault on the server or a time limit."""

    event: Literal["error"] = "error"
    """Name of the event, here `error`."""

    data: ErrorObject
    """What went wrong."""


class DoneEvent(Model):
    """The stream is over."""

    event: Literal["done"] = "done"
    """Name of the event, here `done`."""

    data: Literal["[DONE]"] = "[DONE]"
    """The closing mark."""


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
    Open(),
]
"""An event in the stream of a run. Names not listed here may turn up, so skip what you
do not know.
"""
