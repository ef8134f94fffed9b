"""All models of described_enums, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import (
        Carrier,
        Hazard,
        Lane,
        ListParcelsSpeed,
        Parcel,
        ParcelLabel,
        Size,
        Stage,
        Weight,
        Zone,
    )

__all__ = [
    "Carrier",
    "Hazard",
    "Lane",
    "ListParcelsSpeed",
    "Parcel",
    "ParcelLabel",
    "Size",
    "Stage",
    "Weight",
    "Zone",
]

_MODULES = {
    "Carrier": "parcels",
    "Hazard": "parcels",
    "Lane": "parcels",
    "ListParcelsSpeed": "parcels",
    "Parcel": "parcels",
    "ParcelLabel": "parcels",
    "Size": "parcels",
    "Stage": "parcels",
    "Weight": "parcels",
    "Zone": "parcels",
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
