"""The values that templates see."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from ..targets.python.views import Package
from ..targets.reference.views import ApiPage

T = TypeVar("T")


class LazyValue(Generic[T]):
    """A value that is computed when a template first needs it."""

    def __init__(self, compute: Callable[[], T]) -> None:
        self._compute = compute

    @cached_property
    def value(self) -> T:
        """The value; computed once."""
        return self._compute()


class TemplateContext(NamedTuple):
    """The variables of all templates: a client as `package`, and as `api` what it is a client of.

    `openapi` is the description of what was selected, as JSON.
    """

    package: Package
    api: LazyValue[ApiPage]
    openapi: LazyValue[str]
