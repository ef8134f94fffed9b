"""All models of warned_bodies."""

from .several import (
    SendSeveralRequest,
)

__all__ = [
    "SendSeveralRequest",
]
