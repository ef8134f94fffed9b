"""Safe parsing of XML text by lxml, an optional requirement, into a tree of elements."""

import functools
from collections.abc import Mapping
from dataclasses import dataclass, field
from importlib import import_module
from types import ModuleType
from typing import Final

__all__ = ["Element", "UnusableXmlError", "load_lxml", "parse_xml"]

_MAX_DEPTH: Final = 90
"""How deep elements may nest: JSON, as which they are read, has a limit of 200."""

_BYTE_ORDER_MARKS: Final = (b"\xef\xbb\xbf", b"\xfe\xff", b"\xff\xfe")


class UnusableXmlError(Exception):
    """A text is not the expected XML, or cannot be read safely; the message is the reason."""


@dataclass(slots=True)
class Element:
    """An element. Names with a namespace are written `{namespace}name`.

    `text` is all text directly in the element.
    """

    name: str
    attributes: Mapping[str, str]
    children: list["Element"] = field(default_factory=list["Element"])
    text: str = ""


class _TreeBuilder:
    """The target of a parser, which rejects what makes XML dangerous."""

    def __init__(self) -> None:
        self._root: Element | None = None
        self._open: list[Element] = []
        self._texts: list[list[str]] = []

    def doctype(self, name: str, public_id: str | None, system_id: str | None) -> None:
        """Reject a document type, as which entities are declared."""
        raise UnusableXmlError("XML with a document type is not accepted")

    def start(self, name: str, attributes: Mapping[str, str]) -> None:
        """Add an element."""
        if len(self._open) >= _MAX_DEPTH:
            raise UnusableXmlError("the XML elements nest too deeply")
        element = Element(name, dict(attributes))
        if self._open:
            self._open[-1].children.append(element)
        else:
            self._root = element
        self._open.append(element)
        self._texts.append([])

    def data(self, text: str) -> None:
        """Add text to the open element."""
        self._texts[-1].append(text)

    def end(self, name: str) -> None:
        """Close an element."""
        self._open.pop().text = "".join(self._texts.pop())

    def close(self) -> Element | None:
        """Return the root element, if there is one."""
        return self._root


@functools.cache
def load_lxml() -> ModuleType:
    """Import lxml.

    Raises:
        ImportError: It is not installed.
    """
    try:
        return import_module("lxml.etree")
    except ImportError as error:
        message = "XML responses are read by lxml: install it with 'pip install lxml'"
        raise ImportError(message, name="lxml") from error


def parse_xml(content: bytes, charset: str | None = None) -> Element:
    """Return the root element of a text.

    No entities are expanded and no other files are read. `charset` is that of the
    protocol, which takes precedence over the one in the text (RFC 7303, section 3).

    Raises:
        UnusableXmlError: It is not well-formed, nests too deeply, or has a document type.
    """
    etree = load_lxml()
    try:
        parser = etree.XMLParser(
            target=_TreeBuilder(),
            encoding=None if content.startswith(_BYTE_ORDER_MARKS) else charset,
            resolve_entities="internal",  # such as &amp;; others cannot be declared
            no_network=True,
            load_dtd=False,
            huge_tree=False,
        )
        root: Element | None = etree.fromstring(content, parser)
    except (etree.XMLSyntaxError, LookupError, ValueError) as error:
        raise UnusableXmlError(f"invalid XML: {error}") from error
    if root is None:
        raise UnusableXmlError("invalid XML: there is no element")
    return root
