"""The work that templates of unknown origin may do: steps, and characters of text.

The limits are counts, not seconds, so the same style and description always give the same result.
"""

from __future__ import annotations

from collections.abc import ItemsView, Iterable, Iterator, KeysView, ValuesView
from collections.abc import Set as AbstractSet
from dataclasses import fields, is_dataclass
from itertools import chain
from typing import Any

from jinja2 import TemplateRuntimeError

BASE_STEPS, ITEM_STEPS = 30_000_000, 300_000
"""The maximum number of steps of a run, and what each operation and schema adds to it.

A step takes about 0.1 µs, and the built-in templates take a tenth of the maximum.
"""

BASE_CHARACTERS, ITEM_CHARACTERS = 100_000_000, 100_000
"""The same for the characters of all texts that templates make."""

MAX_TEXT_LENGTH = 20_000_000
"""The maximum number of characters of a file, and of any other text."""

CHARACTERS_PER_STEP = 64
"""The number of characters that are copied or compared in a step."""

_LIST_ITEM_STEPS = 16
"""The steps for an item of a list, whose memory is limited by them, too."""

_MAX_VALUE_LEVELS = 100
"""The maximum number of levels of nested lists; hashing deeper ones could exhaust the stack."""

_PLAIN_TYPES = frozenset({bool, int, float, type(None)})
_CONTAINERS = (list, tuple, dict, AbstractSet, KeysView, ItemsView, ValuesView)


class WorkBudget:
    """What is left of the steps and characters in a run, for a number of operations and schemas.

    Everything is charged before it is done, so that no operation can exceed the limits alone.
    """

    def __init__(self, item_count: int) -> None:
        self._max_steps = self._steps = BASE_STEPS + ITEM_STEPS * item_count
        self._max_characters = self._characters = BASE_CHARACTERS + ITEM_CHARACTERS * item_count

    def charge(self, steps: int, characters: int = 0) -> None:
        """Charge a number of steps, and of characters that they write.

        Raises:
            TemplateRuntimeError: None are left.
        """
        self._steps -= steps
        if characters:
            self._charge_characters(characters)
        if self._steps < 0:
            raise TemplateRuntimeError(
                f"the templates take more than {self._max_steps:,} steps"
                "\nlook for nested loops over long lists or texts"
            )

    def charge_text(self, length: int) -> None:
        """Charge for a text that is made.

        Raises:
            TemplateRuntimeError: The text is too long, or all texts together.
        """
        if length > MAX_TEXT_LENGTH:
            raise TemplateRuntimeError(f"a text has more than {MAX_TEXT_LENGTH:,} characters")
        self.charge(1 + length // CHARACTERS_PER_STEP, length)

    def charge_product(self, one: int, other: int) -> None:
        """Charge for comparing each character of a text with each of another one."""
        self.charge(1 + one * other // CHARACTERS_PER_STEP)

    def charge_items(self, count: int) -> None:
        """Charge for a list that is made."""
        self.charge(_LIST_ITEM_STEPS * count)

    def charge_value(self, value: Any) -> Any:
        """Charge for reading everything in a value, and return it.

        A view is the description's, so it counts as one item.

        Raises:
            TemplateRuntimeError: The value is too large or nested too deeply.
        """
        if isinstance(value, str):
            self.charge(1 + len(value) // CHARACTERS_PER_STEP)
        elif type(value) in _PLAIN_TYPES or _is_view(value):
            self.charge(1)
        else:
            self._charge_nested(value, with_views=False)
        return value

    def charge_code(self, value: Any) -> Any:
        """Charge for reading a value and all that it is made of, such as code, and return it.

        Functions of templates make code of other code, which may be in it many times.

        Raises:
            TemplateRuntimeError: The value is too large or nested too deeply.
        """
        self._charge_nested(value, with_views=True)
        return value

    def charge_key(self, value: Any) -> Any:
        """Charge for a value that may be hashed, for which all of a view is read, and return it."""
        charge = self.charge_code if isinstance(value, (list, tuple)) else self.charge_value
        return charge(value)

    def charge_sort(self, items: Any) -> None:
        """Charge for sorting a list, which compares each item with several others."""
        remaining = self._steps
        self.charge_value(items)
        self.charge((remaining - self._steps) * len(items).bit_length())

    def to_text(self, value: Any) -> str:
        """Return a value as text, as Jinja prints it, and charge for it."""
        if isinstance(value, str):
            self.charge_text(len(value))
            return value
        if type(value) not in _PLAIN_TYPES:
            self._charge_nested(value, with_views=True)
        text = str(value)
        self.charge_text(len(text))
        return text

    def collect(self, items: Iterable[Any]) -> list[Any]:
        """Return the items of an iterable as a list, and charge for each."""
        return [*self.iterate(items)]

    def iterate(self, items: Iterable[Any]) -> Iterator[Any]:
        """Yield the items of an iterable, and charge for each."""
        for item in items:
            self.charge(_LIST_ITEM_STEPS)
            yield item

    def _charge_nested(self, value: Any, *, with_views: bool) -> None:
        levels: list[Iterator[Any]] = [iter((value,))]
        while levels:
            item = next(levels[-1], levels)
            if item is levels:
                levels.pop()
                continue
            self._charge_item(item)
            children = _get_children(item, with_views=with_views)
            if children is not None:
                levels.append(children)
                if len(levels) > _MAX_VALUE_LEVELS:
                    raise TemplateRuntimeError(
                        f"a value has more than {_MAX_VALUE_LEVELS} levels of nested lists"
                    )

    def _charge_item(self, item: Any) -> None:
        """Charge for an item without those in it."""
        if isinstance(item, (str, bytes)):
            self.charge(_LIST_ITEM_STEPS + len(item) // CHARACTERS_PER_STEP)
        else:
            self.charge(_LIST_ITEM_STEPS * (len(item) if isinstance(item, range) else 1))

    def _charge_characters(self, count: int) -> None:
        self._characters -= count
        if self._characters < 0:
            raise TemplateRuntimeError(
                f"the templates make texts of more than {self._max_characters:,} characters together"
            )


def _is_view(value: Any) -> bool:
    """Check whether a value is a named tuple that no template has made."""
    return hasattr(type(value), "_fields") and type(value).__module__ != "jinja2.filters"


def _get_children(value: Any, *, with_views: bool) -> Iterator[Any] | None:
    """Return the items of a list or another container, of views and objects if `with_views`."""
    if with_views and is_dataclass(value) and not isinstance(value, type):
        return (getattr(value, each.name) for each in fields(value))
    if not isinstance(value, _CONTAINERS) or (not with_views and _is_view(value)):
        return None
    return chain.from_iterable(value.items()) if isinstance(value, dict) else iter(value)
