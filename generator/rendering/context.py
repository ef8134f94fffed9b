"""The variables of templates."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property
from typing import Generic, NamedTuple, TypeVar

from ..targets.python.views import Package
from ..targets.reference.views import ApiPage

T = TypeVar("T")


class LazyValue(Generic[T]):
    """A value that is computed when a template first uses it."""

    def __init__(self, compute: Callable[[], T]) -> None:
        self._compute = compute

    @cached_property
    def value(self) -> T:
        """Return the value; it is computed once."""
        return self._compute()


class TemplateContext(NamedTuple):
    """The variables of all templates: the client as `package`, and the API it is for as `api`.

    `openapi` is the description of the selected operations, as JSON.
    """

    package: Package
    api: LazyValue[ApiPage]
    openapi: LazyValue[str]
