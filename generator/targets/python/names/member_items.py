"""Members of types, properties and enumeration values, with the keys that a style can use."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from ....model import Declaration, Enumeration, Object
from ....naming.unique_names import NamedItem
from ...type_names import is_named


def make_field_item(declaration: Object, name: str) -> NamedItem:
    """Return a property with the keys that a style can use: ``Run.created_at`` and its pointer."""
    pointer = next(field.pointer for field in declaration.fields if field.name == name)
    return NamedItem(pointer, (*_get_qualified_names(declaration, name), pointer))


def make_value_item(enumeration: Enumeration, index: int) -> NamedItem:
    """Return an enumeration value with the keys for a style: ``Status.queued`` and its pointer."""
    pointer = enumeration.pointers[index]
    return NamedItem(
        pointer, (*_get_qualified_names(enumeration, str(enumeration.values[index])), pointer)
    )


def _get_qualified_names(declaration: Declaration, name: str) -> tuple[str, ...]:
    """Return the name of a member qualified by the name of its type, if the type is named."""
    return (f"{declaration.name_hint[0]}.{name}",) if is_named(declaration) else ()


def iter_field_items(
    declarations: Iterable[Declaration],
) -> Iterator[tuple[tuple[str, str], NamedItem]]:
    """Yield all properties as items, by the ids of their objects and their names."""
    for declaration in declarations:
        for field in declaration.fields if isinstance(declaration, Object) else ():
            names = _get_qualified_names(declaration, field.name)
            yield (declaration.id, field.name), NamedItem(field.pointer, (*names, field.pointer))


def iter_value_items(
    declarations: Iterable[Declaration],
) -> Iterator[tuple[tuple[str, int], NamedItem]]:
    """Yield all enumeration values as items, by the ids of their enumerations and their indexes."""
    for enumeration in declarations:
        if isinstance(enumeration, Enumeration):
            for index in range(len(enumeration.values)):
                yield (enumeration.id, index), make_value_item(enumeration, index)
