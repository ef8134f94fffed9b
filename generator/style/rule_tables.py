"""The rules of a style: lists of tables such as ``[[pagination]]``, and the keys that each may have."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, TypeAlias

from ..diagnostics import Diagnostic, Location, RelatedLocation, SpecloomError
from .toml_locations import KeyPath as TomlKeys
from .value_specs import NON_NEGATIVE_SECONDS

SourceLocation: TypeAlias = tuple[Path, int]
"""Where something is said: a file, and a line that counts from 1."""


@dataclass(frozen=True, slots=True)
class RuleKeys:
    """What the tables of one kind say: the keys that they need, and those they may have besides."""

    required: Mapping[str, object]
    optional: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RuleSchema:
    """What a list of tables may hold.

    The key ``get_kind`` of a table tells which keys it has; the first kind goes without
    saying. Where there is but one, tables have no such key.
    """

    kinds: Mapping[str, RuleKeys]

    def get_kind(self, table: Mapping[str, Any]) -> str:
        """The kind that a table says it is of; there may be no such kind."""
        return str(table.get("kind", next(iter(self.kinds))))

    def get_key_types(self, kind: str) -> dict[str, object]:
        """Every key that a table of a kind may have, with the type of its value."""
        keys = self.kinds[kind]
        kind_key = {"kind": str} if len(self.kinds) > 1 else {}
        return {**kind_key, **keys.required, **keys.optional}


@dataclass(frozen=True, slots=True)
class Rule:
    """A table of such a list: its kind, the values of its keys, and where it and they stand."""

    kind: str
    values: Mapping[str, Any]
    source_location: SourceLocation
    lines: Mapping[TomlKeys, int] = field(default_factory=dict)

    @property
    def operation_id(self) -> str:
        """The operationId of the only operation that the rule holds for; empty: it holds for all."""
        return self.get_text("operation")

    def get_text(self, key: str) -> str:
        """The value of a key, empty where it is not given."""
        return str(self.values.get(key, ""))

    def unmatched_error(self, message: str, *keys: str | int) -> SpecloomError:
        """The error for a rule that the description does not bear out, or for one of its keys."""
        path, line = self.source_location
        prefixes = (keys[:depth] for depth in range(len(keys), 0, -1))
        line = next((self.lines[each] for each in prefixes if each in self.lines), line)
        return style_error((path, line), "unmatched-rule", message)


def overlay_rules(lower_rules: list[Rule], upper_rules: list[Rule]) -> list[Rule]:
    """Rules that all hold for one operation come before those below; others replace them.

    Those of classes add up, in the order of the styles.
    """
    if all("match" in rule.values for rule in upper_rules):
        return [*lower_rules, *upper_rules]
    return (
        [*upper_rules, *lower_rules]
        if all(rule.operation_id for rule in upper_rules)
        else upper_rules
    )


# --- pagination -----------------------------------------------------------------

_LIST_KEYS: Mapping[str, type] = {"operation": str, "items": str}
_PAGE_KEYS: Mapping[str, type] = {**_LIST_KEYS, "has_more": str}

# What a rule's keys mean is told in the built-in style.
PAGINATION_SCHEMA = RuleSchema(
    {
        "cursor": RuleKeys({"cursor": str, "parameter": str}, _PAGE_KEYS),
        "offset": RuleKeys(
            {"parameter": str}, {**_PAGE_KEYS, "size_parameter": str, "total_items": str}
        ),
        "page": RuleKeys(
            {"parameter": str},
            {**_PAGE_KEYS, "size_parameter": str, "total_pages": str, "first_page": int},
        ),
        "next": RuleKeys({"next_url": str}, _LIST_KEYS),
        "link": RuleKeys({}, _LIST_KEYS),
    }
)


# --- polling ----------------------------------------------------------------

POLLING_SCHEMA = RuleSchema(
    {
        "": RuleKeys(
            {"operation": str, "status_field": str, "terminal_values": list},
            {
                "method_name": str,
                "interval": NON_NEGATIVE_SECONDS,
                "timeout": NON_NEGATIVE_SECONDS,
                "interval_header": str,
                "interval_unit": str,
                "interval_argument": str,
                "timeout_argument": str,
                "start_operations": {"*": str},
            },
        )
    }
)


# --- classes ----------------------------------------------------------------

CLASS_SCHEMA = RuleSchema(
    {"": RuleKeys({"match": str}, {"bases": list, "decorators": list, "imports": list})}
)


def style_error(
    source_location: SourceLocation,
    code: str,
    message: str,
    hint: str | None = None,
    related: tuple[RelatedLocation, ...] = (),
) -> SpecloomError:
    """An error in a style, told at its line; `related` are places in the description."""
    path, line = source_location
    location = Location(line, 1)
    return SpecloomError(
        Diagnostic("error", code, message, str(path), None, hint, location, related)
    )
