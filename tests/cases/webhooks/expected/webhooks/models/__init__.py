"""All models of webhooks, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .pets import (
        Pet,
    )
    from .webhook_payloads import (
        NewPetPayload,
        PetLost,
        PetLostType,
        PetRenamed,
        Place,
        WebhookPayload,
    )

__all__ = [
    "NewPetPayload",
    "Pet",
    "PetLost",
    "PetLostType",
    "PetRenamed",
    "Place",
    "WebhookPayload",
]

_MODULES = {
    "Pet": "pets",
    "NewPetPayload": "webhook_payloads",
    "PetLost": "webhook_payloads",
    "PetLostType": "webhook_payloads",
    "PetRenamed": "webhook_payloads",
    "Place": "webhook_payloads",
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
