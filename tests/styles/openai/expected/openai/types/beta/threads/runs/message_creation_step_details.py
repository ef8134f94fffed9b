"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model

__all__ = [
    "MessageCreation",
    "MessageCreationStepDetails",
]


class MessageCreationStepDetails(Model):
    """Says that the step wrote a message."""

    type: Literal["message_creation"] = "message_creation"
    """Kind of step, here `message_creation`."""

    message_creation: MessageCreation
    """The message written."""


class MessageCreation(Model):
    """The message written."""

    message_id: str
    """ID of the message the step wrote."""
