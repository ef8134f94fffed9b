"""All models of answer_media_types."""

from .any import (
    GetAnyResponse,
)
from .report import (
    GetReportResponse,
)

__all__ = [
    "GetAnyResponse",
    "GetReportResponse",
]
