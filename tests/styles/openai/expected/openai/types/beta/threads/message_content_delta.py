"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ...._runtime import AllowUnknown
from .image_file_delta_block import ImageFileDeltaBlock
from .text_delta_block import TextDeltaBlock

__all__ = [
    "MessageContentDelta",
]


MessageContentDelta: TypeAlias = Annotated[
    ImageFileDeltaBlock | TextDeltaBlock,
    Field(discriminator="type"),
    AllowUnknown(),
]
