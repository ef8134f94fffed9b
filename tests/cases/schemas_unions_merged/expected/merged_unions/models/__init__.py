"""All models of merged_unions, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .parcels import (
        Parcel,
        ParcelLocker,
        ParcelLockerDict,
        ParcelParam,
        ParcelStreet,
        ParcelStreetDict,
    )
    from .receipts import (
        Receipt,
        ReceiptCompanyCard,
        ReceiptCompanyVoucher,
        ReceiptPersonCard,
        ReceiptPersonVoucher,
    )

__all__ = [
    "Parcel",
    "ParcelLocker",
    "ParcelLockerDict",
    "ParcelParam",
    "ParcelStreet",
    "ParcelStreetDict",
    "Receipt",
    "ReceiptCompanyCard",
    "ReceiptCompanyVoucher",
    "ReceiptPersonCard",
    "ReceiptPersonVoucher",
]

_MODULES = {
    "Parcel": "parcels",
    "ParcelLocker": "parcels",
    "ParcelLockerDict": "parcels",
    "ParcelParam": "parcels",
    "ParcelStreet": "parcels",
    "ParcelStreetDict": "parcels",
    "Receipt": "receipts",
    "ReceiptCompanyCard": "receipts",
    "ReceiptCompanyVoucher": "receipts",
    "ReceiptPersonCard": "receipts",
    "ReceiptPersonVoucher": "receipts",
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
