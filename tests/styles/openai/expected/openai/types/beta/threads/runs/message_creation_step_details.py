"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "MessageCreation",
    "MessageCreationStepDetails",
]


class MessageCreationStepDetails(Model):
    """Details of a step that creates a message."""

    type: Literal["message_creation"] = "message_creation"
    """Type of the step, always `message_creation`."""

    message_creation: MessageCreation
    """Reference to the created message."""


class MessageCreation(Model):
    """Reference to the created message."""

    message_id: str
    """ID of the created message."""
