"""The operations that links may lead to."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import field
from typing import get_args

from ...frozen import frozen
from ...model import Operation, Parameter, ParameterLocation
from ..document import Cursor

_QUALIFIERS = ("path", "query", "header", "cookie")
"""The locations that may be before the name of a parameter (OpenAPI 3.1, section 4.8.20.1)."""


@frozen
class LinkTargets:
    """The operations that links may lead to.

    `operations` are those of the API by id. `ids_by_name` and `ids_by_pointer` are the ids of all
    operations of the description, by their operationIds and by the pointers that name them.
    """

    operations: Mapping[str, Operation]
    ids_by_name: Mapping[str, str]
    ids_by_pointer: Mapping[str, str]
    _parameters: dict[str, Mapping[tuple[str, str], Parameter]] = field(
        default_factory=dict, repr=False
    )

    def find_parameters(self, name: str, target: Operation) -> list[Parameter]:
        """Return the parameters of a target that a link may mean by a name.

        A location may qualify the name: ``path.id``.
        """
        if target.id not in self._parameters:
            self._parameters[target.id] = {
                _make_key(each.location, each.name): each for each in target.parameters
            }
        parameters = self._parameters[target.id]
        location, _, rest = name.partition(".")
        qualified = parameters.get(_make_key(location, rest)) if location in _QUALIFIERS else None
        if qualified is not None:
            return [qualified]
        found = (parameters.get(_make_key(each, name)) for each in get_args(ParameterLocation))
        return [each for each in found if each is not None]


def find_link_targets(
    operations: Iterable[Operation], entries: Iterable[tuple[str, Cursor]]
) -> LinkTargets:
    """Return the targets of links.

    `entries` are all operations of the description by id; they may be behind the references of
    their paths.
    """
    ids_by_name: dict[str, str] = {}
    ids_by_pointer: dict[str, str] = {}
    for id, operation in entries:
        name = operation.get_string("operationId")
        ids_by_pointer.setdefault(operation.pointer, id)
        ids_by_pointer[id] = id
        if name:
            ids_by_name.setdefault(name, id)
    return LinkTargets({each.id: each for each in operations}, ids_by_name, ids_by_pointer)


def _make_key(location: str, name: str) -> tuple[str, str]:
    """Return what identifies a parameter; the case of headers does not matter (RFC 9110, 5.1)."""
    return location, name.lower() if location == "header" else name
