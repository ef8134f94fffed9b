"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .run_step_delta import RunStepDelta

__all__ = [
    "RunStepDeltaEvent",
]


class RunStepDeltaEvent(Model):
    """What has changed in a run step since the last event."""

    id: str
    """ID of the step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Kind of object, here `thread.run.step.delta`."""

    delta: RunStepDelta
    """The changes."""
