"""Writing of the values of JSON as XML text."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final

from .json_writing import PlainValue
from .plain_values import format_plain_value
from .xml_forms import (
    XmlAnything,
    XmlAttribute,
    XmlContent,
    XmlDocument,
    XmlElement,
    XmlItems,
    XmlMember,
    XmlObject,
    XmlReference,
    XmlRepeated,
    XmlScalar,
    XmlSchema,
    XmlText,
)

__all__ = ["write_document"]

_DECLARATION: Final = '<?xml version="1.0" encoding="UTF-8"?>\n'
_NAME: Final = re.compile(r"[^\W\d][\w.\-]*")
_FORBIDDEN: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 does not allow, not even as references (section 2.2)."""

_TEXT_ESCAPES: Final = str.maketrans(
    {"&": "&amp;", "<": "&lt;", ">": "&gt;", "\r": "&#13;"}
)
_ATTRIBUTE_ESCAPES: Final = _TEXT_ESCAPES | str.maketrans(
    {'"': "&quot;", "\t": "&#9;", "\n": "&#10;"}
)
_INSTANCE_NAMESPACE: Final = "http://www.w3.org/2001/XMLSchema-instance"


def write_document(schema: XmlSchema, document: XmlDocument, value: PlainValue) -> str:
    """Return a value as the text of an XML document.

    Raises:
        ValueError: A key is no name in XML, or a text has characters that XML forbids.
    """
    scope = _Scope({"xml": "http://www.w3.org/XML/1998/namespace"})
    writer = _Writer(schema.objects)
    return _DECLARATION + writer.write_element(document.root, value, scope)


@dataclass(slots=True)
class _Scope:
    """The namespaces of prefixes in an element, and the attributes that declare new ones."""

    namespaces: Mapping[str, str]
    declarations: dict[str, str] = field(default_factory=dict[str, str])

    def qualify_element(self, element: XmlElement) -> str:
        """Return the name of an element with its prefix, whose namespace is declared."""
        if element.namespace:
            self._declare(element.prefix, element.namespace)
        return f"{element.prefix}:{element.name}" if element.prefix else element.name

    def qualify_attribute(self, attribute: XmlAttribute) -> str:
        """Return the name of an attribute; only a prefix puts it into a namespace."""
        if not attribute.namespace:
            return attribute.name
        prefix = attribute.prefix or self._find_prefix(attribute.namespace)
        self._declare(prefix, attribute.namespace)
        return f"{prefix}:{attribute.name}"

    def qualify_nil(self) -> str:
        """Return the name of the attribute that marks null."""
        return self.qualify_attribute(
            XmlAttribute("nil", XmlScalar(), _INSTANCE_NAMESPACE, "xsi")
        )

    def _declare(self, prefix: str, namespace: str) -> None:
        if self.namespaces.get(prefix, "") != namespace:
            self.namespaces = {**self.namespaces, prefix: namespace}
            self.declarations[f"xmlns:{prefix}" if prefix else "xmlns"] = namespace

    def _find_prefix(self, namespace: str) -> str:
        known = (
            key for key, each in self.namespaces.items() if key and each == namespace
        )
        return next(known, f"ns{len(self.namespaces)}")


@dataclass(slots=True)
class _Parts:
    """The attributes of an element, and the texts in it."""

    attributes: dict[str, str] = field(default_factory=dict[str, str])
    content: list[str] = field(default_factory=list[str])


class _Writer:
    def __init__(self, objects: Mapping[str, XmlObject]) -> None:
        self._objects = objects

    def write_element(
        self, element: XmlElement, value: PlainValue, outer: _Scope
    ) -> str:
        """Return an element with its content."""
        scope = _Scope(outer.namespaces)
        name, parts = scope.qualify_element(element), _Parts()
        if value is None:
            parts.attributes[scope.qualify_nil()] = "true"
        else:
            self._add_content(element.content, value, scope, parts)
        attributes = "".join(
            f' {key}="{_escape_text(text, _ATTRIBUTE_ESCAPES)}"'
            for key, text in (scope.declarations | parts.attributes).items()
        )
        content = "".join(parts.content)
        return (
            f"<{name}{attributes}>{content}</{name}>"
            if content
            else f"<{name}{attributes}/>"
        )

    def _add_content(
        self, content: XmlContent, value: PlainValue, scope: _Scope, parts: _Parts
    ) -> None:
        """Add the content of an element, as it is if it has another structure than described."""
        if isinstance(value, dict):
            form = (
                self._objects[content.key]
                if isinstance(content, XmlReference)
                else XmlObject()
            )
            self._add_object(form, value, scope, parts)
        elif isinstance(value, list):
            item = (
                content.item
                if isinstance(content, XmlItems)
                else XmlElement("item", XmlAnything())
            )
            parts.content += (self.write_element(item, each, scope) for each in value)
        else:
            parts.content.append(_escape_text(format_plain_value(value), _TEXT_ESCAPES))

    def _add_object(
        self,
        form: XmlObject,
        values: Mapping[str, PlainValue],
        scope: _Scope,
        parts: _Parts,
    ) -> None:
        """Add the properties of an object in the order of its form, then its other keys."""
        for name, member in form.members.items():
            if name in values:
                self._add_member(member, values[name], scope, parts)
        for key, value in values.items():
            if key not in form.members:
                self._add_other(form.others, key, value, scope, parts)

    def _add_member(
        self, member: XmlMember, value: PlainValue, scope: _Scope, parts: _Parts
    ) -> None:
        if isinstance(member, XmlRepeated):
            self._add_elements(member.element, value, scope, parts)
        elif isinstance(member, XmlElement):
            if isinstance(value, list) and not isinstance(member.content, XmlItems):
                self._add_elements(member, value, scope, parts)
            else:
                parts.content.append(self.write_element(member, value, scope))
        elif value is not None:
            text = format_plain_value(value)
            if isinstance(member, XmlAttribute):
                parts.attributes[scope.qualify_attribute(member)] = text
            else:
                parts.content.append(_write_text(member, text))

    def _add_elements(
        self, element: XmlElement, value: PlainValue, scope: _Scope, parts: _Parts
    ) -> None:
        """Add an element for each item of an array; null is an array without items."""
        items = value if isinstance(value, list) else [] if value is None else [value]
        parts.content += (self.write_element(element, item, scope) for item in items)

    def _add_other(
        self,
        content: XmlContent,
        key: str,
        value: PlainValue,
        scope: _Scope,
        parts: _Parts,
    ) -> None:
        """Add a key that the form does not have, as `XmlAnything` says."""
        if key == "#text" and value is not None:
            text = format_plain_value(value)
            parts.content.append(_escape_text(text, _TEXT_ESCAPES))
        elif key.startswith("@") and value is not None:
            parts.attributes[_check_name(key[1:])] = format_plain_value(value)
        elif isinstance(value, list) and not isinstance(content, XmlItems):
            element = XmlElement(_check_name(key), content)
            self._add_elements(element, value, scope, parts)
        else:
            element = XmlElement(_check_name(key), content)
            parts.content.append(self.write_element(element, value, scope))


def _write_text(node: XmlText, text: str) -> str:
    if not node.is_cdata:
        return _escape_text(text, _TEXT_ESCAPES)
    sections = _check_text(text).replace(
        "]]>", "]]]]><![CDATA[>"
    )  # the end of a section
    return f"<![CDATA[{sections}]]>"


def _escape_text(text: str, escapes: Mapping[int, str]) -> str:
    return _check_text(text).translate(escapes)


def _check_text(text: str) -> str:
    if _FORBIDDEN.search(text):
        raise ValueError("a text contains a character that XML does not allow")
    return text


def _check_name(name: str) -> str:
    if not _NAME.fullmatch(name):
        raise ValueError(f"{name!r} is not the name of an element or attribute in XML")
    return name
