"""The conversion of arrays, and of tuples: arrays whose items have separate types."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import zip_longest

from ...model import Anything, Array, Limit, Tuple, Type, merge_types
from ..document import BrokenReferenceError, Cursor
from .declarations import DeclarationKey, SubschemaConverter
from .name_hints import NameHint
from .scalars import ARRAY_LIMITS, collect_limits

_MAX_TUPLE_LENGTH = 32
"""How long a tuple may become by items that share one schema."""


class ArrayConverter:
    """A converter of the parts of arrays."""

    def __init__(self, converter: SubschemaConverter) -> None:
        self._converter = converter

    def convert_array(self, parts: Sequence[Cursor], name_hint: NameHint) -> Type:
        """Return the type of an array, which is a tuple if its first items have schemas."""
        limits = collect_limits(parts, ARRAY_LIMITS)
        prefixes = [prefix for part in parts if (prefix := _list_first_items(part))]
        others = [other for part in parts if (other := _get_other_items(part)) is not None]
        open_schemas = [each for each in others if each.value is not False]
        rest = self._merge_items(open_schemas, (*name_hint, "item"))
        if not prefixes:
            return Array(rest or Anything(), limits)
        first = tuple(
            self._merge_items([each for each in schemas if each], (*name_hint, f"item {index}"))
            or Anything()
            for index, schemas in enumerate(zip_longest(*prefixes), 1)
        )
        is_closed = len(open_schemas) < len(others)
        return _make_tuple(first, None if is_closed else rest or Anything(), limits)

    def _merge_items(self, schemas: Sequence[Cursor], name_hint: NameHint) -> Type | None:
        """Return the type of items to which all schemas apply; None if there are none."""
        if not schemas:
            return None
        if len(schemas) == 1:
            return self._converter.convert_subschema(schemas[0], name_hint)
        try:
            return self._converter.merge_schemas(
                schemas, DeclarationKey(schemas[-1].pointer, name_hint)
            )
        except BrokenReferenceError:
            return Anything()


def _list_first_items(part: Cursor) -> list[Cursor]:
    """Return the schemas of the first items.

    Before JSON Schema 2020-12 they were a list in ``items``, which OpenAPI has never allowed.
    """
    if "prefixItems" in part:
        return list(part.iter_items("prefixItems"))
    items = part.get("items")
    if items is None or not isinstance(items.value, list):
        return []
    items.warn(
        "wrong-shape",
        "'items' must be one schema; the list is read as 'prefixItems'",
        "write 'prefixItems', in OpenAPI 3.1 or later",
    )
    return list(items.iter_items())


def _get_other_items(part: Cursor) -> Cursor | None:
    """Return the schema of the items that have no separate one."""
    items = part.get("items")
    if items is not None and isinstance(items.value, list):
        return part.get("additionalItems")
    return items


def _make_tuple(first: tuple[Type, ...], rest: Type | None, limits: Sequence[Limit]) -> Type:
    """Return the type of arrays that begin with items of separate types.

    It is a tuple if no item may follow, which ``maxItems`` says as well as a `rest` of None, and
    a list of any of the types if ``minItems`` explicitly allows that some of them are missing.
    """
    minimum = _get_limit(limits, "minItems")
    maximum = _get_limit(limits, "maxItems")
    if rest is None:
        maximum = min(len(first), len(first) if maximum is None else maximum)
    if maximum is None or maximum > max(len(first), _MAX_TUPLE_LENGTH):
        return Tuple(first, rest)
    if maximum > len(first) and minimum != maximum:
        return Tuple(first, rest)
    items = (first + (rest or Anything(),) * (maximum - len(first)))[:maximum]
    if not items or (minimum is not None and minimum < maximum):
        return Array(merge_types(items or first), tuple(limits))
    return Tuple(items)


def _get_limit(limits: Sequence[Limit], keyword: str) -> int | None:
    values = (limit.value for limit in limits if limit.keyword == keyword)
    return next((value for value in values if isinstance(value, int)), None)
