"""Which declarations hold which, near some types: as many as a picture can show."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass

from .graph import held, reached, references
from .operations import Operation
from .types import Alias, Declaration, Nullable, Object, OneOf, Type

_NODES = 20
_EDGES = 30
_FAN = 6
_STEPS = 2
"""How many declarations a picture shows and with how many arrows, how many arrows go from one
of them, and how many lead away from where it begins."""


@dataclass(frozen=True, slots=True)
class Holder:
    """A declaration, and what it holds: ids, each with the properties that hold it.

    The variants of a union and what further properties hold have no such names.
    `others` counts what it holds beside that.
    """

    id: str
    held: Mapping[str, tuple[str, ...]]
    others: int


@dataclass(frozen=True, slots=True)
class Holdings:
    """Declarations that hold others or are held, near ones first.

    `roots` are those that were asked for; `others` counts those of them that hold something
    and are left out.
    """

    roots: frozenset[str]
    holders: tuple[Holder, ...]
    others: int


def exchanged(operations: Iterable[Operation]) -> list[Type]:
    """What operations give where they succeed, then what they take.

    The events of a stream are many; they count where there is no other answer.
    """
    operations = list(operations)
    answers = [content.type for operation in operations for content in operation.answers]
    return answers + [operation.body.type for operation in operations if operation.body]


def holdings(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> Holdings:
    """Who holds whom among the objects and unions that types lead to.

    Names for other types are seen through; enumerations hold nothing, and an answer that only
    wraps another one, as a list does, says nothing. What is too much is counted where it
    belongs.
    """
    roots = _shown_in(types, declarations)
    holding = [id for id in roots if not _says_nothing(id, {*roots}, declarations)]
    holders = tuple(_nearest(holding[: _NODES // 2], declarations))
    shown = {holder.id for holder in holders}
    return Holdings(frozenset(roots), holders, sum(id not in shown for id in holding))


def _says_nothing(
    id: str, roots: AbstractSet[str], declarations: Mapping[str, Declaration]
) -> bool:
    """Whether a root holds nothing, or one other root alone."""
    found = _held_by(id, declarations).keys()
    return not found or (len(found) == 1 and found <= roots - {id})


def _nearest(roots: Iterable[str], declarations: Mapping[str, Declaration]) -> Iterator[Holder]:
    """Roots and what they hold, breadth first, until the picture is full."""
    steps, arrows = dict.fromkeys(roots, 0), 0
    order = list(steps)
    for id in order:  # which grows
        everything = _held_by(id, declarations)
        kept: dict[str, tuple[str, ...]] = {}
        for other, names in everything.items():
            room = other in steps or (len(steps) < _NODES and steps[id] < _STEPS)
            if room and len(kept) < _FAN and arrows < _EDGES:
                kept[other] = names
                arrows += 1
                if other not in steps:
                    steps[other] = steps[id] + 1
                    order.append(other)
        yield Holder(id, kept, len(everything) - len(kept))


def _held_by(id: str, declarations: Mapping[str, Declaration]) -> dict[str, tuple[str, ...]]:
    """The declarations that one holds, each with the properties that hold it."""
    found: dict[str, tuple[str, ...]] = {}
    for name, type in _parts(declarations[id]):
        for other in _shown_in([type], declarations):
            found[other] = (*found.get(other, ()), *name)
    return found


def _parts(declaration: Declaration) -> Iterator[tuple[tuple[str, ...], Type]]:
    """The types that a declaration is made of, each with the property's name if it has one."""
    fields = declaration.fields if isinstance(declaration, Object) else ()
    yield from (((field.name,), field.type) for field in fields)
    yield from (((), type) for type in list(held(declaration))[len(fields) :])


def _shown_in(types: Iterable[Type], declarations: Mapping[str, Declaration]) -> list[str]:
    """The objects and unions that types name, themselves or by names for other types."""
    met = reached(types, declarations, lambda one: () if _is_shown(one) else held(one))
    return [id for id in met if _is_shown(declarations[id])]


def _is_shown(declaration: Declaration) -> bool:
    if not isinstance(declaration, Alias):
        return isinstance(declaration, Object)
    type = declaration.type.type if isinstance(declaration.type, Nullable) else declaration.type
    return isinstance(type, OneOf) and any(True for _ in references([type]))
