"""Findings: the changes of an API before it is known which operations they reach."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from ...frozen import frozen
from ...model import Declaration, Object, Type
from ...model.graph import find_reachable
from ..change import Aspect, Direction, Level
from ..rules.api_rules import RULES, VALUE_RULES
from .sites import Site


@frozen
class Finding:
    """A change of an API.

    `old_pointers` and `new_pointers` are those of all that changes with it: of what was added or
    removed, and of its parts. The first one is that of the change itself. `node` is what the change
    belongs to, such as an operation or a pair of types.
    """

    rule: str
    level: Level
    aspect: Aspect
    direction: Direction
    text: str
    old_pointers: tuple[str, ...]
    new_pointers: tuple[str, ...]
    node: object


@dataclass(slots=True)
class Findings:
    """The findings of a comparison, and the graph of the nodes that they belong to.

    `parents` maps each node to those from which it is reached; operations have none.
    """

    findings: list[Finding] = field(default_factory=list)
    parents: dict[object, dict[object, None]] = field(default_factory=dict)

    def add(
        self,
        rule: str,
        node: object,
        old_pointers: Iterable[str] = (),
        new_pointers: Iterable[str] = (),
        *,
        level: Level | None = None,
        **texts: object,
    ) -> None:
        """Add a change of something that is no value; `level` replaces that of the rule."""
        entry = RULES[rule]
        self.findings.append(
            Finding(
                rule,
                level or entry.level,
                entry.aspect,
                _find_direction(rule),
                entry.text.format(**texts),
                tuple(old_pointers),
                tuple(new_pointers),
                node,
            )
        )

    def add_value_change(
        self,
        key: str,
        site: Site,
        *,
        old: object = "",
        new: object = "",
        level: Level | None = None,
        old_pointers: Iterable[str] | None = None,
        new_pointers: Iterable[str] | None = None,
    ) -> None:
        """Add a change of a value; `level` replaces that of the rule.

        The pointers are those of the site unless others are given.
        """
        rule = VALUE_RULES[key]
        self.findings.append(
            Finding(
                rule.get_id(site.direction, site.subject),
                level or rule.get_level(site.direction),
                rule.aspect,
                site.direction,
                rule.text.format(site=site.label, old=old, new=new),
                _join_pointers(site.old_pointer, old_pointers, site.outer_pointers[0]),
                _join_pointers(site.new_pointer, new_pointers, site.outer_pointers[1]),
                site.node,
            )
        )

    def add_parent(self, node: object, parent: object) -> None:
        """Record that a node is reached from another one."""
        self.parents.setdefault(node, {})[parent] = None


def _find_direction(rule: str) -> Direction:
    """Return the direction that the id of a rule begins with, if it does."""
    directions: tuple[Direction, ...] = ("request", "response")
    return next((each for each in directions if rule.startswith(each)), "")


def _join_pointers(
    pointer: str, given: Iterable[str] | None, outer: tuple[str, ...]
) -> tuple[str, ...]:
    """Return the pointers of a change; none if it has none in one of the descriptions."""
    pointers = (pointer,) if given is None else tuple(given)
    return (*pointers, *outer) if pointers else ()


def list_pointers(declarations: Mapping[str, Declaration], types: Iterable[Type]) -> list[str]:
    """Return the pointers of all schemas and properties that types lead to."""
    pointers: list[str] = []
    for id in find_reachable(types, declarations):
        pointers.append(id)
        declaration = declarations[id]
        if isinstance(declaration, Object):
            pointers += [each.pointer for each in declaration.fields]
    return pointers
