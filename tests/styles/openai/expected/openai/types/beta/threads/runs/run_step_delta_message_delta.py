"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "RunStepDeltaMessageDelta",
    "RunStepDeltaStepDetailsMessageCreation",
]


class RunStepDeltaMessageDelta(Model):
    """Changes to the details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: RunStepDeltaStepDetailsMessageCreation | None = None
    """Reference to the created message."""


class RunStepDeltaStepDetailsMessageCreation(Model):
    """Reference to the created message."""

    message_id: str | None = None
    """ID of the created message."""
