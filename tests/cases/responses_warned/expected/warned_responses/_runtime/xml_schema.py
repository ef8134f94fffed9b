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
    {
        "/paths/~1xml/get/responses/200/content/application~1xml/schema": XmlDocument(
            XmlElement(
                "",
                XmlReference(
                    "/paths/~1xml/get/responses/200/content/application~1xml/schema",
                ),
            ),
            is_inferred=True,
        ),
    },
    {
        "/paths/~1xml/get/responses/200/content/application~1xml/schema": XmlObject(
            {"a": XmlElement("a", XmlScalar())},
        ),
    },
)
