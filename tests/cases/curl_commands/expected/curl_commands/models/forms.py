"""Models of `client.forms`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "SendFormRequest",
    "SendFormRequestDict",
    "SendFormRequestPlace",
    "SendFormRequestPlaceDict",
]


class SendFormRequest(Model):

    a_b: str = Field(validation_alias="a b", serialization_alias="a b")

    more: list[int]

    place: SendFormRequestPlace


class SendFormRequestPlace(Model):

    city: str


class SendFormRequestDict(TypedDict):
    """`SendFormRequest` as a plain dict."""

    a_b: str

    more: Sequence[int]

    place: SendFormRequestPlace | SendFormRequestPlaceDict


class SendFormRequestPlaceDict(TypedDict):
    """`SendFormRequestPlace` as a plain dict."""

    city: str
