"""Parameters, request bodies and responses of the language-neutral API."""

from __future__ import annotations

from typing import NamedTuple

from ...text.json_texts import JsonText
from .type_views import ReferenceType


class Serialization(NamedTuple):
    """How a parameter, a header or a part of a form is written."""

    style: str
    """The style: ``form``, ``simple``, ``label``, ``matrix``, ``spaceDelimited``,
    ``pipeDelimited``, ``deepObject`` or ``cookie``.
    """
    explode: bool
    """Whether the items of an array or object are written one by one."""
    separators: tuple[str, ...] = ()
    """The separators of an array and of the arrays in it, which take precedence over the style;
    ``&`` repeats the name. Text.
    """
    allow_reserved: bool = False
    """Whether reserved characters of URLs are sent as they are."""
    media_type: str = ""
    """The media type in which the value is written instead of a style; text, empty for a style."""
    content_kind: str = ""
    """How such a value is written: as ``json``, as a ``form``, as ``bytes``; empty for text."""


class ReferenceValue(NamedTuple):
    """A parameter, a header, a request body or a property."""

    name: str
    """Its name, of letters, digits and underscores."""
    wire_name: str
    """Its name in the description; text, empty for a body."""
    location: str
    """``path``, ``query``, ``querystring`` (the whole query), ``header``, ``cookie``, ``part`` (a
    header of a part of a form), ``body`` or ``property``.
    """
    required: bool
    """Whether it is required."""
    type: ReferenceType
    """Its type; that of a discriminator has only the values that select the schema."""
    description: str
    """Its description; text."""
    default: str
    """Its default, formatted by the style's table ``[reference.values]``; empty if there is none.
    """
    deprecated: bool
    """Whether the description marks it as deprecated."""
    default_value: JsonText = JsonText("")
    """Its default as JSON; empty if there is none."""
    example: JsonText = JsonText("")
    """Its example as JSON; empty if there is none."""
    read_only: bool = False
    """Whether only responses contain it."""
    write_only: bool = False
    """Whether only requests contain it."""
    serialization: Serialization | None = None
    """How a parameter or header is written; None for a property or a body."""
    pointer: str = ""
    """Its JSON pointer in the description."""


class ReferenceExample(NamedTuple):
    """A named example of a request body or of a response."""

    name: str
    """The name; text."""
    summary: str
    """The summary; text, empty if there is none."""
    description: str
    """The description; text, empty if there is none."""
    value: JsonText
    """The value as JSON; empty if there is none."""
    external_value: str
    """The URL of a file with the value; text, empty if there is none."""


class PartEncoding(NamedTuple):
    """The encoding of a part of a form, or of a multipart body."""

    name: str
    """The name of the property; text, empty for a part by position."""
    media_types: tuple[str, ...]
    """The media types that the description allows; text."""
    sent_media_type: str
    """The media type that is sent; text, empty for that of a file, or the default."""
    file_media_type: str
    """The media type of a file that has none; text, empty if there is none."""
    serialization: Serialization | None
    """How the value is written; None if its media type decides."""
    constant_headers: tuple[tuple[str, JsonText], ...]
    """The names and values of headers that are always sent; text."""
    headers: tuple[ReferenceValue, ...]
    """Other headers of a part by position."""


class RequestBody(NamedTuple):
    """A request body in the media type, or one of those, that is sent."""

    kind: str
    """How it is sent: ``json``, ``xml``, ``form``, ``multipart``, ``parts`` (without names),
    ``events``, ``lines``, ``text`` or ``content`` (bytes).
    """
    value: ReferenceValue
    """Its type, and what else is known of a value; the same as the last of `inputs`."""
    media_types: tuple[str, ...]
    """The media types that it may be sent as, which may be ranges; text."""
    declared_media_types: tuple[str, ...]
    """All media types that the description lists, also those that are not supported; text."""
    parts: tuple[PartEncoding, ...]
    """The encodings of parts; by position, the last one is for all others."""
    examples: tuple[ReferenceExample, ...]
    """The named examples."""


class ReceivedPart(NamedTuple):
    """A part of a multipart response."""

    type: ReferenceType
    """Its type."""
    headers: tuple[ReferenceValue, ...]
    """Its headers."""


class ResponseContent(NamedTuple):
    """A media type of a response."""

    kind: str
    """``json``, ``xml``, ``text``, ``binary``, ``events``, ``lines`` or ``parts``."""
    media_type: str
    """The media type; text."""
    type: ReferenceType
    """Its type, or that of an item if it is streamed."""
    is_streamed: bool
    """Whether it is streamed, as server-sent events, lines of JSON or parts."""
    accepted_names: tuple[str, ...]
    """The media types that a client asks for; text."""
    rank: int
    """Its place among those of the response: clients prefer the lowest."""
    parts: tuple[ReceivedPart, ...]
    """The parts of a multipart response by position; the last one is for all others."""
    pointer: str
    """Its JSON pointer in the description."""


class LinkArgument(NamedTuple):
    """A parameter of the operation that a link leads to."""

    location: str
    """Where it is sent: ``path``, ``query``, ``querystring``, ``header`` or ``cookie``."""
    name: str
    """Its name in the description; text."""
    value: str
    """A runtime expression, a text with such expressions, or a constant as JSON; text."""


class ReferenceLink(NamedTuple):
    """A link of a response to an operation."""

    name: str
    """Its name; text."""
    description: str
    """Its description; text, empty if there is none."""
    operation: str
    """The name of the operation that it leads to."""
    parameters: tuple[LinkArgument, ...]
    """The parameters of that operation."""
    body: str
    """The body of the request, like a value of `parameters`; text, empty if there is none."""
    server: str
    """The URL of the server for the operation; text, empty if the link names none."""
    pointer: str
    """Its JSON pointer in the description."""


class ResponsePage(NamedTuple):
    """The response of an operation for a status."""

    status: str
    """The status: a number, a range such as ``4XX``, or ``default``; text."""
    is_success: bool
    """Whether the status is a success; ``default`` is not."""
    description: str
    """The description; text."""
    contents: tuple[ResponseContent, ...]
    """Its media types that clients accept; empty if it has no content."""
    declared_media_types: tuple[str, ...]
    """All media types that the description lists; text."""
    headers: tuple[ReferenceValue, ...]
    """Its headers."""
    links: tuple[ReferenceLink, ...]
    """Its links to other operations."""
    examples: tuple[ReferenceExample, ...]
    """The named examples."""
    pointer: str
    """Its JSON pointer in the description."""
