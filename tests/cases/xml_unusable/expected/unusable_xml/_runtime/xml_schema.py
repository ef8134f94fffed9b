"""The elements and attributes of the XML that methods send and return."""

from typing import Final

from .xml_forms import (
    XmlAnything,
    XmlDocument,
    XmlElement,
    XmlObject,
    XmlReference,
    XmlScalar,
    XmlSchema,
)

XML_SCHEMA: Final = XmlSchema(
    {
        "Good": XmlDocument(XmlElement("Good", XmlReference("Good")), is_inferred=True),
        "Known": XmlDocument(
            XmlElement(
                "y",
                XmlReference("Known"),
                namespace="urn:known",
                prefix="known",
            ),
        ),
        "/paths/~1prefixes/put/requestBody/content/application~1xml/schema": XmlDocument(
            XmlElement(
                "x",
                XmlReference(
                    "/paths/~1prefixes/put/requestBody/content/application~1xml/schema",
                ),
            ),
        ),
    },
    {
        "/paths/~1prefixes/put/requestBody/content/application~1xml/schema": XmlObject(
            {
                "dc:title": XmlElement("title", XmlScalar()),
                "b": XmlElement(
                    "b",
                    XmlScalar(),
                    namespace="urn:known",
                    prefix="known",
                ),
            },
        ),
        "Known": XmlObject({"a": XmlElement("a", XmlAnything())}),
        "Good": XmlObject({"size": XmlElement("size", XmlScalar("integer"))}),
    },
)
