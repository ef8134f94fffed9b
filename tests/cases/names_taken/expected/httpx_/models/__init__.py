"""All models of httpx_."""

from .files import (
    AsyncFiles,
)

__all__ = [
    "AsyncFiles",
]
