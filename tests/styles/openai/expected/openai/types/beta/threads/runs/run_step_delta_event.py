"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Literal

from ....._runtime import Model
from .run_step_delta import RunStepDelta

__all__ = [
    "RunStepDeltaEvent",
]


class RunStepDeltaEvent(Model):
    """Changes to a run step since the previous event."""

    id: str
    """ID of the run step."""

    object: Literal["thread.run.step.delta"] = "thread.run.step.delta"
    """Object type, always `thread.run.step.delta`."""

    delta: RunStepDelta
    """Fields of the run step that changed."""
