"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import Annotated, TypeAlias

from pydantic import Field

from ...._runtime import AllowUnknown
from .file_citation_annotation import FileCitationAnnotation
from .file_path_annotation import FilePathAnnotation

__all__ = [
    "Annotation",
]


Annotation: TypeAlias = Annotated[
    FileCitationAnnotation | FilePathAnnotation,
    Field(discriminator="type"),
    AllowUnknown(),
]
