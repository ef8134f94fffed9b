"""Parameters (Swagger 2.0, "Parameter Object") and headers, whose types become schemas."""

from __future__ import annotations

from dataclasses import field
from typing import Any

from ...frozen import frozen
from ...text.quoting import quote_name
from ..document import Cursor
from .array_formats import choose_array_style, has_items
from .moved_values import MovedValues
from .schemas import BINARY, SchemaConverter, is_binary, report_file

_MEMBERS = frozenset(
    [
        "name",
        "in",
        "description",
        "required",
        "allowEmptyValue",
        "deprecated",
        "example",
        "examples",
        "schema",
        "collectionFormat",
    ]
)
"""The members of parameters that are not part of their types.

Swagger 2.0 does not have some of them, which are nevertheless written, and read as they are meant.
"""

_MAX_REFERENCES = 100
"""How many references may follow each other; those that never end are reported elsewhere."""

_REMAINING_MEMBERS = _MEMBERS - {"schema", "collectionFormat"}


@frozen
class ParameterEntry:
    """A parameter in a list, and the parameter that it refers to, which may be itself."""

    item: Cursor
    parameter: Cursor

    @property
    def is_reference(self) -> bool:
        """Whether the parameter is somewhere else."""
        return self.item.pointer != self.parameter.pointer


@frozen
class ParameterList:
    """The parameters of a path item or an operation by what they become.

    `converted` are those of paths, queries and headers; `form` are those of a form, by name.
    """

    converted: list[Any] = field(default_factory=list)
    bodies: list[ParameterEntry] = field(default_factory=list)
    form: dict[str, ParameterEntry] = field(default_factory=dict)


class ParameterConverter:
    """A converter of parameters and headers."""

    def __init__(self, schemas: SchemaConverter, moved: MovedValues) -> None:
        self._schemas = schemas
        self._moved = moved

    def convert_list(self, holder: Cursor) -> ParameterList:
        """Return the parameters of a path item or an operation."""
        found = ParameterList()
        for item in holder.iter_items("parameters"):
            parameter = find_parameter(item)
            match get_location(parameter):
                case "body":
                    found.bodies.append(ParameterEntry(item, parameter))
                case "formData":
                    name = parameter.get_string("name")
                    if name in found.form:
                        _report_duplicate(item, name)
                    found.form[name] = ParameterEntry(item, parameter)
                case _:
                    pointer = f"{holder.pointer}/parameters/{len(found.converted)}"
                    found.converted.append(self.convert_entry(item, pointer))
        return found

    def convert_entry(self, item: Cursor, pointer: str) -> Any:
        """Return a parameter, or a reference to one, as that of OpenAPI 3.0 at a pointer."""
        self._moved.add_move(pointer, item.pointer)
        value = item.value
        if not isinstance(value, dict):
            return value
        if item.reference is not None:
            reference = dict(value)
            self._moved.add_reference(reference)
            return reference
        converted = self._convert_typed(item, pointer)
        if has_items(value):
            converted |= choose_array_style(item, get_location(item))
        return converted

    def convert_header(self, header: Cursor, pointer: str) -> Any:
        """Return a header of a response as that of OpenAPI 3.0 at a pointer."""
        if not isinstance(header.value, dict):
            return header.value
        style = choose_array_style(header, "header") if has_items(header.value) else {}
        return {**self._convert_typed(header, pointer), **style}

    def convert_type(self, parameter: Cursor, pointer: str) -> Any:
        """Return the schema of a parameter's values at a pointer."""
        value = parameter.value
        assert isinstance(value, dict)
        own_schema = value.get("schema")
        if own_schema is not None:
            return self._schemas.convert(own_schema, pointer)
        keywords = {key: value[key] for key in value if key not in _MEMBERS}
        if get_location(parameter) != "formData":
            if value.get("type") == "file":
                report_file(parameter)
        elif is_binary(parameter.get("items")):
            keywords["items"] = {**keywords["items"], **BINARY}
        self._moved.add_source(pointer, parameter.pointer)
        return self._schemas.convert(keywords, pointer)

    def _convert_typed(self, owner: Cursor, pointer: str) -> dict[str, Any]:
        """Return a parameter or header with a schema."""
        value = owner.value
        assert isinstance(value, dict)
        converted = {
            key: value[key] for key in value if key in _REMAINING_MEMBERS or key.startswith("x-")
        }
        if "x-example" in value and "example" not in value:
            converted["example"] = value["x-example"]
            self._moved.add_source(f"{pointer}/example", f"{owner.pointer}/x-example")
        schema = self.convert_type(owner, f"{pointer}/schema")
        if schema != {}:
            converted["schema"] = schema
        return converted


def find_parameter(item: Cursor) -> Cursor:
    """Return the parameter that an entry of a list refers to; the entry itself if there is none."""
    for _ in range(_MAX_REFERENCES):
        target = item.find_target()
        if target is None:
            break
        item = target
    return item


def get_location(parameter: Cursor) -> str:
    """Return the location of a parameter; empty if it has none."""
    location = parameter.value.get("in") if isinstance(parameter.value, dict) else None
    return location if isinstance(location, str) else ""


def _report_duplicate(item: Cursor, name: str) -> None:
    item.warn(
        "duplicate-parameter",
        f"the form parameter {quote_name(name)} is described twice; the last one counts",
        "remove one of them",
    )
