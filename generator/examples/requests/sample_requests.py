"""The request of an operation with sample values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import quote

from ...client.arguments import Argument
from ...client.responses import format_accept
from ...frozen import frozen
from ...model import ArgumentKey, Declaration, Operation, Parameter
from ...model.shapes import is_compound
from ..argument_values import ArgumentSamples
from ..sample_values import NoValueError, SampleFactory
from .sample_bodies import HttpBody, SampleBodyWriter
from .styled_values import (
    Encoder,
    percent_encode,
    write_joined,
    write_pairs,
    write_whole_query,
)
from .value_styles import choose_parameter_style

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# What a path has unencoded (RFC 3986, section 3.3), and the start of an encoded triplet.
_PATH_CHARACTERS = "/%!$&'()*+,;=:@~?"
# Where values keep reserved characters: those that do not end them.
_RESERVED = {
    "path": ":/@!$&'()*+,;=%",
    "query": ":/?@!$'()*,;=%",
    "cookie": ":/?#[]@!$&'()*+=%",
}


@frozen
class HttpRequest:
    """A request without credentials.

    `server` is that of an operation with its own one, else None; `target` is the path with the
    query.
    """

    method: str
    server: str | None
    target: str
    headers: tuple[tuple[str, str], ...] = ()
    cookies: str = ""
    body: HttpBody | None = None


class SampleRequestWriter:
    """A writer of the requests that operations send with the sample values of arguments."""

    def __init__(
        self,
        declarations: Mapping[str, Declaration],
        samples: SampleFactory,
        arguments: ArgumentSamples,
    ) -> None:
        self._declarations = declarations
        self._arguments = arguments
        self._bodies = SampleBodyWriter(declarations, samples)

    def write_request(
        self, operation: Operation, arguments: Iterable[Argument], is_streaming: bool
    ) -> HttpRequest:
        """Return the request of an operation, for a stream if there is a choice.

        Raises:
            NoValueError: A required argument has no finite sample value, or cannot be written.
        """
        arguments = list(arguments)
        values = {**self._arguments.make_values(operation, arguments)}
        values |= _choose_selector(operation, arguments, values, is_streaming)
        sent = [
            (each, values[key])
            for each in operation.parameters
            if (key := ArgumentKey(each.location, each.name)) in values and values[key] is not None
        ]
        query = "&".join(self._iter_query(sent))
        path = self._write_path(operation, sent)
        return HttpRequest(
            operation.method,
            operation.server,
            f"{path}{'&' if '?' in path else '?'}{query}" if query else path,
            tuple(self._iter_headers(operation, sent, is_streaming)),
            "; ".join(self._iter_pairs(sent, "cookie")),
            (
                None
                if operation.body is None
                else self._bodies.write_body(
                    operation.body, values, self._list_part_headers(operation, sent)
                )
            ),
        )

    def _write_path(self, operation: Operation, sent: Iterable[tuple[Parameter, object]]) -> str:
        texts = {
            each.name: self._write_joined(each, value)
            for each, value in sent
            if each.location == "path"
        }
        path = operation.path.partition("#")[0]
        pieces = _PLACEHOLDER.split(path)
        for index, piece in enumerate(pieces):
            is_value = index % 2 == 1 and piece in texts
            text = f"{{{piece}}}" if index % 2 == 1 else piece
            pieces[index] = texts[piece] if is_value else quote(text, safe=_PATH_CHARACTERS)
        written = "".join(pieces)
        if any(each in (".", "..") for each in written.split("/")) or "" in texts.values():
            raise NoValueError
        return written

    def _iter_query(self, sent: Iterable[tuple[Parameter, object]]) -> Iterator[str]:
        yield from self._iter_pairs(sent, "query")
        for each, value in sent:
            if each.location == "querystring":
                is_json = each.content_kind == "json"
                yield self._write_joined(each, value) if is_json else write_whole_query(value)

    def _iter_pairs(self, sent: Iterable[tuple[Parameter, object]], location: str) -> Iterator[str]:
        for each, value in sent:
            if each.location == location:
                style = choose_parameter_style(each, self._has_parts(each))
                for name, text in write_pairs(each.name, value, style, _choose_encoder(each)):
                    yield f"{percent_encode(name)}={text}"

    def _iter_headers(
        self,
        operation: Operation,
        sent: Iterable[tuple[Parameter, object]],
        is_streaming: bool,
    ) -> Iterator[tuple[str, str]]:
        streams = [each for each in operation.success_contents if each.is_streamed]
        is_stream = is_streaming and bool(streams)
        accepted = ", ".join(streams[0].names) if is_stream else format_accept(operation)
        if accepted not in ("", "application/json"):
            yield "Accept", accepted
        for each, value in sent:
            if each.location == "header":
                yield each.name, self._write_joined(each, value)

    def _list_part_headers(
        self, operation: Operation, sent: Iterable[tuple[Parameter, object]]
    ) -> Mapping[str, tuple[tuple[str, str], ...]]:
        """Return the headers of the parts of a form, by the names of the parts."""
        headers: dict[str, tuple[tuple[str, str], ...]] = {}
        for part in operation.body.parts if operation.body is not None else ():
            constant = ((each.name, _to_text(each.value.text)) for each in part.headers)
            headers[part.name] = (*headers.get(part.name, ()), *constant)
        for each, value in sent:
            if each.location == "part":
                name, _, header = each.name.rpartition(" ")
                pair = (header, self._write_joined(each, value))
                headers[name] = (*headers.get(name, ()), pair)
        return headers

    def _write_joined(self, parameter: Parameter, value: object) -> str:
        style = choose_parameter_style(parameter, self._has_parts(parameter))
        return write_joined(parameter.name, value, style, _choose_encoder(parameter))

    def _has_parts(self, parameter: Parameter) -> bool:
        return is_compound(parameter.type, self._declarations)


def _choose_selector(
    operation: Operation,
    arguments: Iterable[Argument],
    values: dict[ArgumentKey, object],
    is_streaming: bool,
) -> dict[ArgumentKey, object]:
    """Return the argument that selects a stream, unless it can be omitted."""
    key = operation.stream_selector
    if key is None:
        return {}
    values.pop(key, None)
    selector = next((each for each in arguments if each.key == key), None)
    if selector is None or not (
        is_streaming or selector.is_required or selector.is_true_by_default
    ):
        return {}
    return {key: is_streaming}


def _choose_encoder(parameter: Parameter) -> Encoder:
    """Return the function that escapes the values of a parameter in its location."""
    location = parameter.location
    if location in ("header", "part") or parameter.style == "cookie":
        return str
    if parameter.allow_reserved and location in _RESERVED:
        return lambda text: quote(text, safe=_RESERVED[location])
    return percent_encode


def _to_text(json_text: str) -> str:
    value = json.loads(json_text)
    return value if isinstance(value, str) else json_text
