"""All models of callbacks, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .exports import (
        Export,
        StartExportRequest,
        StartExportRequestDict,
    )
    from .webhook_payloads import (
        ProgressPayload,
        QuotaExceededPayload,
        StartExportFinishedPayload,
        WebhookPayload,
    )

__all__ = [
    "Export",
    "ProgressPayload",
    "QuotaExceededPayload",
    "StartExportFinishedPayload",
    "StartExportRequest",
    "StartExportRequestDict",
    "WebhookPayload",
]

_MODULES = {
    "Export": "exports",
    "StartExportRequest": "exports",
    "StartExportRequestDict": "exports",
    "ProgressPayload": "webhook_payloads",
    "QuotaExceededPayload": "webhook_payloads",
    "StartExportFinishedPayload": "webhook_payloads",
    "WebhookPayload": "webhook_payloads",
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
