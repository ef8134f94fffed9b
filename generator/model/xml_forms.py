"""The XML form of values: the elements and attributes that they are written as.

A form describes how XML becomes the value that JSON would have, and the reverse; the type of that
value is described as for JSON.
"""

from __future__ import annotations

from dataclasses import field
from typing import Literal, TypeAlias

from ..frozen import frozen

XmlScalarKind: TypeAlias = Literal["string", "integer", "number", "boolean"]


@frozen
class XmlName:
    """The name of an element or attribute, without its prefix, and its namespace."""

    local: str
    prefix: str = ""
    namespace: str = ""


# --- contents of an element or attribute ------------------------------------


@frozen
class XmlScalar:
    """Text that is a string, a number or a boolean; the first kind that fits it is meant."""

    kinds: tuple[XmlScalarKind, ...] = ("string",)
    nullable: bool = False


@frozen
class XmlAnything:
    """Any content, which nothing describes."""


@frozen
class XmlReference:
    """The content of an object, by the key of its form."""

    key: str


@frozen
class XmlItems:
    """The elements of an array that has a separate element around them."""

    item: XmlElement


XmlContent: TypeAlias = XmlScalar | XmlAnything | XmlReference | XmlItems

# --- nodes in an element ----------------------------------------------------


@frozen
class XmlElement:
    """One element."""

    name: XmlName
    content: XmlContent


@frozen
class XmlAttribute:
    """An attribute of the element that contains it."""

    name: XmlName
    content: XmlScalar


@frozen
class XmlText:
    """The text of the element that contains it."""

    content: XmlScalar
    is_cdata: bool = False


@frozen
class XmlRepeated:
    """The elements of an array, directly in the element of the object that has the array."""

    element: XmlElement
    required: bool = False


XmlNode: TypeAlias = XmlElement | XmlAttribute | XmlText | XmlRepeated

# --- objects and documents --------------------------------------------------


@frozen
class XmlObject:
    """The nodes of the properties of an object, by their names in JSON.

    Elements without a property are named after the keys of the object; `others` is their content.
    If `repeats_others`, each is an array of elements of its name.
    """

    members: tuple[tuple[str, XmlNode], ...] = ()
    others: XmlContent = XmlAnything()
    repeats_others: bool = False


@frozen
class XmlDocument:
    """A root element.

    If its name is inferred, as from that of a component, a response may have another one.
    """

    root: XmlElement
    is_inferred: bool = False


@frozen
class XmlSchema:
    """The root elements that operations use, by keys, and the objects in them."""

    documents: dict[str, XmlDocument] = field(default_factory=dict, hash=False)
    objects: dict[str, XmlObject] = field(default_factory=dict, hash=False)


def list_object_contents(form: XmlObject) -> list[XmlContent]:
    """Return the contents of all nodes of an object."""
    return [form.others, *(get_node_content(node) for _, node in form.members)]


def get_node_content(node: XmlNode) -> XmlContent:
    """Return the content of a node; that of one element of an array."""
    return node.element.content if isinstance(node, XmlRepeated) else node.content


def find_reference(content: XmlContent) -> str | None:
    """Return the key of the object in a content, or of that in its items; None without one."""
    while isinstance(content, XmlItems):
        content = content.item.content
    return content.key if isinstance(content, XmlReference) else None
