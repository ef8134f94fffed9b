"""The elements and attributes of the XML that methods send and return."""

from typing import Final

from .xml_forms import (
    XmlAnything,
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
        "Shelf": XmlDocument(XmlElement("shelf", XmlReference("Shelf"))),
        "Book": XmlDocument(
            XmlElement(
                "book",
                XmlReference("Book"),
                namespace="https://example.com/library",
                prefix="lib",
            ),
        ),
        "Patch": XmlDocument(
            XmlElement("Patch", XmlReference("Patch")),
            is_inferred=True,
        ),
        "/paths/~1loans/put/requestBody/content/application~1xml/schema": XmlDocument(
            XmlElement("loans", XmlItems(XmlElement("loan", XmlReference("Loan")))),
        ),
        "/paths/~1loans/put/responses/200/content/application~1xml/schema": XmlDocument(
            XmlElement("", XmlItems(XmlElement("loan", XmlReference("Loan")))),
            is_inferred=True,
        ),
        "/paths/~1counts/get/responses/200/content/application~1xml/schema": XmlDocument(
            XmlElement(
                "counts",
                XmlReference(
                    "/paths/~1counts/get/responses/200/content/application~1xml/schema",
                ),
            ),
        ),
        "/paths/~1counts/put/requestBody/content/application~1xml/schema": XmlDocument(
            XmlElement("count", XmlScalar("integer")),
        ),
        "/paths/~1counts/put/responses/200/content/application~1xml/schema": XmlDocument(
            XmlElement("count", XmlScalar("integer")),
        ),
        "Member": XmlDocument(XmlElement("member", XmlReference("Member"))),
    },
    {
        "Member": XmlObject(
            {
                "kind": XmlElement("kind", XmlScalar()),
                "name": XmlElement("name", XmlScalar()),
                "age": XmlElement("age", XmlScalar("integer")),
                "classes": XmlRepeated(XmlElement("class", XmlScalar())),
            },
        ),
        "/paths/~1counts/get/responses/200/content/application~1xml/schema": XmlObject(
            {},
            others=XmlScalar("integer"),
        ),
        "Loan": XmlObject(
            {
                "book": XmlElement("book", XmlScalar("integer")),
                "member": XmlElement("member", XmlScalar()),
            },
        ),
        "Patch": XmlObject(
            {
                "title": XmlElement("title", XmlScalar()),
                "pages": XmlElement("pages", XmlScalar("integer")),
            },
        ),
        "Book": XmlObject(
            {
                "id": XmlAttribute("id", XmlScalar("integer")),
                "xml:lang": XmlAttribute(
                    "lang",
                    XmlScalar(),
                    namespace="http://www.w3.org/XML/1998/namespace",
                    prefix="xml",
                ),
                "title": XmlElement("Title", XmlScalar()),
                "subtitle": XmlElement("subtitle", XmlScalar(nullable=True)),
                "pages": XmlElement("pages", XmlScalar("integer", nullable=True)),
                "price": XmlElement(
                    "price",
                    XmlScalar("number"),
                    namespace="https://example.com/library",
                    prefix="lib",
                ),
                "lent": XmlElement("lent", XmlScalar("boolean")),
                "published": XmlElement("published", XmlScalar()),
                "added": XmlElement("added", XmlScalar()),
                "cover": XmlElement("cover", XmlScalar()),
                "kind": XmlElement("kind", XmlScalar()),
                "authors": XmlRepeated(
                    XmlElement("author", XmlScalar()),
                    required=True,
                ),
                "tags": XmlElement(
                    "tag-list",
                    XmlItems(XmlElement("tag", XmlScalar())),
                ),
                "publisher": XmlElement(
                    "publisher",
                    XmlReference("Publisher"),
                    namespace="https://example.com/publishers",
                ),
                "imprints": XmlElement(
                    "imprints",
                    XmlItems(XmlElement("imprint", XmlReference("Patch"))),
                ),
                "sequels": XmlElement(
                    "sequels",
                    XmlItems(
                        XmlElement(
                            "book",
                            XmlReference("Book"),
                            namespace="https://example.com/library",
                            prefix="lib",
                        ),
                    ),
                ),
                "notes": XmlElement(
                    "notes",
                    XmlReference("Book/allOf/1/properties/notes"),
                ),
                "ratings": XmlElement(
                    "ratings",
                    XmlReference("Book/allOf/1/properties/ratings"),
                ),
                "anything": XmlElement("anything", XmlAnything()),
            },
        ),
        "Publisher": XmlObject(
            {
                "code": XmlAttribute(
                    "code",
                    XmlScalar(),
                    namespace="https://example.com/codes",
                    prefix="p",
                ),
                "name": XmlText(XmlScalar()),
            },
        ),
        "Book/allOf/1/properties/notes": XmlObject({}, others=XmlScalar()),
        "Book/allOf/1/properties/ratings": XmlObject(
            {},
            others=XmlScalar("integer"),
            repeats_others=True,
        ),
        "Shelf": XmlObject(
            {
                "books": XmlElement(
                    "books",
                    XmlItems(
                        XmlElement(
                            "book",
                            XmlReference("Book"),
                            namespace="https://example.com/library",
                            prefix="lib",
                        ),
                    ),
                ),
                "total": XmlElement("total", XmlScalar("integer")),
            },
        ),
    },
)
