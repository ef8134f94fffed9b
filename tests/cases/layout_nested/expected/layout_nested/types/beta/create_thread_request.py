"""Models of `client.beta.threads`."""

from __future__ import annotations

from typing import TypedDict

from ..._runtime import Model

__all__ = [
    "CreateThreadRequest",
    "CreateThreadRequestDict",
    "CreateThreadRequestMetadata",
    "CreateThreadRequestMetadataDict",
]


class CreateThreadRequest(Model):

    metadata: CreateThreadRequestMetadata | None = None


class CreateThreadRequestMetadata(Model):

    note: str | None = None


class CreateThreadRequestDict(TypedDict, total=False):
    """`CreateThreadRequest` as a plain dict."""

    metadata: CreateThreadRequestMetadata | CreateThreadRequestMetadataDict


class CreateThreadRequestMetadataDict(TypedDict, total=False):
    """`CreateThreadRequestMetadata` as a plain dict."""

    note: str
