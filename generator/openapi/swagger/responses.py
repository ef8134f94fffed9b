"""Responses (Swagger 2.0, "Response Object")."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ...text.pointers import escape_token
from ...text.quoting import quote_name
from ..document import Cursor
from .media_types import MediaTypes, choose_media_types, get_base_type
from .moved_values import MovedValues
from .parameters import ParameterConverter
from .repeated_values import RepeatedValues
from .schemas import SchemaConverter


class ResponseConverter:
    """A converter of responses; `produced` are the media types of operations that have none."""

    def __init__(
        self,
        produced: MediaTypes,
        parameters: ParameterConverter,
        schemas: SchemaConverter,
        repeated: RepeatedValues,
        moved: MovedValues,
    ) -> None:
        self._produced = produced
        self._parameters = parameters
        self._schemas = schemas
        self._repeated = repeated
        self._moved = moved

    def convert_component(self, entry: Cursor, pointer: str) -> Any:
        """Return a response that operations refer to, mostly as that of an error."""
        self._moved.add_move(pointer, entry.pointer)
        return self._convert_entry(entry, pointer, self._produced, is_error=True)

    def convert_response(self, entry: Cursor, produced: MediaTypes) -> Any:
        """Return the response of an operation for the status that is its key."""
        is_error = not entry.key.startswith(("1", "2", "3"))
        target = entry.find_target()
        if target is None or not self._has_other_types(target, produced, is_error):
            return self._convert_entry(entry, entry.pointer, produced, is_error)
        self._repeated.add(target)
        self._moved.add_source(entry.pointer, target.pointer)
        return self._convert_entry(target, entry.pointer, produced, is_error)

    def _has_other_types(self, component: Cursor, produced: MediaTypes, is_error: bool) -> bool:
        """Check whether an operation has a response in other media types than a component."""
        schema = component.get("schema")
        return schema is not None and (
            choose_media_types(produced, schema, is_error).keys()
            != choose_media_types(self._produced, schema, is_error=True).keys()
        )

    def _convert_entry(
        self, entry: Cursor, pointer: str, produced: MediaTypes, is_error: bool
    ) -> Any:
        value = entry.value
        if not isinstance(value, dict):
            return value
        if entry.reference is not None:
            reference = dict(value)
            self._moved.add_reference(reference)
            return reference
        response = {
            key: value[key] for key in value if key == "description" or key.startswith("x-")
        }
        headers = {
            name: self._parameters.convert_header(header, f"{pointer}/headers/{escape_token(name)}")
            for name, header in entry.iter_members("headers")
        }
        contents = self._convert_contents(entry, pointer, produced, is_error)
        return {
            **response,
            **({"headers": headers} if headers else {}),
            **({"content": contents} if contents else {}),
        }

    def _convert_contents(
        self, response: Cursor, pointer: str, produced: MediaTypes, is_error: bool
    ) -> dict[str, Any]:
        schema = response.get("schema")
        examples = dict(_iter_examples(response))
        media_types: dict[str, str] = {}
        if schema is not None:
            media_types |= choose_media_types(produced, schema, is_error)
        known = set(map(get_base_type, media_types))
        for name, each in examples.items():
            if name not in known:  # an example shows that there is such content
                media_types[name] = each.pointer
        contents: dict[str, Any] = {}
        content: dict[str, Any] | None = None
        if schema is not None:
            self._repeated.add(schema, len(media_types))
        for name, source in media_types.items():
            content_pointer = f"{pointer}/content/{escape_token(name)}"
            self._moved.add_source(content_pointer, source)
            if schema is not None:
                self._moved.add_move(f"{content_pointer}/schema", schema.pointer)
                if content is None:
                    schema_pointer = f"{content_pointer}/schema"
                    content = {"schema": self._schemas.convert_shared(schema, schema_pointer)}
            contents[name] = dict(content or {})
            example = examples.get(get_base_type(name))
            if example is not None:
                contents[name]["example"] = example.value
                self._moved.add_source(f"{content_pointer}/example", example.pointer)
        return contents


def _iter_examples(response: Cursor) -> Iterator[tuple[str, Cursor]]:
    """Yield the examples of a response by media type, without parameters such as ``charset``."""
    for name, example in response.iter_members("examples"):
        if "/" in name:
            yield get_base_type(name), example
        elif not name.startswith("x-"):
            example.warn(
                "invalid",
                f"{quote_name(name)} is not a media type; this example is ignored",
                "write the examples of a response by media type, such as 'application/json'",
            )
