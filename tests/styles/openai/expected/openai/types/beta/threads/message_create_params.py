"""Models of `client.beta.threads`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from ...._runtime import AllowUnknown, Model

__all__ = [
    "CreateMessageRequest",
    "CreateMessageRequestRole",
    "MessageCreateParams",
]


class CreateMessageRequest(Model):
    """Content and author of a new message."""

    role: CreateMessageRequestRole
    """Author of the message, `user` or `assistant`. Use `user` for messages from a
    person, and `assistant` to add a message to the conversation on behalf of the
    assistant.
    """

    content: str
    """Text of the message, between 1 and 32768 characters."""

    file_ids: list[str] | None = None
    """IDs of the files to attach to the message for the tools of the assistant, at most
    10.
    """

    metadata: dict[str, Any] | None = None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


class MessageCreateParams(TypedDict, total=False):
    """`CreateMessageRequest` as a plain dict."""

    role: Required[CreateMessageRequestRole]
    """Author of the message, `user` or `assistant`. Use `user` for messages from a
    person, and `assistant` to add a message to the conversation on behalf of the
    assistant.
    """

    content: Required[str]
    """Text of the message, between 1 and 32768 characters."""

    file_ids: Sequence[str]
    """IDs of the files to attach to the message for the tools of the assistant, at most
    10.
    """

    metadata: Mapping[str, Any] | None
    """Up to 16 key-value pairs of your own data, with keys of at most 64 and values of
    at most 512 characters.
    """


CreateMessageRequestRole: TypeAlias = Annotated[
    Literal["user", "assistant"],
    AllowUnknown(),
]
"""Author of the message, `user` or `assistant`. Use `user` for messages from a person,
and `assistant` to add a message to the conversation on behalf of the assistant.
"""
