"""All models of parameter_places."""

from .items import (
    ReplaceItemRequest,
)

__all__ = [
    "ReplaceItemRequest",
]
