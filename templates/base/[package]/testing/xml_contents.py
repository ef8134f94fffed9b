"""The contents of responses as XML."""

from dataclasses import replace

from .._runtime.plain_values import to_plain_value
from .._runtime.xml_schema import XML_SCHEMA
from .._runtime.xml_writing import write_document

__all__ = ["encode_xml"]


def encode_xml(document: str, content: object) -> bytes:
    """Return content as the XML document with a key; any root element if it has no name.

    Raises:
        ValueError: A key is no name in XML, or a text has characters that XML does not
            allow.
    """
    described = XML_SCHEMA.documents[document]
    root = replace(described.root, name=described.root.name or "root")
    value = to_plain_value(content)
    return write_document(XML_SCHEMA, replace(described, root=root), value).encode()
