"""The changes that a project accepts: ``[[tool.specloom.diff.allow]]``."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, Protocol

from ..changes.change import Change
from ..changes.rules.rule_list import list_rules
from ..diagnostics import SpecloomError
from ..frozen import frozen
from ..text.suggestions import suggest

if TYPE_CHECKING:
    from ..style.toml_locations import KeyPath


class MakeError(Protocol):
    """Returns an error about a key of pyproject.toml, at its line."""

    def __call__(self, keys: KeyPath, message: str, hint: str | None = None) -> SpecloomError: ...


_REQUIRED_KEYS = ("rule", "reason")
_KNOWN_KEYS = (*_REQUIRED_KEYS, "operation")


@frozen
class AllowedChange:
    """Changes that are accepted, for a reason.

    `rule` and `operation` are glob patterns: of the id of a rule, and of a method with a path, as
    ``GET /runs*``. One of the operations that a change reaches must match.
    """

    rule: str
    reason: str
    operation: str = "*"

    def matches(self, change: Change) -> bool:
        """Check whether a change is accepted."""
        return fnmatchcase(change.rule, self.rule) and (
            self.operation == "*"
            or any(fnmatchcase(each, self.operation) for each in change.operations)
        )


def read_allowed_changes(
    table: Mapping[str, Any], keys: KeyPath, make_error: MakeError
) -> Iterator[AllowedChange]:
    """Yield the changes that a table ``[tool.specloom.diff]`` accepts.

    Raises:
        SpecloomError: The table is invalid.
    """
    for key in table:
        if key != "allow":
            message = f"unknown key '{key}' in [tool.specloom.diff]"
            raise make_error((*keys, key), message, suggest(key, ["allow"]))
    entries = table.get("allow", [])
    if not isinstance(entries, list):
        raise make_error((*keys, "allow"), "'allow' must be an array of tables")
    for index, entry in enumerate(entries):
        yield _read_entry(entry, (*keys, "allow", index), make_error)


def _read_entry(entry: object, keys: KeyPath, make_error: MakeError) -> AllowedChange:
    if not isinstance(entry, dict) or not all(isinstance(each, str) for each in entry.values()):
        raise make_error(keys, "an allowed change is a table of strings: rule, reason, operation")
    for key in entry:
        if key not in _KNOWN_KEYS:
            message = f"unknown key '{key}' for an allowed change"
            raise make_error((*keys, key), message, suggest(key, _KNOWN_KEYS))
    for key in _REQUIRED_KEYS:
        if not entry.get(key, "").strip():
            raise make_error(keys, f"an allowed change needs a '{key}'")
    allowed = AllowedChange(**entry)
    if not any(fnmatchcase(rule.id, allowed.rule) for rule in list_rules()):
        ids = [rule.id for rule in list_rules()]
        message = f"no change has the rule '{allowed.rule}'"
        raise make_error((*keys, "rule"), message, suggest(allowed.rule, ids))
    return allowed
