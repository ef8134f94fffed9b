"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ...._runtime import AllowUnknown
from .file_citation_delta_annotation import FileCitationDeltaAnnotation
from .file_path_delta_annotation import FilePathDeltaAnnotation

__all__ = [
    "AnnotationDelta",
]


AnnotationDelta: TypeAlias = Annotated[
    FileCitationDeltaAnnotation | FilePathDeltaAnnotation,
    Field(discriminator="type"),
    AllowUnknown(),
]
