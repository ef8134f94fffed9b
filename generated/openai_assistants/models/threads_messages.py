"""Models of `client.threads.messages`."""

from __future__ import annotations

from typing import Annotated, Any, Literal, TypeAlias

from pydantic import Field

from .._runtime import Model, Open

__all__ = [
    "ListMessagesResponse",
    "Message",
    "MessageContentImageFile",
    "MessageContentImageFileObjectImageFile",
    "MessageContentItem",
    "MessageContentText",
    "MessageContentTextAnnotation",
    "MessageContentTextAnnotationsFileCitation",
    "MessageContentTextAnnotationsFileCitationObjectFileCitation",
    "MessageContentTextAnnotationsFilePath",
    "MessageContentTextAnnotationsFilePathObjectFilePath",
    "MessageContentTextObjectText",
    "MessageIncompleteDetails",
    "MessageIncompleteDetailsReason",
    "MessageRole",
    "MessageStatus",
    "ModifyMessageRequest",
]


class Message(Model):
    """A message in a thread."""

    id: str
    """ID of the message."""

    object: Literal["thread.message"] = "thread.message"
    """Kind of object, here `thread.message`."""

    created_at: int
    """When the message was made, in Unix seconds."""

    thread_id: str
    """ID of the thread that holds the message."""

    status: MessageStatus
    """Where the message stands."""

    incomplete_details: MessageIncompleteDetails | None
    """Why the message was cut short, or null if it was not."""

    completed_at: int | None
    """When the message was done, in Unix seconds."""

    incomplete_at: int | None
    """When the message was cut short, in Unix seconds."""

    role: MessageRole
    """Who wrote the message."""

    content: list[MessageContentItem]
    """Parts of the message, text or images."""

    assistant_id: str | None
    """ID of the assistant that wrote the message, if one did."""

    run_id: str | None
    """ID of the run that wrote the message, or null if you added it yourself."""

    file_ids: list[str]
    """IDs of files the assistant can use with this message, at most 10."""

    metadata: dict[str, Any] | None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class MessageIncompleteDetails(Model):
    """Why the message was cut short, or null if it was not."""

    reason: MessageIncompleteDetailsReason
    """What cut the message short."""


class ModifyMessageRequest(Model):
    """What to change on a message."""

    metadata: dict[str, Any] | None = None
    """Up to 16 pairs of your own; keys up to 64 characters, values up to 512."""


class ListMessagesResponse(Model):
    """One page of messages."""

    object: str
    """The word `list`."""

    data: list[Message]
    """The messages on this page."""

    first_id: str
    """ID of the first item on this page."""

    last_id: str
    """ID of the last item on this page."""

    has_more: bool
    """Whether the list goes on beyond this page."""


class MessageContentImageFile(Model):
    """An image, shown by its file, as part of a message."""

    type: Literal["image_file"] = "image_file"
    """Kind of part, here `image_file`."""

    image_file: MessageContentImageFileObjectImageFile
    """The image."""


class MessageContentImageFileObjectImageFile(Model):
    """The image."""

    file_id: str
    """ID of the file with the image."""


class MessageContentText(Model):
    """A piece of text as part of a message."""

    type: Literal["text"] = "text"
    """Kind of part, here `text`."""

    text: MessageContentTextObjectText
    """The text and its notes."""


class MessageContentTextObjectText(Model):
    """The text and its notes."""

    value: str
    """The text itself."""

    annotations: list[MessageContentTextAnnotation]
    """Notes on stretches of the text, such as sources and files."""


class MessageContentTextAnnotationsFileCitation(Model):
    """A note that names the file a passage was taken from, left by the `retrieval`
    tool.
    """

    type: Literal["file_citation"] = "file_citation"
    """Kind of note, here `file_citation`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_citation: MessageContentTextAnnotationsFileCitationObjectFileCitation
    """The source."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFileCitationObjectFileCitation(Model):
    """The source."""

    file_id: str
    """ID of the quoted file."""

    quote: str
    """Words quoted from the file."""


class MessageContentTextAnnotationsFilePath(Model):
    """A note that names a file made by the `code_interpreter` tool."""

    type: Literal["file_path"] = "file_path"
    """Kind of note, here `file_path`."""

    text: str
    """Stretch of the message text that the note stands for."""

    file_path: MessageContentTextAnnotationsFilePathObjectFilePath
    """The file."""

    start_index: int
    """Where the stretch starts in the text."""

    end_index: int
    """Where the stretch stops in the text."""


class MessageContentTextAnnotationsFilePathObjectFilePath(Model):
    """The file."""

    file_id: str
    """ID of the file the tool made."""


MessageStatus: TypeAlias = Annotated[
    Literal["in_progress", "incomplete", "completed"],
    Open(),
]
"""Where the message stands."""

MessageIncompleteDetailsReason: TypeAlias = Annotated[
    Literal[
        "content_filter",
        "max_tokens",
        "run_cancelled",
        "run_expired",
        "run_failed",
    ],
    Open(),
]
"""What cut the message short."""

MessageRole: TypeAlias = Annotated[Literal["user", "assistant"], Open()]
"""Who wrote the message."""

MessageContentItem: TypeAlias = Annotated[
    MessageContentImageFile | MessageContentText,
    Field(discriminator="type"),
    Open(),
]

MessageContentTextAnnotation: TypeAlias = Annotated[
    MessageContentTextAnnotationsFileCitation | MessageContentTextAnnotationsFilePath,
    Field(discriminator="type"),
    Open(),
]
