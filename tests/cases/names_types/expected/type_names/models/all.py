"""Models of `client.all`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from .._runtime import AllowUnknown, Model

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


class RequestType(Model):

    x: str | None = None


class PageType(Model):

    x: str | None = None


class ModelType(Model):

    x: str | None = None


class ClientType(Model):

    x: str | None = None


class ThingType(Model):

    x: str | None = None


class ThingType2(Model):

    x: str | None = None


class THINGType3(Model):

    x: str | None = None


class FooBarType(Model):

    x: str | None = None


class FooBarType2(Model):

    x: str | None = None


class Type4ever(Model):

    x: str | None = None


class None_(Model):

    x: str | None = None


class MyDottedName(Model):

    x: str | None = None


class AnyType(Model):

    x: Any = None


class SequenceType(Model):

    x: list[str] | None = None


class All(Model):

    x: str | None = None


class Größe(Model):

    x: str | None = None


class LowLine(Model):

    x: str | None = None


class Exception_(Model):

    x: str | None = None


class NotFoundError(Model):

    x: str | None = None


class GetAllResponse(Model):

    a: RequestType | None = None

    b: PageType | None = None

    c: ModelType | None = None

    d: ClientType | None = None

    e: ThingType | None = None

    f: ThingType2 | None = None

    g: THINGType3 | None = None

    h: FooBarType | None = None

    i: FooBarType2 | None = None

    j: Type4ever | None = None

    k: None_ | None = None

    l: MyDottedName | None = None

    m: AnyType | None = None

    n: LiteralType | None = None

    o: List | None = None

    p: SequenceType | None = None

    q: All | None = None

    r: Größe | None = None

    s: LowLine | None = None

    t: Exception_ | None = None

    u: NotFoundError | None = None


LiteralType: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]

List: TypeAlias = list[str]
