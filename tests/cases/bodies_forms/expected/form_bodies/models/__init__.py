"""All models of form_bodies."""

from .orders import (
    CreateOrderRequest,
    CreateOrderRequestFilter,
)
from .uploads import (
    CreateUploadRequest,
    CreateUploadRequestMeta,
)

__all__ = [
    "CreateOrderRequest",
    "CreateOrderRequestFilter",
    "CreateUploadRequest",
    "CreateUploadRequestMeta",
]
