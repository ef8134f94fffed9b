"""Introspection of objects in templates, for messages."""

from __future__ import annotations

from .style_tables import StyleTable


def get_field_names(value: object) -> tuple[str, ...]:
    """Return the fields and properties of a view, or the keys of a style table; else nothing."""
    if isinstance(value, StyleTable):
        return tuple(value)
    fields: tuple[str, ...] = getattr(value, "_fields", ())
    properties = (name for name, each in vars(type(value)).items() if isinstance(each, property))
    return (*fields, *properties) if fields else ()


def describe_value(value: object) -> str:
    """Describe an object in a message: ``a Package``, ``style.custom``, ``a string``."""
    if isinstance(value, StyleTable):
        return str(value)
    if value is None or callable(value):
        return "None" if value is None else "a function"
    name = _TYPE_NAMES.get(type(value), type(value).__name__)
    return f"{'an' if name[0] in 'AEIOaeio' else 'a'} {name}"


_TYPE_NAMES = {
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    tuple: "list",
    list: "list",
    dict: "mapping",
}
