"""Models of `client.styles`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TypedDict

from pydantic import Field

from .._runtime import Model
from .shared import Meta, MetaDict

__all__ = [
    "Styled",
    "StyledDeep",
    "StyledDeepDict",
    "StyledDict",
]


class Styled(Model):

    piped: list[str] | None = None

    spaced: list[int] | None = None

    joined: list[str] | None = None

    deep: StyledDeep | None = None

    exploded: Meta | None = None

    reserved: str | None = None

    joined_object: Meta | None = None

    json_: list[str] | None = Field(
        default=None,
        validation_alias="json",
        serialization_alias="json",
    )

    plain: Meta | None = None

    odd: list[str] | None = None


class StyledDeep(Model):

    a: str | None = None

    b: dict[str, int] | None = None


class StyledDict(TypedDict, total=False):
    """`Styled` as a plain dict."""

    piped: Sequence[str]

    spaced: Sequence[int]

    joined: Sequence[str]

    deep: StyledDeep | StyledDeepDict

    exploded: Meta | MetaDict

    reserved: str

    joined_object: Meta | MetaDict

    json: Sequence[str]

    plain: Meta | MetaDict

    odd: Sequence[str]


class StyledDeepDict(TypedDict, total=False):
    """`StyledDeep` as a plain dict."""

    a: str

    b: Mapping[str, int]
