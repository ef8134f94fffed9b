"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "RunStepDeltaMessageDelta",
    "RunStepDeltaStepDetailsMessageCreation",
]


class RunStepDeltaMessageDelta(Model):
    """Says that the step has begun a message."""

    type: Literal["message_creation"] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: RunStepDeltaStepDetailsMessageCreation | None = None
    """The message written."""


class RunStepDeltaStepDetailsMessageCreation(Model):
    """The message written."""

    message_id: str | None = None
    """ID of the message the step wrote."""
