"""All models of links, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .homes import (
        GetHomeResponse,
    )
    from .shared import (
        User,
        UserDict,
        UserHome,
        UserHomeDict,
        UserLevel,
        UserPlan,
    )
    from .users import (
        NewUser,
        NewUserDict,
        RenameUserRequest,
        RenameUserRequestDict,
    )
    from .users_orders import (
        Order,
    )

__all__ = [
    "GetHomeResponse",
    "NewUser",
    "NewUserDict",
    "Order",
    "RenameUserRequest",
    "RenameUserRequestDict",
    "User",
    "UserDict",
    "UserHome",
    "UserHomeDict",
    "UserLevel",
    "UserPlan",
]

_MODULES = {
    "GetHomeResponse": "homes",
    "User": "shared",
    "UserDict": "shared",
    "UserHome": "shared",
    "UserHomeDict": "shared",
    "UserLevel": "shared",
    "UserPlan": "shared",
    "NewUser": "users",
    "NewUserDict": "users",
    "RenameUserRequest": "users",
    "RenameUserRequestDict": "users",
    "Order": "users_orders",
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
