"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ....._runtime import AllowUnknown, Model
from .run_step_delta_message_delta import RunStepDeltaMessageDelta
from .tool_call_delta_object import ToolCallDeltaObject

__all__ = [
    "RunStepDelta",
    "RunStepDeltaStepDetails",
]


class RunStepDelta(Model):
    """Fields of the run step that changed."""

    step_details: RunStepDeltaStepDetails | None = None
    """Changes to the details of the step."""


RunStepDeltaStepDetails: TypeAlias = Annotated[
    RunStepDeltaMessageDelta | ToolCallDeltaObject,
    Field(discriminator="type"),
    AllowUnknown(),
]
"""Changes to the details of the step."""
