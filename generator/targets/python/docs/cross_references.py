"""Who uses a type: the calls that give or take it, and the types that hold it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ....model import Api, Operation
from ....model.graph import held, references
from ..client.arguments import spread
from ..names.namer import TypeNames
from ..types.annotations import names_in
from ..views import Call, Uses

_MOST = 10


def uses_of(
    api: Api, names: TypeNames, calls: Iterable[Call], links: Mapping[str, str]
) -> dict[str, Uses]:
    """The uses of types by their class names; `links` are the pages of types in the same way."""
    found: dict[str, dict[str, dict[str, None]]] = {kind: {} for kind in Uses._fields}

    def note(kind: str, used: Iterable[str], user: str) -> None:
        for name in used:
            if name in links:
                found[kind].setdefault(name, {})[user] = None

    operations = {operation.id: operation for operation in api.operations}
    for call in calls:
        note("returned", names_in(call.returns) + names_in(call.item), call.link)
        for row in (*call.required, *call.optional):
            note("taken", names_in(row.annotation), call.link)
        for error in call.errors:
            note("failed", names_in(" ".join(error.annotations)), call.link)
        note("spread", _spread(operations[call.id], api, names), call.link)
    for id, declaration in api.declarations.items():
        holder = names.types[id]
        if holder in links:
            parts = [names.types[part] for part in references(held(declaration)) if part != id]
            note("held", parts, f"[{holder}]({links[holder]})")
    return {
        name: Uses(*(listed([*found[kind].get(name, ())]) for kind in Uses._fields))
        for name in links
    }


def _spread(operation: Operation, api: Api, names: TypeNames) -> list[str]:
    """The type whose fields are arguments of a call."""
    flat = spread(operation.body, api.declarations) if operation.body is not None else None
    return [names.types[flat.id]] if flat is not None else []


def listed(links: Sequence[str], most: int = _MOST) -> str:
    """Links parted by commas; of very many the first ones, and how many are left."""
    more = len(links) - most
    return ", ".join(links[:most]) + (f" and {more} more" if more > 0 else "")
