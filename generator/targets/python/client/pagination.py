"""The expressions that describe paginated lists to the runtime."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ....client.pagination import Pagination
from ....client.property_paths import PropertyPath
from ..syntax.literals import literal
from ..syntax.printer import Node
from .runtime_names import call_runtime

_RUNTIME_CLASSES = {
    "cursor": "CursorPagination",
    "offset": "OffsetPagination",
    "page": "PageNumberPagination",
    "next": "NextLinkPagination",
    "link": "LinkHeaderPagination",
}


def write_pagination(pagination: Pagination, fields: Mapping[str, Mapping[str, str]]) -> Node:
    """Return the expression ``CursorPagination(items="data", …)``.

    `fields` maps the ids of objects to the attributes of their properties.
    """
    arguments = (f"{key}={literal(value)}" for key, value in _iter_arguments(pagination, fields))
    return call_runtime(_RUNTIME_CLASSES[pagination.kind], *arguments)


def _iter_arguments(
    pagination: Pagination, fields: Mapping[str, Mapping[str, str]]
) -> Iterator[tuple[str, str | int]]:
    """Yield the constructor arguments of the runtime's class."""
    values: dict[str, PropertyPath | str | int | None] = {
        "items": pagination.items,
        "cursor": pagination.cursor,
        "next_url": pagination.next_url,
        "parameter": pagination.parameter.name if pagination.parameter is not None else None,
        "first_page": pagination.first_page,
        "total_items": pagination.total_items,
        "total_pages": pagination.total_pages,
        "has_more": pagination.has_more,
        "size_parameter": _find_size_parameter(pagination),
    }
    for key, value in values.items():
        if value is not None:
            yield key, join_attributes(value, fields) if isinstance(value, tuple) else value


def _find_size_parameter(pagination: Pagination) -> str | None:
    """Return the name of the parameter for the page size, if the runtime needs it."""
    size = pagination.size_parameter
    return size.name if size is not None and pagination.kind == "offset" else None


def join_attributes(path: PropertyPath, fields: Mapping[str, Mapping[str, str]]) -> str:
    """Return the attributes of a path to a property, separated by dots."""
    return ".".join(fields[property.object_id][property.name] for property in path)
