"""All models of swagger_engine, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .containers import (
        ContainerCreateRequest,
        ContainerCreateRequestDict,
        HostConfig,
        HostConfigDict,
        ListWarning,
        RestartPolicy,
        RestartPolicyDict,
        RestartPolicyName,
    )
    from .containers_json import (
        ContainerSummary,
    )
    from .events_events import (
        EventMessage,
        EventMessageType,
    )
    from .shared import (
        ErrorResponse,
    )

__all__ = [
    "ContainerCreateRequest",
    "ContainerCreateRequestDict",
    "ContainerSummary",
    "ErrorResponse",
    "EventMessage",
    "EventMessageType",
    "HostConfig",
    "HostConfigDict",
    "ListWarning",
    "RestartPolicy",
    "RestartPolicyDict",
    "RestartPolicyName",
]

_MODULES = {
    "ContainerCreateRequest": "containers",
    "ContainerCreateRequestDict": "containers",
    "HostConfig": "containers",
    "HostConfigDict": "containers",
    "ListWarning": "containers",
    "RestartPolicy": "containers",
    "RestartPolicyDict": "containers",
    "RestartPolicyName": "containers",
    "ContainerSummary": "containers_json",
    "EventMessage": "events_events",
    "EventMessageType": "events_events",
    "ErrorResponse": "shared",
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
