"""Models of `client.messages`."""

from __future__ import annotations

from typing import TypedDict

from .._runtime import Model

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestDict",
    "CreateMessageResponse",
    "PutMessageRequest",
    "PutMessageRequestDict",
]


class PutMessageRequest(Model):

    stream: str | None = None


class CreateMessageRequest(Model):

    text: str | None = None

    stream: bool | None = None


class CreateMessageResponse(Model):

    id: str | None = None


class PutMessageRequestDict(TypedDict, total=False):
    """`PutMessageRequest` as a plain dict."""

    stream: str


class CreateMessageRequestDict(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict."""

    text: str

    stream: bool | None
