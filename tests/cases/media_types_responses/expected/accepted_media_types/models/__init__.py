"""All models of accepted_media_types, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .reports import (
        CreateReportResponse,
        DeleteReportResponse,
        DeleteReportResponse202,
        GetReportResponse400,
        PatchReportResponse,
        PutReportResponse,
    )
    from .shared import (
        Report,
    )
    from .texts import (
        GetTextResponse404,
    )

__all__ = [
    "CreateReportResponse",
    "DeleteReportResponse",
    "DeleteReportResponse202",
    "GetReportResponse400",
    "GetTextResponse404",
    "PatchReportResponse",
    "PutReportResponse",
    "Report",
]

_MODULES = {
    "CreateReportResponse": "reports",
    "DeleteReportResponse": "reports",
    "DeleteReportResponse202": "reports",
    "GetReportResponse400": "reports",
    "PatchReportResponse": "reports",
    "PutReportResponse": "reports",
    "Report": "shared",
    "GetTextResponse404": "texts",
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
