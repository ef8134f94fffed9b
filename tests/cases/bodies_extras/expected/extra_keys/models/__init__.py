"""All models of extra_keys."""

from .scores import (
    Scores,
)

__all__ = [
    "Scores",
]
