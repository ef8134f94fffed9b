"""Models of `client.messages`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, JsonDateTime, Model

__all__ = [
    "Event",
    "EventFailed",
    "EventFailedDict",
    "EventParam",
    "EventSent",
    "EventSentDict",
    "Group",
    "GroupDict",
    "ImagePart",
    "ImagePartDict",
    "Message",
    "MessageChoice",
    "MessageChoiceNamedChoice",
    "MessageChoiceNamedChoiceDict",
    "MessageChoiceParam",
    "MessageChoiceString",
    "MessageDict",
    "MessageInline",
    "MessageInlineData",
    "MessageInlineDataDict",
    "MessageInlineParam",
    "MessageInlineUrl",
    "MessageInlineUrlDict",
    "MessageNested",
    "MessageNestedParam",
    "MessageOpenString",
    "MessageTarget",
    "MessageTargetParam",
    "Part",
    "PartParam",
    "TextPart",
    "TextPartDict",
    "User",
    "UserDict",
]


class Message(Model):

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

    name: str


class MessageInlineUrl(Model):

    url: str


class MessageInlineData(Model):

    data: str


class TextPart(Model):

    type: Literal["text"] = "text"

    text: str


class ImagePart(Model):

    type: Literal["image"] = "image"

    url: str


class User(Model):

    user: str


class Group(Model):

    group: str


class EventSent(Model):

    at: JsonDateTime

    sent: bool


class EventFailed(Model):

    at: JsonDateTime

    failed: str


class MessageDict(TypedDict, total=False):
    """`Message` as a plain dict."""

    content: Required[str | Sequence[PartParam]]
    """Text, or parts."""

    stop: str | Sequence[str] | None

    limit: int | float | bool

    choice: MessageChoiceParam

    target: MessageTargetParam

    nested: MessageNestedParam

    single: User | UserDict

    event: EventParam
    """What happened, with the time beside it."""

    open: str | MessageOpenString

    inline: MessageInlineParam


class MessageChoiceNamedChoiceDict(TypedDict):
    """`MessageChoiceNamedChoice` as a plain dict."""

    name: str


class MessageInlineUrlDict(TypedDict):
    """`MessageInlineUrl` as a plain dict."""

    url: str


class MessageInlineDataDict(TypedDict):
    """`MessageInlineData` as a plain dict."""

    data: str


class TextPartDict(TypedDict):
    """`TextPart` as a plain dict."""

    type: Literal["text"]

    text: str


class ImagePartDict(TypedDict):
    """`ImagePart` as a plain dict."""

    type: Literal["image"]

    url: str


class UserDict(TypedDict):
    """`User` as a plain dict."""

    user: str


class GroupDict(TypedDict):
    """`Group` as a plain dict."""

    group: str


class EventSentDict(TypedDict):
    """`EventSent` as a plain dict."""

    at: datetime.datetime

    sent: bool


class EventFailedDict(TypedDict):
    """`EventFailed` as a plain dict."""

    at: datetime.datetime

    failed: str


MessageChoiceString: TypeAlias = Annotated[Literal["none", "auto"], AllowUnknown()]

MessageOpenString: TypeAlias = Annotated[Literal["small", "large"], AllowUnknown()]

MessageChoice: TypeAlias = MessageChoiceString | MessageChoiceNamedChoice

MessageTarget: TypeAlias = User | Group | str

MessageNested: TypeAlias = User | Group | int

MessageInline: TypeAlias = MessageInlineUrl | MessageInlineData

Part: TypeAlias = Annotated[
    TextPart | ImagePart,
    Field(discriminator="type"),
    AllowUnknown(),
]

Event: TypeAlias = EventSent | EventFailed
"""What happened, with the time beside it."""

PartParam: TypeAlias = TextPart | TextPartDict | ImagePart | ImagePartDict
"""Models or dicts accepted for `Part`."""

MessageChoiceParam: TypeAlias = (
    MessageChoiceString | MessageChoiceNamedChoice | MessageChoiceNamedChoiceDict
)
"""Models or dicts accepted for `MessageChoice`."""

MessageTargetParam: TypeAlias = User | UserDict | Group | GroupDict | str
"""Models or dicts accepted for `MessageTarget`."""

MessageNestedParam: TypeAlias = User | UserDict | Group | GroupDict | int
"""Models or dicts accepted for `MessageNested`."""

EventParam: TypeAlias = EventSent | EventSentDict | EventFailed | EventFailedDict
"""Models or dicts accepted for `Event`."""

MessageInlineParam: TypeAlias = (
    MessageInlineUrl | MessageInlineUrlDict | MessageInlineData | MessageInlineDataDict
)
"""Models or dicts accepted for `MessageInline`."""
