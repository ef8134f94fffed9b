"""All models of typed_dicts_names, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .foo_param import (
        Bar,
        BarDict,
        BarTypedDict,
        CreateFooRequest,
        CreateFooRequestDict,
        Either,
        EitherParam,
        Foo,
        FooDict,
        FooDictDict,
        FooTypedDict,
        FooTypedDict2,
        FooTypedDictDict,
        RequiredType,
        RequiredTypeDict,
        Typed,
        TypedDictType,
        TypedDictTypeDict,
        TypedTypedDict,
    )

__all__ = [
    "Bar",
    "BarDict",
    "BarTypedDict",
    "CreateFooRequest",
    "CreateFooRequestDict",
    "Either",
    "EitherParam",
    "Foo",
    "FooDict",
    "FooDictDict",
    "FooTypedDict",
    "FooTypedDict2",
    "FooTypedDictDict",
    "RequiredType",
    "RequiredTypeDict",
    "Typed",
    "TypedDictType",
    "TypedDictTypeDict",
    "TypedTypedDict",
]

_MODULES = {
    "Bar": "foo_param",
    "BarDict": "foo_param",
    "BarTypedDict": "foo_param",
    "CreateFooRequest": "foo_param",
    "CreateFooRequestDict": "foo_param",
    "Either": "foo_param",
    "EitherParam": "foo_param",
    "Foo": "foo_param",
    "FooDict": "foo_param",
    "FooDictDict": "foo_param",
    "FooTypedDict": "foo_param",
    "FooTypedDict2": "foo_param",
    "FooTypedDictDict": "foo_param",
    "RequiredType": "foo_param",
    "RequiredTypeDict": "foo_param",
    "Typed": "foo_param",
    "TypedDictType": "foo_param",
    "TypedDictTypeDict": "foo_param",
    "TypedTypedDict": "foo_param",
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
