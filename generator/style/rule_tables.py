"""The rules of a style, which are arrays of tables such as ``[[pagination]]``, and their keys."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from typing import Any

from ..diagnostics import SpecloomError
from ..frozen import frozen
from .errors import style_error
from .optional_patterns import OptionalPatterns
from .toml_files import TomlFile
from .toml_locations import KeyPath
from .value_specs import NON_NEGATIVE_SECONDS


@frozen
class RuleKeys:
    """The required and optional keys of a rule, with the types of their values."""

    required: Mapping[str, object]
    optional: Mapping[str, object] = field(default_factory=dict)


@frozen
class RuleSchema:
    """The schema of an array of rule tables.

    The key ``kind`` of a table selects its keys; the default is the first kind. If there is
    only one kind, tables have no such key.
    """

    kinds: Mapping[str, RuleKeys]

    def get_kind(self, table: Mapping[str, Any]) -> str:
        """Return the kind of a table, which may be unknown."""
        return str(table.get("kind", next(iter(self.kinds))))

    def get_key_types(self, kind: str) -> dict[str, object]:
        """Return all keys of a kind of table, with the types of their values."""
        keys = self.kinds[kind]
        kind_key = {"kind": str} if len(self.kinds) > 1 else {}
        return {**kind_key, **keys.required, **keys.optional}


@frozen
class Rule:
    """A rule table: its kind and its values, and the style file and path of keys where it is."""

    kind: str
    values: Mapping[str, Any]
    file: TomlFile
    keys: KeyPath
    optional: OptionalPatterns = OptionalPatterns()

    @property
    def names(self) -> tuple[str, ...]:
        """The table and what its rule is for, an operation or classes: ``polling``, ``getRun``."""
        subjects = filter(None, (self.operation_id, self.get_text("match")))
        return (str(self.keys[0]), *subjects)

    @property
    def operation_id(self) -> str:
        """The operationId of the only operation that the rule applies to; empty for all."""
        return self.get_text("operation")

    def is_optional(self, *keys: str) -> bool:
        """Return whether the rule, or one of its keys, may match nothing in the description."""
        return self.optional.match((*self.names, *keys))

    def get_text(self, key: str) -> str:
        """Return the value of a key as a string, empty if it is missing."""
        return str(self.values.get(key, ""))

    def make_error(
        self, code: str, message: str, *keys: str | int, hint: str | None = None
    ) -> SpecloomError:
        """Return an error at the line of the rule, or of one of its keys."""
        return style_error(self.file.locate_key((*self.keys, *keys)), code, message, hint)

    def unmatched_error(
        self, message: str, *keys: str | int, hint: str | None = None
    ) -> SpecloomError:
        """Return the error for a rule, or one of its keys, that does not match the description."""
        return self.make_error("unmatched-rule", message, *keys, hint=hint)


def parse_rules(
    schema: RuleSchema, file: TomlFile, key: str, optional: OptionalPatterns
) -> list[Rule]:
    """Return the rules of a style file, which are valid tables at `key`, if there are any."""
    return [
        Rule(schema.get_kind(each), each, file, (key, n), optional)
        for n, each in enumerate(file.data.get(key, ()))
    ]


def merge_rules(lower_rules: list[Rule], upper_rules: list[Rule]) -> list[Rule]:
    """Combine the rules of two styles.

    Rules for classes are added up in the order of the styles.  Otherwise, upper rules that
    are all for a single operation each precede the lower rules; all others replace them.
    """
    if all("match" in rule.values for rule in upper_rules):
        return [*lower_rules, *upper_rules]
    return (
        [*upper_rules, *lower_rules]
        if all(rule.operation_id for rule in upper_rules)
        else upper_rules
    )


# --- pagination -------------------------------------------------------------

_LIST_KEYS: Mapping[str, type] = {"operation": str, "items": str}
_PAGE_KEYS: Mapping[str, type] = {**_LIST_KEYS, "has_more": str}

# The keys are documented in the built-in style.
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
