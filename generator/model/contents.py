"""Parameters, and the contents of requests and responses with their parts."""

from __future__ import annotations

from typing import Literal, TypeAlias

from ..frozen import frozen
from .types import JsonValue, Type

ParameterLocation: TypeAlias = Literal["path", "query", "querystring", "header", "cookie", "part"]
"""Where a parameter is sent.

A ``querystring`` is the whole query (OpenAPI 3.2, section 4.12.1), ``part`` a header of a part of a
form.
"""

ParameterStyle: TypeAlias = Literal[
    "form",
    "simple",
    "label",
    "matrix",
    "spaceDelimited",
    "pipeDelimited",
    "deepObject",
    "cookie",
]

BodyKind: TypeAlias = Literal[
    "json", "xml", "form", "multipart", "parts", "events", "lines", "text", "content"
]
"""How a body is sent; ``content`` is bytes.

``parts`` are sent without names, as server-sent events and lines of JSON are: by their order.
"""


@frozen
class Parameter:
    """One parameter of an operation (OpenAPI 3.1, section 4.8.12).

    `media_type` is set if the value is serialised by ``content`` instead of by a style, and
    `content_kind` says how: as JSON, as a form, or as the text or bytes that callers pass; it is
    empty for text. The `separators` of an array and of the arrays in it, if it has any, take
    precedence over the style; `&` repeats the name.
    """

    name: str
    location: ParameterLocation
    type: Type
    pointer: str
    required: bool = False
    style: ParameterStyle = "form"
    explode: bool = True
    separators: tuple[str, ...] = ()
    allow_reserved: bool = False
    media_type: str | None = None
    content_kind: Literal["", "json", "form", "bytes"] = ""
    default: JsonValue | None = None
    description: str = ""
    deprecated: bool = False
    example: JsonValue | None = None

    @property
    def has_written_content(self) -> bool:
        """Whether its content is a form, or what the caller passes, but not the whole query."""
        return self.content_kind in ("form", "bytes") and self.location != "querystring"


@frozen
class ArgumentKey:
    """The place of an argument in a request: a parameter, a field of the body, or the body."""

    location: ParameterLocation | Literal["field", "body"]
    name: str = ""

    def __str__(self) -> str:
        return f"{self.location} {self.name}".rstrip()


@frozen
class PartHeader:
    """A header of a part that is sent with a constant value."""

    name: str
    value: JsonValue


@frozen
class Part:
    """The encoding of a property of a form or multipart body (OpenAPI 3.1, section 4.8.15).

    Its `style`, or the `separators` of an array, count only if it `is_styled`, else its media type:
    `sent_media_type`, which is empty for that of a file, or the default. A file without one has
    `file_media_type`, if any. `headers` are those that callers do not pass; `described_headers`
    are others of a part by position.
    """

    name: str
    media_types: tuple[str, ...] = ()
    style: ParameterStyle = "form"
    explode: bool = True
    separators: tuple[str, ...] = ()
    is_styled: bool = False
    allow_reserved: bool = False
    headers: tuple[PartHeader, ...] = ()
    sent_media_type: str = ""
    file_media_type: str = ""
    described_headers: tuple[Parameter, ...] = ()


@frozen
class NamedExample:
    """A named example of content: its value, or the URL of a file that has it."""

    name: str
    summary: str = ""
    description: str = ""
    value: JsonValue | None = None
    external_value: str = ""


@frozen
class Body:
    """A request body in the media type that the client sends.

    The `type` of a sequence of items is an array, or a tuple of parts. The `parts` of a form are
    by name; those of other multipart bodies are by position, and the last one is for all others.
    If the caller chooses one of several, these are `media_types`, of which some may be ranges.
    `declared_media_types` are all that the description lists, also those that are never sent.
    `xml_document` is the key of the root element of XML.
    """

    kind: BodyKind
    media_type: str
    type: Type
    pointer: str
    required: bool = False
    parts: tuple[Part, ...] = ()
    description: str = ""
    example: JsonValue | None = None
    media_types: tuple[str, ...] = ()
    declared_media_types: tuple[str, ...] = ()
    xml_document: str = ""
    examples: tuple[NamedExample, ...] = ()

    @property
    def part_headers(self) -> tuple[Parameter, ...]:
        """The headers that callers pass with parts by position, each name once."""
        headers = {each.name: each for part in self.parts for each in part.described_headers}
        return tuple(headers.values())

    @property
    def is_sequence(self) -> bool:
        """Whether the body is a sequence of items, which may be sent one after the other."""
        return self.kind in ("parts", "events", "lines")

    @property
    def sent_media_types(self) -> tuple[str, ...]:
        """The media types that the body may be sent as."""
        return self.media_types or (self.media_type,)


@frozen
class ReceivedPart:
    """A part of a multipart response: its type, and its headers.

    Variants of the type that are text or binary are distinguished from the others by the media
    type of the part.
    """

    type: Type
    headers: tuple[Parameter, ...] = ()


@frozen
class Content:
    """One media type of a response; `type` is that of an item if the content is streamed.

    `rank` orders the media types of a response: a client prefers those with the lowest one.
    `accepted_names` are the names that it is asked for by, if they have parameters or the
    contents of several media types are merged. `xml_document` is the key of the root element
    of XML. The `parts` of a multipart response are by position; the last one is for all others.
    """

    kind: Literal["json", "xml", "text", "binary", "events", "lines", "parts"]
    media_type: str
    type: Type
    pointer: str = ""
    rank: int = 0
    xml_document: str = ""
    accepted_names: tuple[str, ...] = ()
    parts: tuple[ReceivedPart, ...] = ()

    @property
    def names(self) -> tuple[str, ...]:
        """The media types that a client asks for."""
        return self.accepted_names or (self.media_type,)

    @property
    def part_headers(self) -> tuple[Parameter, ...]:
        """The headers of all parts of a multipart response, each name once."""
        headers = {each.name: each for part in self.parts for each in part.headers}
        return tuple(headers.values())

    @property
    def is_streamed(self) -> bool:
        """Whether the content is streamed, as server-sent events, lines of JSON or parts."""
        return self.kind in ("events", "lines", "parts")
