"""The elements and attributes of the XML that methods send and return."""

from typing import Final

from .xml_forms import (
    XmlAttribute,
    XmlDocument,
    XmlElement,
    XmlItems,
    XmlObject,
    XmlReference,
    XmlRepeated,
    XmlScalar,
    XmlSchema,
    XmlText,
)

XML_SCHEMA: Final = XmlSchema(
    {
        "Order": XmlDocument(
            XmlElement("Order", XmlReference("Order")),
            is_inferred=True,
        ),
        "Note": XmlDocument(XmlElement("Note", XmlReference("Note")), is_inferred=True),
    },
    {
        "Note": XmlObject(
            {
                "language": XmlAttribute("language", XmlScalar(nullable=True)),
                "priority": XmlAttribute(
                    "priority",
                    XmlScalar("integer", nullable=True),
                ),
                "body": XmlText(XmlScalar(), is_cdata=True),
            },
        ),
        "Order": XmlObject(
            {
                "id": XmlAttribute("id", XmlScalar("integer")),
                "Customer": XmlElement("Customer", XmlReference("Customer")),
                "renamed": XmlElement("named-one", XmlReference("Named")),
                "lines": XmlElement(
                    "order-lines",
                    XmlItems(XmlElement("Line", XmlReference("Line"))),
                ),
                "names": XmlRepeated(XmlElement("name", XmlScalar()), required=True),
                "codes": XmlElement(
                    "codes",
                    XmlItems(XmlElement("code", XmlScalar("integer|string"))),
                ),
                "prices": XmlElement(
                    "prices",
                    XmlItems(XmlElement("prices", XmlScalar("number"))),
                ),
            },
        ),
        "Customer": XmlObject({"since": XmlElement("since", XmlScalar())}),
        "Named": XmlObject({"flag": XmlElement("flag", XmlScalar("boolean"))}),
        "Line": XmlObject(
            {
                "count": XmlAttribute("count", XmlScalar("integer")),
                "text": XmlText(XmlScalar()),
            },
        ),
    },
)
