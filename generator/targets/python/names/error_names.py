"""The names of exception classes: the table ``[names.errors]`` of a style."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import TypeAlias

from ....naming.name_overrides import match_overrides
from ....naming.scopes import Scope
from ....naming.unique_names import Name, NamedItem
from ....style import Style
from ..syntax.identifiers import identifier

ErrorNames: TypeAlias = Mapping[str, Name]
"""The names of exception classes, by their names in the built-in runtime."""

_RULE = "runtime"


def name_errors(
    style: Style, built_in_names: Iterable[str], used_names: Collection[str]
) -> ErrorNames:
    """Return the names of exception classes, of which `used_names` are none.

    Raises:
        SpecloomError: The style renames an unknown class, or sets a name that is not valid or is
            in use.
    """
    names = {name: Name(name, _RULE) for name in built_in_names}
    if not style.names.errors:
        return names
    items = {name: NamedItem("", (name,)) for name in names}
    overrides = match_overrides(style, ("names", "errors"), style.names.errors, items.items())
    scope = Scope[str](
        "an exception",
        "the client",
        "errors",
        items.__getitem__,
        identifier,
        reserved_names=dict.fromkeys(used_names, ""),
    )
    kept = {name: assigned for name, assigned in names.items() if name not in overrides}
    return names | scope.apply_overrides(overrides, kept)


def list_renamed(names: ErrorNames) -> dict[str, Name]:
    """Return the names that are not those of the built-in runtime."""
    return {built_in: name for built_in, name in names.items() if name != built_in}
