"""Models of `client.chats.answers`."""

from __future__ import annotations

from typing import Required, TypedDict

from .._runtime import Model

__all__ = [
    "CreateAnswerRequest",
    "CreateAnswerRequestDict",
]


class CreateAnswerRequest(Model):

    question: str

    stream: bool | None = None


class CreateAnswerRequestDict(TypedDict, total=False):
    """`CreateAnswerRequest` as a plain dict."""

    question: Required[str]

    stream: bool
