"""All models of warned_answers."""

from .both import (
    RunBothResponse,
)

__all__ = [
    "RunBothResponse",
]
