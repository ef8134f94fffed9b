"""Values of discriminators that are not the names of schemas, from a vendor extension."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import quote

from ...text.pointers import escape_token
from ..document import Cursor

_EXTENSION = "x-ms-discriminator-value"
_MAX_LEVELS = 100
"""How many levels of schemas that extend each other are searched."""


def map_discriminators(definitions: Cursor, schemas: Mapping[str, Any]) -> None:
    """Add a mapping to each discriminator of converted schemas that has other values.

    Swagger 2.0 has only names, so there is an extension for those values.
    """
    entries = dict(definitions.iter_members())
    if not any(_EXTENSION in entry for entry in entries.values()):
        return
    members: dict[str, list[str]] = {}
    for name, entry in entries.items():
        for owner in _iter_owners(entry):
            if owner in schemas:
                members.setdefault(owner, []).append(name)
    for owner, names in members.items():
        if any(_EXTENSION in entries[name] for name in names):
            discriminator = schemas[owner]["discriminator"]
            values = {name: entries[name].get_string(_EXTENSION) for name in names}
            discriminator["mapping"] = {
                value or name: f"#/components/schemas/{quote(escape_token(name))}"
                for name, value in values.items()
                if value or name != owner
            }


def _iter_owners(definition: Cursor) -> Iterator[str]:
    """Yield the names of the schemas with a discriminator that a definition is or extends."""
    seen = {definition.pointer}
    level = [definition]
    for _ in range(_MAX_LEVELS):
        targets: list[Cursor] = []
        for each in level:
            if isinstance(each.at_path("discriminator").value, str):
                yield each.key
            branches = each.at_path("allOf")
            for branch in branches.iter_items() if isinstance(branches.value, list) else ():
                target = branch.find_target()
                if target is not None and target.pointer not in seen:
                    seen.add(target.pointer)
                    targets.append(target)
        level = targets
