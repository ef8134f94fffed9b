"""The elements and attributes of the XML that methods send and return."""

from typing import Final

from .xml_forms import (
    XmlDocument,
    XmlElement,
    XmlObject,
    XmlReference,
    XmlScalar,
    XmlSchema,
)

XML_SCHEMA: Final = XmlSchema(
    {"Gone": XmlDocument(XmlElement("Gone", XmlReference("Gone")), is_inferred=True)},
    {
        "Gone": XmlObject(
            {
                "reason": XmlElement("reason", XmlScalar()),
                "times": XmlElement("times", XmlScalar("integer")),
            },
        ),
    },
)
