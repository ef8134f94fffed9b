"""Reading of JSON objects as models."""

import dataclasses
import functools
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Literal, NamedTuple, cast, get_args, get_origin

from .exact_types import AlwaysSent
from .json_readers import (
    Memo,
    Reader,
    attach_to_object,
    format_reason,
    get_reader,
    read_part,
)
from .mismatches import Mismatch, ParsedValue, UnusableValueError, collect_entries
from .models import AllowUnknown, Model, build_model
from .type_inspection import get_field_types, unwrap_type

__all__ = ["ModelReader"]

_EXTRA_TYPE = "__unknown_fields__"
"""The class variable with the type of the fields that are not declared."""


class _Field(NamedTuple):
    """A field of a model: its attribute, its type, and what reads its value."""

    name: str
    type: Any
    reader: Reader
    is_required: bool


class ModelReader(Reader):
    """A reader of objects as a model."""

    def __init__(self, model: type[Model]) -> None:
        self._model = model

    @functools.cached_property
    def _types(self) -> Mapping[str, Any]:
        return get_field_types(self._model)

    @functools.cached_property
    def _fields(self) -> Mapping[str, _Field]:
        """The fields by their names in JSON; made on first use, since models refer to each other."""
        return {
            field.metadata.get("wire_name", field.name): self._make_field(field)
            for field in dataclasses.fields(cast("Any", self._model))
        }

    def _make_field(self, field: "dataclasses.Field[Any]") -> _Field:
        type = self._types[field.name]
        default = field.default
        # A constant has a default, and so has a discriminator, but a response has both.
        is_constant = default is not None and get_origin(unwrap_type(type)[0]) is Literal
        is_required = default is dataclasses.MISSING or is_constant
        return _Field(field.name, type, get_reader(type), is_required)

    @functools.cached_property
    def _extra_reader(self) -> Reader | None:
        """What reads fields that are not declared, if they have a type."""
        if _EXTRA_TYPE not in self._types:
            return None
        (entries,) = get_args(self._types[_EXTRA_TYPE])
        return get_reader(get_args(entries)[1])

    @functools.cached_property
    def names(self) -> AbstractSet[str]:
        """The names in JSON of the fields."""
        return self._fields.keys()

    @functools.cached_property
    def closed_values(self) -> Mapping[str, Sequence[object]]:
        """The values of the fields that may have only some, by their names in JSON."""
        types = {key: unwrap_type(field.type) for key, field in self._fields.items()}
        return {
            key: get_args(inner)
            for key, (inner, metadata) in types.items()
            if get_origin(inner) is Literal
            and not any(isinstance(m, (AllowUnknown, AlwaysSent)) for m in metadata)
        }

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        """Return an object as the model; a missing field is no attribute."""
        if type(value) is not dict:
            raise UnusableValueError(format_reason("an object", value))
        data = cast("dict[str, object]", value)
        fields = self._fields
        values: dict[str, object] = {}
        others: dict[str, ParsedValue] = {}
        unknown: dict[str, object] = {}
        for key, item in data.items():
            field = fields.get(key)
            if field is None:
                unknown[key] = item
            elif type(item) in field.reader.plain_types:
                values[field.name] = item
            else:
                others[key] = read_part(key, field.reader, item, memo)
        if self._extra_reader is not None and unknown:
            reader = self._extra_reader
            extra = {k: read_part(k, reader, each, memo) for k, each in unknown.items()}
            unknown = collect_entries(extra).value
            others |= extra
        parsed = collect_entries(others)
        for key, item in parsed.value.items():
            if key in fields:
                values[fields[key].name] = item
        missing = [
            Mismatch((key,), "missing")
            for key, field in fields.items()
            if field.is_required and key not in data
        ]
        instance = build_model(self._model, values, unknown)
        return attach_to_object(instance, (*parsed.mismatches, *missing))
