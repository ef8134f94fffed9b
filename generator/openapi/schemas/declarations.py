"""The declarations of a document under construction, and the work that is left for them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from ...frozen import frozen
from ...model import Alias, Declaration, OneOf, Ref, Type
from ..document import Cursor
from .name_hints import NameHint

MAX_INLINE_LEVELS = 60
"""How deep types may nest in one declaration; properties of objects begin a new one."""

MAX_VARIANTS = 1_000
"""How many variants a union may have; Python cannot read many more. The largest known has 324."""


@frozen
class DeclarationKey:
    """The id and the name hint that a schema's declaration gets if it needs one."""

    id: str
    name_hint: NameHint

    def extend(self, tokens: str, *words: str) -> DeclarationKey:
        """Return the key of a schema inside this one, at a relative pointer."""
        return DeclarationKey(f"{self.id}/{tokens}", (*self.name_hint, *words))


class DeclarationTable:
    """New declarations by id, and a work list of those that are only referred to so far.

    A reference adds to the work list instead of converting its target at once, so the depth of
    the stack does not depend on how schemas refer to each other.
    """

    def __init__(self) -> None:
        self._new: dict[str, Declaration] = {}
        self._known_ids: set[str] = set()
        self._shared_unions: dict[OneOf, str] = {}
        self._tasks: list[Callable[[], None]] = []

    def __contains__(self, id: str) -> bool:
        return id in self._known_ids

    def add(self, declaration: Declaration) -> Ref:
        """Add a declaration, or replace the one with its id, and return a reference to it."""
        self._known_ids.add(declaration.id)
        self._new[declaration.id] = declaration
        return Ref(declaration.id)

    def add_union(self, union: OneOf, key: DeclarationKey, description: str) -> Ref:
        """Add a type alias of a union; equal inline unions share one."""
        id = self._shared_unions.setdefault(union, key.id)
        return Ref(id) if id in self else self.add(Alias(id, key.name_hint, union, description))

    def take_new(self) -> dict[str, Declaration]:
        """Return the declarations that were added since the last call."""
        new, self._new = self._new, {}
        return new

    def add_task(self, task: Callable[[], None]) -> None:
        """Add a task to the work list."""
        self._tasks.append(task)

    def run_tasks(self) -> None:
        """Run all tasks, depth first: those that a task adds run next, in their order."""
        pending = self._take_tasks()
        while pending:
            pending.pop()()
            pending += self._take_tasks()

    def _take_tasks(self) -> list[Callable[[], None]]:
        tasks, self._tasks = self._tasks[::-1], []
        return tasks


class SubschemaConverter(Protocol):
    """A converter of the schemas that are nested in another one."""

    def convert_subschema(self, schema: Cursor, name_hint: NameHint) -> Type:
        """Return the type of a nested schema, which is declared under its own pointer."""

    def convert_reference(self, target: Cursor) -> Type:
        """Return a reference to a schema, which is declared later."""

    def merge_schemas(self, schemas: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type of the values that match all schemas."""

    def merge_parts(self, parts: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type that parts describe together."""


def get_component(id: str) -> str:
    """Return the pointer of the component schema that contains a declaration, or of its path."""
    return "/".join(id.split("/")[:4])
