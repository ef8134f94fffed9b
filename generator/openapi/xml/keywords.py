"""The ``xml`` keyword of schemas, and the names that it gives to elements and attributes."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cached_property
from typing import Final

from ...frozen import frozen
from ...model.xml_forms import XmlName
from ...text.quoting import quote_name
from ..document import Cursor, Document

XML_TEXT_KEYWORD: Final = "x-ms-text"
"""An extension that means the node type ``text`` in descriptions written by TypeSpec."""

_NODE_TYPES: Final = ("element", "attribute", "text", "cdata", "none")
_NC_NAME: Final = re.compile(r"[^\W\d][\w.\-]*")
"""A name without a colon (Namespaces in XML 1.0, section 3), with the letters that Python knows."""

_XML_NAMESPACE: Final = "http://www.w3.org/XML/1998/namespace"


class XmlFormError(Exception):
    """A schema has no XML form that a client can write and read; `cursor` is the reason."""

    def __init__(self, cursor: Cursor, message: str, hint: str | None = None) -> None:
        super().__init__(message)
        self.cursor = cursor
        self.message = message
        self.hint = hint


@frozen
class XmlKeywords:
    """The ``xml`` keyword of a schema and of those that it refers to, the nearest first."""

    sources: tuple[Cursor, ...]

    @property
    def name(self) -> str:
        """The explicit name; empty if there is none."""
        return self._find_text("name")

    @property
    def node_type(self) -> str | None:
        """The explicit node type (OpenAPI 3.2, section 4.26), also by older keywords."""
        for source in self.sources:
            node_type = source.get_string("nodeType")
            if node_type in _NODE_TYPES:
                return node_type
            if source.get_boolean("attribute"):
                return "attribute"
            if source.get_boolean("wrapped"):
                return "element"
            if source.get_boolean(XML_TEXT_KEYWORD):
                return "text"
        return None

    @property
    def prefix(self) -> str:
        """The explicit prefix; empty if there is none."""
        return self._find_text("prefix")

    @property
    def namespace(self) -> str:
        """The explicit namespace; empty if there is none."""
        return self._find_text("namespace")

    def _find_text(self, keyword: str) -> str:
        return next(filter(None, (each.get_string(keyword) for each in self.sources)), "")


def read_keywords(schemas: Sequence[Cursor]) -> XmlKeywords:
    """Return what the ``xml`` keywords of schemas say together; the first ones take precedence."""
    sources = (schema.get("xml") for schema in schemas)
    return XmlKeywords(tuple(each for each in sources if each is not None and each.is_object))


class XmlNameReader:
    """A reader of the names of elements and attributes.

    A prefix without a namespace has that of the same prefix elsewhere in the document.
    """

    def __init__(self, document: Document) -> None:
        self._document = document

    def read_name(self, keywords: XmlKeywords, inferred: str, schema: Cursor) -> XmlName:
        """Return the name of a schema's node: the explicit one, else that which is inferred.

        Raises:
            XmlFormError: It cannot be a name in XML.
        """
        prefix, colon, local = (keywords.name or inferred).rpartition(":")
        if not colon or keywords.prefix:
            prefix = keywords.prefix
        if not _NC_NAME.fullmatch(local) or (prefix and not _NC_NAME.fullmatch(prefix)):
            raise XmlFormError(
                schema,
                f"{quote_name(keywords.name or inferred)} is not a valid name in XML",
                "set 'xml.name' to a valid one",
            )
        return self._resolve_prefix(local, prefix, keywords.namespace, schema)

    def _resolve_prefix(self, local: str, prefix: str, namespace: str, schema: Cursor) -> XmlName:
        if prefix.lower() in ("xml", "xmlns"):
            if prefix != "xml":
                raise XmlFormError(schema, f"the prefix '{prefix}' is reserved in XML")
            return XmlName(local, prefix, _XML_NAMESPACE)
        if prefix and not namespace:
            namespace = self._namespaces.get(prefix, "")
            if not namespace:
                schema.warn(
                    "xml-prefix",
                    f"the prefix '{prefix}' has no namespace; the name is written without it",
                    "set 'xml.namespace'",
                )
                prefix = ""
        return XmlName(local, prefix, namespace)

    @cached_property
    def _namespaces(self) -> dict[str, str]:
        """The namespaces of prefixes, wherever the document has both; the first one counts."""
        found: dict[str, str] = {}
        pending, seen = [self._document.data], set[int]()  # YAML aliases share their values
        while pending:
            value: object = pending.pop()
            if id(value) in seen:
                continue
            seen.add(id(value))
            if isinstance(value, dict):
                prefix, namespace = value.get("prefix"), value.get("namespace")
                if isinstance(prefix, str) and isinstance(namespace, str):
                    found.setdefault(prefix, namespace)
                pending += reversed(value.values())
            elif isinstance(value, list):
                pending += reversed(value)
        return found
