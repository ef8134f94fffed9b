"""All models of type_names, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .all import (
        All,
        AnyType,
        ClientType,
        Exception_,
        FooBarType,
        FooBarType2,
        GetAllResponse,
        Größe,
        List,
        LiteralType,
        LowLine,
        ModelType,
        MyDottedName,
        None_,
        NotFoundError,
        PageType,
        RequestType,
        SequenceType,
        ThingType,
        ThingType2,
        THINGType3,
        Type4ever,
    )

__all__ = [
    "All",
    "AnyType",
    "ClientType",
    "Exception_",
    "FooBarType",
    "FooBarType2",
    "GetAllResponse",
    "Größe",
    "List",
    "LiteralType",
    "LowLine",
    "ModelType",
    "MyDottedName",
    "None_",
    "NotFoundError",
    "PageType",
    "RequestType",
    "SequenceType",
    "THINGType3",
    "ThingType",
    "ThingType2",
    "Type4ever",
]

_MODULES = {
    "All": "all",
    "AnyType": "all",
    "ClientType": "all",
    "Exception_": "all",
    "FooBarType": "all",
    "FooBarType2": "all",
    "GetAllResponse": "all",
    "Größe": "all",
    "List": "all",
    "LiteralType": "all",
    "LowLine": "all",
    "ModelType": "all",
    "MyDottedName": "all",
    "None_": "all",
    "NotFoundError": "all",
    "PageType": "all",
    "RequestType": "all",
    "SequenceType": "all",
    "THINGType3": "all",
    "ThingType": "all",
    "ThingType2": "all",
    "Type4ever": "all",
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
