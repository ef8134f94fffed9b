"""All models of form_bodies, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        CreateOrderRequest,
        CreateOrderRequestDict,
        CreateOrderRequestFilter,
        CreateOrderRequestFilterDict,
    )
    from .uploads import (
        CreateUploadRequest,
        CreateUploadRequestDict,
        CreateUploadRequestMeta,
        CreateUploadRequestMetaDict,
    )

__all__ = [
    "CreateOrderRequest",
    "CreateOrderRequestDict",
    "CreateOrderRequestFilter",
    "CreateOrderRequestFilterDict",
    "CreateUploadRequest",
    "CreateUploadRequestDict",
    "CreateUploadRequestMeta",
    "CreateUploadRequestMetaDict",
]

_MODULES = {
    "CreateOrderRequest": "orders",
    "CreateOrderRequestDict": "orders",
    "CreateOrderRequestFilter": "orders",
    "CreateOrderRequestFilterDict": "orders",
    "CreateUploadRequest": "uploads",
    "CreateUploadRequestDict": "uploads",
    "CreateUploadRequestMeta": "uploads",
    "CreateUploadRequestMetaDict": "uploads",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
