"""Models of `client.foo_param`."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model

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


class Foo(Model):

    a: str | None = None


class FooDict(Model):

    b: str | None = None


class FooTypedDict(Model):

    c: str | None = None


class Bar(Model):

    d: str

    f: FooTypedDict


class BarDict(Model):

    e: str | None = None


class RequiredType(Model):

    a: str

    required: str | None = Field(
        default=None,
        validation_alias="Required",
        serialization_alias="Required",
    )


class TypedDictType(Model):

    a: str | None = None


class Typed(Model):

    a: str | None = None


class CreateFooRequest(Model):

    foo: Foo | None = None

    foo_dict: FooDict | None = None

    bar: Bar | None = None

    required: RequiredType | None = None

    typed_dict: TypedDictType | None = None

    typed: Typed | None = None

    either: Either | None = None


class FooTypedDict2(TypedDict, total=False):
    """`Foo` as a plain dict."""

    a: str


class FooDictDict(TypedDict, total=False):
    """`FooDict` as a plain dict."""

    b: str


class FooTypedDictDict(TypedDict, total=False):
    """`FooTypedDict` as a plain dict."""

    c: str


class BarTypedDict(TypedDict):
    """`Bar` as a plain dict."""

    d: str

    f: FooTypedDict | FooTypedDictDict


class RequiredTypeDict(TypedDict, total=False):
    """`RequiredType` as a plain dict."""

    a: Required[str]

    required: str


class TypedDictTypeDict(TypedDict, total=False):
    """`TypedDictType` as a plain dict."""

    a: str


class TypedTypedDict(TypedDict, total=False):
    """`Typed` as a plain dict."""

    a: str


class CreateFooRequestDict(TypedDict, total=False):
    """`CreateFooRequest` as a plain dict."""

    foo: Foo | FooTypedDict2

    foo_dict: FooDict | FooDictDict

    bar: Bar | BarTypedDict

    required: RequiredType | RequiredTypeDict

    typed_dict: TypedDictType | TypedDictTypeDict

    typed: Typed | TypedTypedDict

    either: EitherParam


Either: TypeAlias = Foo | Bar

EitherParam: TypeAlias = Foo | FooTypedDict2 | Bar | BarTypedDict
"""Models or dicts accepted for `Either`."""
