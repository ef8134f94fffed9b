"""Responses of operations: their statuses, contents and headers."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Constant, OneOf, Parameter, Response, Scalar
from ..text.quoting import quote_name
from .annotations.json_values import to_json_value
from .annotations.named_examples import read_named_examples
from .document import Cursor
from .http.codecs import is_range, make_example
from .http.event_data import EventDecoder
from .http.media_type_entries import list_declared_names
from .http.media_type_rules import OperationMediaTypes
from .parameters import ParameterReader
from .required_references import list_returned
from .response_contents import ContentParser
from .schemas.converter import SchemaConverter
from .schemas.name_hints import NameHint
from .xml.documents import XmlDocuments

_STATUS = re.compile(r"[1-5]\d\d|[1-5]XX|default", re.IGNORECASE)
_EMPTY_STATUSES = ("204", "205")  # RFC 9110, sections 15.3.5 and 15.3.6


class ResponseReader:
    """A reader of the responses of operations."""

    def __init__(
        self,
        converter: SchemaConverter,
        events: EventDecoder,
        parameters: ParameterReader,
        xml: XmlDocuments,
    ) -> None:
        self._converter = converter
        self._events = events
        self._parameters = parameters
        self._xml = xml

    def read_responses(
        self, operation: Cursor, method: str, name_hint: NameHint, rules: OperationMediaTypes
    ) -> tuple[Response, ...]:
        """Return the responses of an operation.

        The type of the first success with content is named after the operation alone.

        Raises:
            SpecloomError: A rule of the style matches no media type.
        """
        responses = dict(_iter_responses(operation))
        returned = list_returned(tuple(responses))
        main = next(
            (s for s in sorted(returned, key="200".__ne__) if _has_content(responses[s])), ""
        )
        if method == "GET" and not main:
            _report_empty(operation, returned)
        hints = {status: (*name_hint, f"response {status}") for status in responses}
        hints |= {main: (*name_hint, "response")} if main else {}
        parser = ContentParser(
            self._converter, self._events, self._xml, rules, self._parameters.read_headers
        )
        contents = {
            status: parser.parse_contents(
                responses[status], hints[status], is_returned=status in returned
            )
            for status in sorted(responses, key=main.__ne__)  # it names types that others share
        }
        parser.check_rule()
        return tuple(
            Response(
                status=_spell_status(status),
                contents=contents[status],
                pointer=response.pointer,
                declared_media_types=list_declared_names(response),
                headers=self._parameters.read_headers(response, name_hint),
                description=response.get_string("description") or response.get_string("summary"),
                examples=read_named_examples(
                    content for _, content in response.iter_members("content")
                ),
            )
            for status, response in responses.items()
        )


def make_accept_parameter(responses: Sequence[Response]) -> Parameter | None:
    """Return the header with which callers choose the media type of the response, if they can.

    They can if a response has several that are not all JSON.
    """
    for response in responses:
        contents = [each for each in response.contents if not each.is_streamed]
        names = tuple(dict.fromkeys(name for each in contents for name in each.names))
        if response.is_success and len(names) > 1 and any(c.kind != "json" for c in contents):
            is_open = any(map(is_range, names))
            return Parameter(
                name="Accept",
                location="header",
                type=Scalar("string") if is_open else OneOf(tuple(map(Constant, names))),
                pointer=f"{response.pointer}/content",
                style="simple",
                explode=False,
                example=to_json_value(make_example(names)),
            )
    return None


def _iter_responses(operation: Cursor) -> Iterator[tuple[str, Cursor]]:
    """Yield the statuses of an operation with their responses, references resolved."""
    for status, entry in operation.iter_members("responses"):
        if status.startswith("x-"):
            continue
        # Only responses that methods do not return can have a broken reference.
        response = entry.resolve_if_possible("read as a response without content") or entry
        if not _STATUS.fullmatch(status):
            entry.warn("wrong-shape", f"{quote_name(status)} is not a valid status code; ignored")
            continue
        if status != _spell_status(status):
            spelling = _spell_status(status)
            entry.warn(
                "wrong-shape",
                f"the status '{status}' is read as '{spelling}'",
                f"write '{spelling}'",
            )
        yield status, response


def _spell_status(status: str) -> str:
    """Return a status as OpenAPI spells it, which distinguishes capital letters: ``4XX``."""
    return "default" if status.lower() == "default" else status.upper()


def _has_content(response: Cursor) -> bool:
    return any(True for _ in response.iter_members("content"))


def _report_empty(operation: Cursor, returned: Sequence[str]) -> None:
    """Report a GET operation whose successes all lack the content that they should have."""
    statuses = [status for status in returned if status.startswith("2")]
    if not statuses or any(status in _EMPTY_STATUSES for status in statuses):
        return
    operation.at_path("responses", statuses[0]).warn(
        "no-content",
        "no successful response of this GET operation has content; the method returns nothing",
        "describe the content, in an overlay if the description is not yours",
    )
