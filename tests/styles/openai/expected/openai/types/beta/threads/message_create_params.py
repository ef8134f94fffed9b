"""Models of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from ...._runtime import Model, Open

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestRole",
    "MessageCreateParams",
]


class CreateMessageRequest(Model):
    """What a new message is to say."""

    role: CreateMessageRequestRole
    """Who speaks, where `user` is a person and `assistant` marks words given as the
    assistant's.
    """

    content: str
    """Text of the message, from 1 to 32768 characters."""

    file_ids: list[str] | None = None
    """IDs of files to go with the message, at most 10."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class MessageCreateParams(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict."""

    role: Required[CreateMessageRequestRole]
    """Who speaks, where `user` is a person and `assistant` marks words given as the
    assistant's.
    """

    content: Required[str]
    """Text of the message, from 1 to 32768 characters."""

    file_ids: Sequence[str]
    """IDs of files to go with the message, at most 10."""

    metadata: Mapping[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


CreateMessageRequestRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who speaks, where `user` is a person and `assistant` marks words given as the
assistant's.
"""
