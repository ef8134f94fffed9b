"""The XML form of values: the elements and attributes that they are written as."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

__all__ = [
    "XmlAnything",
    "XmlAttribute",
    "XmlContent",
    "XmlDocument",
    "XmlElement",
    "XmlItems",
    "XmlMember",
    "XmlObject",
    "XmlReference",
    "XmlRepeated",
    "XmlScalar",
    "XmlSchema",
    "XmlText",
]


@dataclass(frozen=True, slots=True, eq=False)
class XmlScalar:
    """Text that is a string, a number or a boolean.

    `kinds` are names of JSON types, separated by `|`; the first one that fits is meant.
    """

    kinds: str = "string"
    nullable: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class XmlAnything:
    """Any content, which nothing describes.

    Text is a string. Other content is an object: an attribute has the key `@name`, text
    beside it `#text`, and elements of the same name are an array.
    """


@dataclass(frozen=True, slots=True, eq=False)
class XmlReference:
    """The content of an object, by the key of its form."""

    key: str


@dataclass(frozen=True, slots=True, eq=False)
class XmlItems:
    """The elements of an array that has a separate element around them."""

    item: "XmlElement"


XmlContent: TypeAlias = XmlScalar | XmlAnything | XmlReference | XmlItems


@dataclass(frozen=True, slots=True, eq=False)
class XmlElement:
    """An element; without a name, any one."""

    name: str
    content: XmlContent
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class XmlAttribute:
    """An attribute of the element that contains it."""

    name: str
    content: XmlScalar
    namespace: str = ""
    prefix: str = ""


@dataclass(frozen=True, slots=True, eq=False)
class XmlText:
    """The text of the element that contains it."""

    content: XmlScalar
    is_cdata: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class XmlRepeated:
    """The elements of an array without an element around them.

    If a required array has no elements, it is empty, else missing.
    """

    element: XmlElement
    required: bool = False


XmlMember: TypeAlias = XmlElement | XmlAttribute | XmlText | XmlRepeated


@dataclass(frozen=True, slots=True, eq=False)
class XmlObject:
    """An object: its properties by their names in JSON, each with its XML.

    Other elements are named after their keys; `others` is their content. If
    `repeats_others`, each is an array of elements of its name.
    """

    members: Mapping[str, XmlMember] = field(default_factory=dict[str, XmlMember])
    others: XmlContent = field(default_factory=XmlAnything)
    repeats_others: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class XmlDocument:
    """A root element.

    If its name is inferred, as from that of a type, a response may have another one.
    """

    root: XmlElement
    is_inferred: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class XmlSchema:
    """The root elements of an API by their keys, and the forms of the objects in them."""

    documents: Mapping[str, XmlDocument]
    objects: Mapping[str, XmlObject]
