"""Request bodies, which are parameters in Swagger 2.0: one ``body``, or those of a form."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from ...text.pointers import escape_token
from ...text.quoting import quote_name
from ..document import Cursor
from .array_formats import choose_array_style, has_items
from .media_types import (
    MULTIPART,
    URLENCODED,
    MediaTypes,
    choose_media_types,
    get_base_type,
    read_media_types,
)
from .moved_values import MovedValues
from .parameters import ParameterConverter, ParameterEntry, ParameterList
from .repeated_values import RepeatedValues
from .schemas import SchemaConverter, is_binary


class RequestBodyConverter:
    """A converter of body and form parameters.

    `consumed` are the media types of operations that have none. `shared_fields` are the schemas of
    form parameters that several operations may use, by name; `used_names` are those of other
    schemas.
    """

    def __init__(
        self,
        consumed: MediaTypes,
        used_names: set[str],
        parameters: ParameterConverter,
        schemas: SchemaConverter,
        repeated: RepeatedValues,
        moved: MovedValues,
    ) -> None:
        self._consumed = consumed
        self._used_names = used_names
        self._parameters = parameters
        self._schemas = schemas
        self._repeated = repeated
        self._moved = moved
        self.shared_fields: dict[str, Any] = {}
        self._shared_names: dict[str, str] = {}

    def convert_operation_body(
        self, operation: Cursor, own: ParameterList, inherited: ParameterList
    ) -> Any:
        """Return the request body of an operation; None if it has none.

        Its parameters override those of the path item.
        """
        consumed = read_media_types(operation, "consumes", self._consumed)
        bodies = own.bodies or ([] if own.form else inherited.bodies)
        form = {} if own.bodies else {**inherited.form, **own.form}
        if not bodies:
            return self._convert_form(operation, form, consumed) if form else None
        *others, entry = bodies
        for other in (*others, *own.form.values()):
            other.item.warn(
                "duplicate-parameter",
                "an operation has one body; this parameter is ignored",
                "remove one of them",
            )
        return self._convert_entry(entry, f"{operation.pointer}/requestBody", consumed)

    # --- bodies ---------------------------------------------------------

    def convert_body(self, parameter: Cursor, pointer: str, consumed: MediaTypes) -> dict[str, Any]:
        """Return a body parameter as the request body at a pointer."""
        self._moved.add_move(pointer, parameter.pointer)
        value = parameter.value
        assert isinstance(value, dict)
        body = {
            key: value[key]
            for key in value
            if key in ("description", "required") or key.startswith("x-")
        }
        if parameter.get_string("name"):
            body["x-body-name"] = value["name"]
        schema = parameter.at_path("schema")
        media_types = choose_media_types(consumed, schema, is_error=False)
        return {**body, "content": self._convert_contents(schema, pointer, media_types)}

    def _convert_entry(self, entry: ParameterEntry, pointer: str, consumed: MediaTypes) -> Any:
        """Return the body of an operation; a component only if it has the same media types."""
        if entry.is_reference and list(consumed) == list(self._consumed):
            self._moved.add_source(pointer, entry.item.pointer)
            return self._moved.make_reference(entry.parameter.pointer)
        return self.convert_body(entry.parameter, pointer, consumed)

    def _convert_contents(
        self, schema: Cursor, pointer: str, media_types: MediaTypes
    ) -> dict[str, Any]:
        contents: dict[str, Any] = {}
        content: dict[str, Any] | None = None
        self._repeated.add(schema, len(media_types))
        for name, source in media_types.items():
            content_pointer = f"{pointer}/content/{escape_token(name)}"
            self._moved.add_source(content_pointer, source)
            self._moved.add_move(f"{content_pointer}/schema", schema.pointer)
            if content is None:
                converted = self._schemas.convert_shared(schema, f"{content_pointer}/schema")
                content = {} if schema.value is None else {"schema": converted}
            contents[name] = dict(content)
        return contents

    # --- forms ----------------------------------------------------------

    def _convert_form(
        self, operation: Cursor, form: dict[str, ParameterEntry], consumed: MediaTypes
    ) -> dict[str, Any]:
        """Return the body that consists of form parameters."""
        pointer = f"{operation.pointer}/requestBody"
        entries = {name: entry.parameter for name, entry in form.items() if name}
        media_types = _choose_form_types(operation, entries.values(), consumed)
        self._moved.add_source(pointer, next(iter(form.values())).item.pointer)
        first, *_ = media_types
        schema_pointer = f"{pointer}/content/{escape_token(first)}/schema"
        properties = {
            name: self._convert_field(
                form[name], f"{schema_pointer}/properties/{escape_token(name)}"
            )
            for name in entries
        }
        required = [name for name in entries if entries[name].get_boolean("required")]
        schema: dict[str, Any] = {"type": "object", "properties": properties}
        if required:
            schema["required"] = required
        contents = {}
        for name, source in media_types.items():
            content_pointer = f"{pointer}/content/{escape_token(name)}"
            self._moved.add_source(content_pointer, source)
            encoding = self._convert_encoding(entries, name, f"{content_pointer}/encoding")
            contents[name] = {"schema": schema, **({"encoding": encoding} if encoding else {})}
        return {"content": contents, **({"required": True} if required else {})}

    def _convert_field(self, entry: ParameterEntry, pointer: str) -> Any:
        """Return the schema of a field of a form at a pointer."""
        parameter = entry.parameter
        is_shared = entry.is_reference and ("enum" in parameter or has_items(parameter.value))
        if not is_shared:
            if entry.is_reference:
                self._repeated.add(parameter)
            return self._convert_field_type(parameter, pointer)
        if parameter.pointer not in self._shared_names:
            # One in a list is named as itself, not by its index.
            name = parameter.get_string("name") if parameter.key.isdecimal() else parameter.key
            while name in self._used_names:
                name += "_"
            self._used_names.add(name)
            self._shared_names[parameter.pointer] = name
            component = f"/components/schemas/{escape_token(name)}"
            self.shared_fields[name] = self._convert_field_type(parameter, component)
        return self._moved.make_reference(parameter.pointer)

    def _convert_field_type(self, parameter: Cursor, pointer: str) -> dict[str, Any]:
        self._moved.add_move(pointer, parameter.pointer)
        schema = self._parameters.convert_type(parameter, pointer)
        value = parameter.value
        assert isinstance(value, dict)
        notes = {key: value[key] for key in ("description", "example") if key in value}
        return {**schema, **notes} if isinstance(schema, dict) else {"type": "string", **notes}

    def _convert_encoding(
        self, fields: dict[str, Cursor], media_type: str, pointer: str
    ) -> dict[str, Any]:
        """Return how arrays in a form are sent, where that is not as repeated fields.

        Several files always are, since they cannot be joined.
        """
        encoding = {}
        for name, parameter in fields.items():
            if not has_items(parameter.value) or is_binary(parameter.get("items")):
                continue
            style = choose_array_style(parameter, get_base_type(media_type))
            if style:
                self._moved.add_source(f"{pointer}/{escape_token(name)}", parameter.pointer)
                encoding[name] = dict(style)
        return encoding


def _choose_form_types(
    operation: Cursor, fields: Iterable[Cursor], consumed: MediaTypes
) -> MediaTypes:
    """Return the media types of a form: files need ``multipart/form-data``."""
    has_file = any(is_binary(field) or is_binary(field.get("items")) for field in fields)
    possible = (MULTIPART,) if has_file else (MULTIPART, URLENCODED)
    found = {name: source for name, source in consumed.items() if get_base_type(name) in possible}
    if "consumes" in operation:
        for name in [each for each in consumed if each not in found]:
            operation.document.root.at_pointer(consumed[name]).warn(
                "ignored-media-type",
                f"{quote_name(name)} cannot have these form parameters; ignored",
            )
    name = MULTIPART if has_file else URLENCODED
    return found or {name: operation.pointer}
