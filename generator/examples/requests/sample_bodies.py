"""Bodies of requests with sample values."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping

from ...client.arguments import WHOLE_BODY
from ...client.streaming import describes_whole_events
from ...frozen import frozen
from ...model import ArgumentKey, Array, Body, Declaration, Map, Object, OneOf, Part, Ref, Type
from ...model.graph import resolve_aliases
from ...text.sanitizing import escape_hidden_characters
from ..sample_values import NoValueError, SampleFactory
from .binary_values import BinaryValues
from .styled_values import write_json, write_pairs, write_scalar
from .value_styles import choose_part_style, is_json_type

_MAX_WIDTH = 60
"""How many characters JSON on one line has at most."""
_LINE_END = re.compile(r"\r\n|\r|\n")


@frozen
class FormField:
    """A field of a form; a part of a multipart form may have a media type and headers.

    The content of a file is not in it.
    """

    name: str
    text: str = ""
    is_file: bool = False
    media_type: str = ""
    headers: tuple[tuple[str, str], ...] = ()


@frozen
class HttpBody:
    """The body of a request: text, the content of a file, or the fields of a form."""

    kind: str
    media_type: str
    text: str = ""
    fields: tuple[FormField, ...] = ()


class SampleBodyWriter:
    """A writer of bodies with sample values."""

    def __init__(self, declarations: Mapping[str, Declaration], samples: SampleFactory) -> None:
        self._declarations = declarations
        self._samples = samples
        self._binary = BinaryValues(declarations, samples)

    def write_body(
        self,
        body: Body,
        values: Mapping[ArgumentKey, object],
        headers: Mapping[str, tuple[tuple[str, str], ...]],
    ) -> HttpBody | None:
        """Return a body with the values of its arguments; None if none is sent.

        `headers` are those of parts, by their names.

        Raises:
            NoValueError: Bodies of this kind are not written as text.
        """
        fields = {key.name: each for key, each in values.items() if key.location == "field"}
        value = values.get(WHOLE_BODY, fields)
        if value == {} and WHOLE_BODY not in values and not body.required:
            return None
        if body.kind in ("form", "multipart"):
            if not isinstance(value, dict):
                raise NoValueError
            listed = tuple(self._iter_fields(body, value, headers))
            return HttpBody(body.kind, body.media_type, fields=listed) if listed else None
        return self._write_text(body, value)

    def _write_text(self, body: Body, value: object) -> HttpBody:
        default = "application/json" if body.kind == "json" else "text/plain"
        match body.kind:
            case "json":
                text = _format_json(self._binary.encode(body.type, value))
            case "content" if self._binary.is_binary(body.type, value):
                return HttpBody("file", _choose_media_type(body, "application/octet-stream"))
            case "text" | "content":
                text = write_scalar(value)
            case "lines" | "events" if isinstance(value, list):
                text = self._write_items(body, value)
            case _:
                raise NoValueError
        return HttpBody("text", _choose_media_type(body, default), text)

    # --- items ----------------------------------------------------------

    def _write_items(self, body: Body, items: list[object]) -> str:
        item_type = body.type.item if isinstance(body.type, Array) else None
        if item_type is not None:
            items = [self._binary.encode(item_type, each) for each in items]
        if body.kind == "lines":
            start = "\x1e" if body.media_type.partition(";")[0].endswith("-seq") else ""
            return "".join(f"{start}{write_json(each)}\n" for each in items)
        is_whole = item_type is not None and describes_whole_events(item_type, self._declarations)
        return "".join(
            _write_event(each if is_whole and isinstance(each, dict) else {"data": each})
            for each in items
        )

    # --- forms ----------------------------------------------------------

    def _iter_fields(
        self,
        body: Body,
        values: Mapping[str, object],
        headers: Mapping[str, tuple[tuple[str, str], ...]],
    ) -> Iterator[FormField]:
        parts = {part.name: part for part in body.parts}
        types = self._find_types(body.type, values)
        for name, value in values.items():
            part = parts.get(name, Part(name))
            if value is None:
                continue
            if body.kind == "form" or part.is_styled:
                yield from self._write_styled(body, part, value, headers.get(name, ()))
            else:
                type = types.get(name, types.get(""))
                yield from self._write_parts(part, type, value, headers.get(name, ()))

    def _find_types(self, type: Type, values: Mapping[str, object]) -> Mapping[str, Type | None]:
        """Return the types of the fields of a form; that of others has an empty name."""
        resolved = resolve_aliases(type, self._declarations)
        if isinstance(resolved, OneOf):
            variant = self._samples.choose_variant(resolved, values)
            resolved = resolve_aliases(variant, self._declarations)
        if isinstance(resolved, Map):
            return {"": resolved.value}
        declaration = self._declarations[resolved.id] if isinstance(resolved, Ref) else None
        if not isinstance(declaration, Object):
            return {}
        own = {field.name: field.type for field in declaration.fields}
        return {"": declaration.additional_properties, **own}

    def _write_styled(
        self, body: Body, part: Part, value: object, headers: tuple[tuple[str, str], ...]
    ) -> Iterator[FormField]:
        style = choose_part_style(part, body)
        if style.kind == "plain" and isinstance(value, dict):
            yield FormField(part.name, write_json(value))
            return
        media_type = part.sent_media_type if body.kind == "multipart" else ""
        for name, text in write_pairs(part.name, value, style, str):
            yield FormField(name, text, media_type=media_type, headers=headers)

    def _write_parts(
        self, part: Part, type: Type | None, value: object, headers: tuple[tuple[str, str], ...]
    ) -> Iterator[FormField]:
        """Yield a part, or one for each item of an array."""
        resolved = None if type is None else resolve_aliases(type, self._declarations)
        item_type = resolved.item if isinstance(resolved, Array) else type
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                yield self._write_part(part, item_type, item, headers)

    def _write_part(
        self, part: Part, type: Type | None, value: object, headers: tuple[tuple[str, str], ...]
    ) -> FormField:
        media_type = part.sent_media_type
        if type is not None and self._binary.is_binary(type, value):
            return FormField(part.name, "", True, media_type, headers)
        if type is not None:
            value = self._binary.encode(type, value)
        if isinstance(value, list | dict):
            media_type = media_type or "application/json"
        text = write_json(value) if is_json_type(media_type) else write_scalar(value)
        return FormField(part.name, text, False, media_type, headers)


def _choose_media_type(body: Body, default: str) -> str:
    """Return the media type of a body, or one that its range contains."""
    names = (body.media_type, *body.sent_media_types)
    return next((each for each in names if "*" not in each), default)


def _format_json(value: object) -> str:
    """Return a value as JSON, on several lines if it is long."""
    text = json.dumps(value, ensure_ascii=False)
    if len(text) > _MAX_WIDTH and isinstance(value, list | dict):
        text = json.dumps(value, indent=2, ensure_ascii=False)
    return escape_hidden_characters(text)


def _write_event(fields: Mapping[str, object]) -> str:
    """Return an event (HTML standard, section 9.2.6)."""
    lines = (
        f"{name}: {line}\n"
        for name, value in fields.items()
        if value is not None
        for line in _LINE_END.split(write_scalar(value))
    )
    return "".join([*lines, "\n"])
