"""Models of `client.messages`."""

from __future__ import annotations

import datetime
from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model, Open

__all__ = [
    "Event",
    "EventFailed",
    "EventSent",
    "Group",
    "ImagePart",
    "Message",
    "MessageChoice",
    "MessageChoiceNamedChoice",
    "MessageChoiceString",
    "MessageInline",
    "MessageInlineData",
    "MessageInlineUrl",
    "MessageNested",
    "MessageOpenString",
    "MessageTarget",
    "Part",
    "TextPart",
    "User",
]


class Message(Model):
    """`Message`."""

    content: str | list[Part]
    """Text, or parts."""

    stop: str | list[str] | None = None

    limit: int | float | bool | None = None

    choice: MessageChoice | None = None

    target: MessageTarget | None = None

    nested: MessageNested | None = None

    single: User | None = None

    event: Event | None = None
    """What happened, with the time beside it."""

    open: str | MessageOpenString | None = None

    inline: MessageInline | None = None


class MessageChoiceNamedChoice(Model):
    """`MessageChoiceNamedChoice`."""

    name: str


class MessageInlineUrl(Model):
    """`MessageInlineUrl`."""

    url: str


class MessageInlineData(Model):
    """`MessageInlineData`."""

    data: str


class TextPart(Model):
    """`TextPart`."""

    type: Literal["text"] = "text"

    text: str


class ImagePart(Model):
    """`ImagePart`."""

    type: Literal["image"] = "image"

    url: str


class User(Model):
    """`User`."""

    user: str


class Group(Model):
    """`Group`."""

    group: str


class EventSent(Model):
    """`EventSent`."""

    at: datetime.datetime

    sent: bool


class EventFailed(Model):
    """`EventFailed`."""

    at: datetime.datetime

    failed: str


MessageChoiceString: TypeAlias = Annotated[Literal["none", "auto"], Open()]

MessageOpenString: TypeAlias = Annotated[Literal["small", "large"], Open()]

MessageChoice: TypeAlias = MessageChoiceString | MessageChoiceNamedChoice

MessageTarget: TypeAlias = User | Group | str

MessageNested: TypeAlias = User | Group | int

MessageInline: TypeAlias = MessageInlineUrl | MessageInlineData

Part: TypeAlias = Annotated[TextPart | ImagePart, Field(discriminator="type"), Open()]

Event: TypeAlias = EventSent | EventFailed
"""What happened, with the time beside it."""
