"""Models of `client.prefixes`."""

from __future__ import annotations

from typing import Any, TypedDict

from pydantic import Field

from .._runtime import Model

__all__ = [
    "Known",
    "PutPrefixesRequest",
    "PutPrefixesRequestDict",
]


class Known(Model):

    a: Any = None


class PutPrefixesRequest(Model):

    dc_title: str | None = Field(
        default=None,
        validation_alias="dc:title",
        serialization_alias="dc:title",
    )

    b: str | None = None


class PutPrefixesRequestDict(TypedDict, total=False):
    """`PutPrefixesRequest` as a plain dict."""

    dc_title: str

    b: str
