"""Models of `client.points`."""

from __future__ import annotations

from typing import Literal, Required, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Place",
    "PlaceDict",
    "Point",
    "PutPointRequest",
    "PutPointRequestDict",
]


class Point(Model, frozen=True):

    __pydantic_extra__: dict[str, int] = Field(init=False)

    kind: Literal["point"] = "point"

    x: float | int

    place: Place | None = None


class Place(Model, frozen=True):

    name: str

    class_: str | None = Field(
        default=None,
        validation_alias="class",
        serialization_alias="class",
    )


class PutPointRequest(Model, frozen=True):

    place: Place


class PlaceDict(TypedDict, total=False):
    """`Place` as a plain dict."""

    name: Required[str]

    class_: str


class PutPointRequestDict(TypedDict):
    """`PutPointRequest` as a plain dict."""

    place: Place | PlaceDict
