"""Types of `openai.types.shared`."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .error_object import ErrorObject
    from .function_definition import FunctionDefinition, FunctionDefinitionParam
    from .function_parameters import FunctionParameters

__all__ = [
    "ErrorObject",
    "FunctionDefinition",
    "FunctionDefinitionParam",
    "FunctionParameters",
]

_MODULES = {
    "ErrorObject": "error_object",
    "FunctionDefinition": "function_definition",
    "FunctionDefinitionParam": "function_definition",
    "FunctionParameters": "function_parameters",
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
