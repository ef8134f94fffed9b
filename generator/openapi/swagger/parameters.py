"""Parameters (Swagger 2.0, "Parameter Object") and headers, whose types become schemas."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ...frozen import frozen
from ...text.quoting import quote_name
from ..document import Cursor
from .moved_values import MovedValues
from .schemas import SchemaConverter

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
_QUERY_STYLES: Mapping[str, Mapping[str, Any]] = {
    "multi": {},
    "ssv": {"style": "spaceDelimited", "explode": False},
    "pipes": {"style": "pipeDelimited", "explode": False},
}
_COMMAS: Mapping[str, Any] = {"style": "form", "explode": False}


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
            converted |= self.choose_style(item, get_location(item))
        return converted

    def convert_header(self, header: Cursor, pointer: str) -> Any:
        """Return a header of a response as that of OpenAPI 3.0 at a pointer."""
        if not isinstance(header.value, dict):
            return header.value
        if has_items(header.value):
            self.choose_style(header, "header")
        return self._convert_typed(header, pointer)

    def convert_type(self, parameter: Cursor, pointer: str) -> Any:
        """Return the schema of a parameter's values at a pointer."""
        value = parameter.value
        assert isinstance(value, dict)
        self._report_nested_arrays(parameter)
        own_schema = value.get("schema")
        if own_schema is not None:
            return self._schemas.convert(own_schema, pointer)
        keywords = {key: value[key] for key in value if key not in _MEMBERS}
        self._moved.add_source(pointer, parameter.pointer)
        return self._schemas.convert(keywords, pointer)

    def choose_style(self, parameter: Cursor, location: str) -> Mapping[str, Any]:
        """Return the members that say how an array is sent; report what they cannot express."""
        separator = parameter.get_string("collectionFormat", "csv")
        if location in ("query", "formData") and separator in _QUERY_STYLES:
            return _QUERY_STYLES[separator]
        if separator in ("tsv", "ssv", "pipes"):
            parameter.at_path("collectionFormat").warn(
                "collection-format",
                (
                    f"the collectionFormat {quote_name(separator)} is not supported in a {location} "
                    "parameter; commas are sent"
                    if "in" in parameter
                    else f"the collectionFormat {quote_name(separator)} is not supported in a header; "
                    "commas are expected"
                ),
            )
        return _COMMAS if location in ("query", "formData") else {}

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

    def _report_nested_arrays(self, parameter: Cursor) -> None:
        """Report arrays in arrays that are joined in another way than by commas."""
        items = parameter.get("items")
        while items is not None and items.is_object:
            separator = items.get("collectionFormat")
            if separator is not None and has_items(items.value):
                separator.warn(
                    "collection-format",
                    "the collectionFormat of an array in an array is not supported; ignored",
                )
            items = items.get("items")


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


def has_items(value: object) -> bool:
    """Check whether the values of a parameter are arrays."""
    return isinstance(value, dict) and (value.get("type") == "array" or "items" in value)


def _report_duplicate(item: Cursor, name: str) -> None:
    item.warn(
        "duplicate-parameter",
        f"the form parameter {quote_name(name)} is described twice; the last one counts",
        "remove one of them",
    )
