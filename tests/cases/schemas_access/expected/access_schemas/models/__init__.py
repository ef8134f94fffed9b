"""All models of access_schemas."""

from .users import (
    Old,
    User,
)

__all__ = [
    "Old",
    "User",
]
