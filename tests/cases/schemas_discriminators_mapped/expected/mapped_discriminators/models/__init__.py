"""All models of mapped_discriminators, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .orders import (
        Card,
        CardDict,
        Cash,
        CashDict,
        Contact,
        ContactBase,
        ContactBaseDict,
        ContactParam,
        Discount,
        DiscountParam,
        GiftCard,
        GiftCardDict,
        Order,
        OrderDict,
        OtherDiscount,
        OtherDiscountDict,
        Payment,
        PaymentParam,
        Percentage,
        PercentageDict,
        Phone,
        PhoneDict,
        Transfer,
        TransferDict,
        Voucher,
        VoucherDict,
        VoucherMethod,
    )

__all__ = [
    "Card",
    "CardDict",
    "Cash",
    "CashDict",
    "Contact",
    "ContactBase",
    "ContactBaseDict",
    "ContactParam",
    "Discount",
    "DiscountParam",
    "GiftCard",
    "GiftCardDict",
    "Order",
    "OrderDict",
    "OtherDiscount",
    "OtherDiscountDict",
    "Payment",
    "PaymentParam",
    "Percentage",
    "PercentageDict",
    "Phone",
    "PhoneDict",
    "Transfer",
    "TransferDict",
    "Voucher",
    "VoucherDict",
    "VoucherMethod",
]

_MODULES = {
    "Card": "orders",
    "CardDict": "orders",
    "Cash": "orders",
    "CashDict": "orders",
    "Contact": "orders",
    "ContactBase": "orders",
    "ContactBaseDict": "orders",
    "ContactParam": "orders",
    "Discount": "orders",
    "DiscountParam": "orders",
    "GiftCard": "orders",
    "GiftCardDict": "orders",
    "Order": "orders",
    "OrderDict": "orders",
    "OtherDiscount": "orders",
    "OtherDiscountDict": "orders",
    "Payment": "orders",
    "PaymentParam": "orders",
    "Percentage": "orders",
    "PercentageDict": "orders",
    "Phone": "orders",
    "PhoneDict": "orders",
    "Transfer": "orders",
    "TransferDict": "orders",
    "Voucher": "orders",
    "VoucherDict": "orders",
    "VoucherMethod": "orders",
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
