"""Schemas of the old and the new description with different pointers: renamed or unrelated."""

from __future__ import annotations

from ...model import Api, Declaration, Enumeration, Object


def is_renamed(old_id: str, new_id: str, old: Api, new: Api) -> bool:
    """Check whether a schema has another pointer now: each API has one, and they are similar."""
    if old_id in new.declarations or new_id in old.declarations:
        return False
    return _are_similar(old.declarations[old_id], new.declarations[new_id])


def are_unrelated(old: Declaration, new: Declaration) -> bool:
    """Check whether two objects have hardly any properties in common."""
    before, after = _list_parts(old), _list_parts(new)
    return 2 * len(before & after) < min(len(before), len(after))


def _are_similar(old: Declaration, new: Declaration) -> bool:
    """Check whether declarations have at least half of their properties or values in common."""
    before, after = _list_parts(old), _list_parts(new)
    return type(old) is type(new) and 2 * len(before & after) >= max(len(before), len(after))


def _list_parts(declaration: Declaration) -> set[object]:
    match declaration:
        case Object(fields=fields):
            return {each.name for each in fields}
        case Enumeration(values=values):
            return set(values)
        case _:
            return set()
