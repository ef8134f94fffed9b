"""XML as the content of requests and responses."""

from collections.abc import Mapping
from typing import Any, Generic, TypeVar, overload

from .errors import make_decode_error
from .http_headers import get_charset, get_media_type
from .http_library import httpx
from .json_writing import dump_json
from .not_given import NOT_GIVEN
from .plain_values import to_plain_value
from .request_bodies import EncodedBody, merge_fields
from .response_info import attach_response
from .xml_elements import UnusableXmlError, load_lxml, parse_xml
from .xml_forms import XmlSchema
from .xml_reading import read_document
from .xml_writing import write_document

__all__ = ["XmlBody", "XmlParser"]

T = TypeVar("T")


class XmlBody:
    """A value as the XML document of a schema; entries that are NOT_GIVEN are omitted.

    If the body is optional, an object without entries is not sent.
    """

    def __init__(
        self,
        value: object,
        schema: XmlSchema,
        document: str,
        media_type: str = "application/xml",
        *,
        optional: bool = False,
    ) -> None:
        self._value = value
        self._schema = schema
        self._document = document
        self._media_type = media_type
        self._optional = optional

    def encode(self) -> EncodedBody | None:
        """Return the XML text, or None if the body is not sent.

        Raises:
            ValueError: A key is no name in XML, or a text has characters that XML does
                not allow.
        """
        if self._value is NOT_GIVEN:
            return None
        value = to_plain_value(self._value)
        if self._optional and value == {}:
            return None
        document = self._schema.documents[self._document]
        text = write_document(self._schema, document, value)
        return EncodedBody(self._media_type, text.encode())

    def with_fields(self, fields: Mapping[str, object]) -> "XmlBody":
        """Return a copy of the body with fields added or replaced.

        Raises:
            TypeError: The body is not an object.
        """
        return XmlBody(
            merge_fields(self._value, fields),
            self._schema,
            self._document,
            self._media_type,
            optional=self._optional,
        )


class XmlParser(Generic[T]):
    """A parser for an XML document of an expected type.

    A type that is not a class is written twice, as for `JsonParser`. The constructor
    raises an ImportError if lxml is not installed, before anything is sent.
    """

    accept: tuple[str, ...] = ("application/xml", "text/xml")

    @overload
    def __init__(
        self, expected_type: type[T], schema: XmlSchema, document: str
    ) -> None: ...
    @overload
    def __init__(
        self, expected_type: object, schema: XmlSchema, document: str
    ) -> None: ...
    def __init__(self, expected_type: Any, schema: XmlSchema, document: str) -> None:
        load_lxml()
        self._expected_type = expected_type
        self._schema = schema
        self._document = document

    def parse(self, response: httpx.Response) -> T:
        """Return the XML as an object of the expected type.

        Mismatches with the API description are kept, as for JSON.
        """
        _check_content(response)
        document = self._schema.documents[self._document]
        try:
            root = parse_xml(response.content, get_charset(response))
            value, mismatches = read_document(self._schema, document, root)
        except UnusableXmlError as error:
            raise make_decode_error(response, str(error)) from error
        # Imported on first use: models are the slowest import.
        from .json_parsing import parse_json_as

        content = dump_json(value).encode()
        result: T = parse_json_as(self._expected_type, content, response, mismatches)
        attach_response(result, response)
        return result


def _check_content(response: httpx.Response) -> None:
    if not response.content:
        raise make_decode_error(response, "expected XML, got no content")
    media_type = get_media_type(response)
    if media_type and not media_type.endswith(("/xml", "+xml")):
        raise make_decode_error(response, f"expected XML, got {media_type}")
