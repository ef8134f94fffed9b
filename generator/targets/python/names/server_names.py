"""The constructor arguments of clients for the variables in the URLs of servers."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from ....client.server_choices import ServerChoices
from ....naming.name_overrides import match_overrides
from ....naming.scopes import Scope
from ....naming.unique_names import Name, NamedItem
from .namer import Namer

SERVER_ARGUMENT = "server"
"""The constructor argument for the name of a server."""

CHOICE_VARIABLE = "server_choice"
"""The local variable of a constructor for what the caller chose of the servers."""


def list_server_arguments(choices: ServerChoices) -> tuple[str, ...]:
    """Return the names in a constructor that choices of servers need, except for variables."""
    argument = (SERVER_ARGUMENT,) if choices.names else ()
    return (*argument, CHOICE_VARIABLE) if argument or choices.variables else ()


def name_server_variables(
    choices: ServerChoices, namer: Namer, reserved_names: Collection[str]
) -> Mapping[str, Name]:
    """Return the constructor argument for each variable, by its name in the description.

    Raises:
        SpecloomError: The style renames an unknown variable, or sets a name that is not valid or
            is that of another argument.
    """
    style = namer.style
    items = {
        each.name: NamedItem(each.pointer, (each.name, each.pointer)) for each in choices.variables
    }
    overrides = match_overrides(
        style, ("names", "server_variables"), style.names.server_variables, items.items()
    )
    candidates = {name: (name, f"server {name}") for name in items if name not in overrides}
    names = namer.name_arguments(candidates, reserved_names)
    scope = Scope[str](
        "an argument",
        "the client",
        "server_variables",
        items.__getitem__,
        namer.make_argument_name,
        reserved_names=dict.fromkeys(reserved_names, ""),
    )
    names |= scope.apply_overrides(overrides, names)
    return {name: names[name] for name in items}
