"""Serializers of the fields of models, for values that pydantic would alter.

In its JSON, a decimal is text, a secret is asterisks, and other objects in a field of any
type are written by their own defaults.
"""

import functools
from collections.abc import Iterator, Mapping
from typing import Any, cast

from pydantic_core import core_schema

from .dump_context import DumpContext
from .plain_values import is_plain, to_plain_value
from .unsendable_values import UnsendableError

__all__ = ["dump_decimal", "set_serializers"]


def set_serializers(fields_schema: Mapping[str, Any]) -> None:
    """Set the serializers of the fields of a model, and of its extra fields."""
    for name, field in fields_schema["fields"].items():
        wire_name = field.get("serialization_alias", name)
        for node in _iter_nodes(field["schema"]):
            _set_serializer(node, wire_name)
    if fields_schema.get("extras_schema") is None:
        schema = core_schema.any_schema()
        _set_serializer(cast("dict[str, Any]", schema), "")
        cast("dict[str, Any]", fields_schema)["extras_schema"] = schema


def dump_decimal(value: object, info: "core_schema.SerializationInfo[Any]") -> object:
    """Return a decimal as a mark in its place; what a response had there is unchanged."""
    context = info.context
    return context.mark(value) if isinstance(context, DumpContext) else value


def _iter_nodes(schema: Any) -> Iterator[dict[str, Any]]:
    """Yield a schema and all within it, except those of other models."""
    pending = [schema]
    while pending:
        node = pending.pop()
        if isinstance(node, dict):
            entries = cast("dict[str, Any]", node)
            if entries.get("type") != "model":
                yield entries
                pending += () if _accepts_anything(entries) else entries.values()
        elif isinstance(node, list | tuple):
            pending += cast("list[Any]", node)


def _accepts_anything(schema: dict[str, Any]) -> bool:
    """Return whether a schema accepts any value, or containers of any values."""
    inner = schema.get(
        "values_schema" if schema.get("type") == "dict" else "items_schema"
    )
    return schema.get("type") == "any" or inner == {"type": "any"}


def _set_serializer(node: dict[str, Any], name: str) -> None:
    if _accepts_anything(node):
        node["serialization"] = core_schema.plain_serializer_function_ser_schema(
            functools.partial(_dump_anything, name), info_arg=True, when_used="json"
        )
        return
    serializer = node.get("serialization")
    if serializer is None or serializer.get("type") != "function-plain":
        return
    function = serializer["function"]
    if getattr(function, "__module__", "") == "pydantic.types" and serializer.get(
        "info_arg"
    ):
        serializer["function"] = functools.partial(_dump_secret, function)


def _dump_anything(
    name: str, value: object, info: "core_schema.SerializationInfo[Any]"
) -> object:
    """Return a value of any type as everywhere in a request."""
    context = info.context
    if not isinstance(context, DumpContext) or is_plain(value):
        return value
    try:
        return context.mark(to_plain_value(value) if context.is_sent else value)
    except UnsendableError as error:
        if name:
            error.add_location(name)
        raise


def _dump_secret(
    dump_hidden: Any, value: object, info: "core_schema.SerializationInfo[Any]"
) -> object:
    """Return a secret that is sent; else what pydantic shows of it."""
    context = info.context
    if isinstance(context, DumpContext) and context.is_sent:
        return to_plain_value(value)
    return dump_hidden(value, info)
