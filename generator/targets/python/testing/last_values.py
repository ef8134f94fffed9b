"""Values with which lists and polling end, so that a program that uses a fake API ends too."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ....client.pagination import Pagination
from ....client.polling import Polling
from ....client.property_paths import Property, PropertyPath
from ....model import Declaration, Nullable, Object, Scalar


def end_pages(
    body: object, pagination: Pagination, declarations: Mapping[str, Declaration]
) -> None:
    """Change the body of a page so that no other page follows.

    If only an empty page ends a list, the page is empty.
    """
    items = _find_value(body, pagination.items)
    ends = (pagination.has_more, pagination.total_items, pagination.total_pages)
    if isinstance(items, list) and pagination.kind in ("offset", "page") and not any(ends):
        items.clear()
    count = len(items) if isinstance(items, list) else 0
    _set_value(body, pagination.has_more, False)
    _set_value(body, pagination.total_items, count)
    _set_value(body, pagination.total_pages, 1)
    if pagination.has_more is None:
        _clear_value(body, pagination.cursor or pagination.next_url, declarations)


def end_polling(body: object, polling: Polling) -> None:
    """Change the body of a response that is polled to a terminal state."""
    if polling.terminal_values:
        _set_value(body, polling.status, polling.terminal_values[0])


def _clear_value(
    body: object, path: PropertyPath | None, declarations: Mapping[str, Declaration]
) -> None:
    """Remove a value, or replace it by null or an empty text if it is required."""
    holder = _find_holder(body, path)
    if not path or holder is None:
        return
    is_required, empty = _describe_property(path[-1], declarations)
    if is_required:
        holder[path[-1].name] = empty
    else:
        holder.pop(path[-1].name, None)


def _describe_property(
    property: Property, declarations: Mapping[str, Declaration]
) -> tuple[bool, object]:
    """Return whether a property is required, and its emptiest value."""
    declaration = declarations[property.object_id]
    fields = declaration.fields if isinstance(declaration, Object) else ()
    field = next((each for each in fields if each.name == property.name), None)
    if field is None or not field.required:
        return False, None
    is_text = isinstance(field.type, Scalar) and field.type.kind == "string"
    return is_text or isinstance(field.type, Nullable), "" if is_text else None


def _set_value(body: object, path: PropertyPath | None, value: object) -> None:
    holder = _find_holder(body, path)
    if path and holder is not None:
        holder[path[-1].name] = value


def _find_holder(body: object, path: PropertyPath | None) -> dict[str, object] | None:
    """Return the object that has the last property of a path; None if there is none."""
    holder = _find_value(body, path[:-1]) if path else None
    return holder if isinstance(holder, dict) else None


def _find_value(body: object, path: Sequence[Property]) -> object:
    """Return the value at the end of a path; None if there is none."""
    for property in path:
        body = body.get(property.name) if isinstance(body, dict) else None
    return body
