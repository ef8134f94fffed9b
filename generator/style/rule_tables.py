"""The rules of a style: lists of tables such as ``[[paging]]``, and the keys that each may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from ..diagnostics import Diagnostic, Place, Related, SpecloomError
from .toml_locations import Keys as TomlKeys
from .values import PAUSE

At: TypeAlias = tuple[Path, int]
"""Where something is said: a file, and a line that counts from 1."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What the tables of one kind say: the keys that they need, and those they may have besides."""

    needed: Mapping[str, object]
    others: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Rules:
    """What a list of tables may hold.

    The key ``kind`` of a table tells which keys it has; the first kind goes without
    saying. Where there is but one, tables have no such key.
    """

    kinds: Mapping[str, Keys]

    def kind(self, table: Mapping[str, Any]) -> str:
        """The kind that a table says it is of; there may be no such kind."""
        return str(table.get("kind", next(iter(self.kinds))))

    def known(self, kind: str) -> dict[str, object]:
        """Every key that a table of a kind may have, with the type of its value."""
        keys = self.kinds[kind]
        own = {"kind": str} if len(self.kinds) > 1 else {}
        return {**own, **keys.needed, **keys.others}


@dataclass(frozen=True, slots=True)
class Rule:
    """A table of such a list: its kind, the values of its keys, and where it and they stand."""

    kind: str
    values: Mapping[str, Any]
    at: At
    lines: Mapping[TomlKeys, int] = field(default_factory=dict)

    @property
    def operation(self) -> str:
        """The operationId of the only operation that the rule holds for; empty: it holds for all."""
        return self.text("operation")

    def text(self, key: str) -> str:
        """The value of a key, empty where it is not given."""
        return str(self.values.get(key, ""))

    def unmatched(self, what: str, *keys: str | int) -> SpecloomError:
        """The error for a rule that the description does not bear out, or for one of its keys."""
        path, line = self.at
        above = (keys[:depth] for depth in range(len(keys), 0, -1))
        line = next((self.lines[each] for each in above if each in self.lines), line)
        return problem((path, line), "unmatched-rule", what)


def overlaid_rules(under: list[Rule], over: list[Rule]) -> list[Rule]:
    """Rules that all hold for one operation come before those below; others replace them.

    Those of classes add up, in the order of the styles.
    """
    if all("match" in rule.values for rule in over):
        return [*under, *over]
    return [*over, *under] if all(rule.operation for rule in over) else over


# --- paging -----------------------------------------------------------------

_LIST: Mapping[str, type] = {"operation": str, "items": str}
_MORE: Mapping[str, type] = {**_LIST, "more": str}

# What a rule's keys mean is told in the built-in style.
PAGING = Rules(
    {
        "cursor": Keys({"cursor": str, "parameter": str}, _MORE),
        "offset": Keys({"parameter": str}, {**_MORE, "size": str, "total": str}),
        "page": Keys({"parameter": str}, {**_MORE, "size": str, "pages": str, "first": int}),
        "next": Keys({"next": str}, _LIST),
        "link": Keys({}, _LIST),
    }
)


# --- polling ----------------------------------------------------------------

POLLING = Rules(
    {
        "": Keys(
            {"operation": str, "field": str, "until": list},
            {
                "name": str,
                "interval": PAUSE,
                "limit": PAUSE,
                "hint": str,
                "unit": str,
                "interval_argument": str,
                "limit_argument": str,
                "start": {"*": str},
            },
        )
    }
)


# --- classes ----------------------------------------------------------------

CLASSES = Rules({"": Keys({"match": str}, {"bases": list, "decorators": list, "imports": list})})


def problem(
    at: At,
    code: str,
    message: str,
    hint: str | None = None,
    related: tuple[Related, ...] = (),
) -> SpecloomError:
    """An error in a style, told at its line; `related` are places in the description."""
    path, line = at
    place = Place(line, 1)
    return SpecloomError(Diagnostic("error", code, message, str(path), None, hint, place, related))
