"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ...._runtime import AllowUnknown
from .image_file_content_block import ImageFileContentBlock
from .text_content_block import TextContentBlock

__all__ = [
    "MessageContent",
]


MessageContent: TypeAlias = Annotated[
    ImageFileContentBlock | TextContentBlock,
    Field(discriminator="type"),
    AllowUnknown(),
]
