"""The resources that types belong to."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence

from ..frozen import frozen
from ..model import Api, Declaration, Enumeration
from ..model.graph import (
    child_types,
    collect_operation_types,
    find_reachable,
    iter_references,
    list_payload_types,
)
from .resource_tree import ResourcePath
from .resources import Resource

_MAX_INLINE_LENGTH = 48
"""Maximum length of the values of an enumeration without a declaration, in characters."""


@frozen
class TypePlacement:
    """The place of a declared type in a client.

    `owner` is the deepest resource above all its users; the empty path if several resources at
    the top share it. `is_streamed_only` is true if only streams contain the type, and
    `is_webhook_only` if only payloads of webhooks and callbacks do.
    """

    owner: ResourcePath
    is_streamed_only: bool = False
    is_webhook_only: bool = False


def place_types(resources: Sequence[Resource], api: Api) -> dict[str, TypePlacement]:
    """Return the placement of all declarations of an API that a client needs, by id.

    If one type reaches another, the users of the second include those of the first, so references
    between the types of resources only go up the tree: there are no cycles. Types that only streams
    contain may be placed apart, as they are many and few programs load them; nothing else reaches
    them, so that this makes no cycle either. The same holds for those that only payloads of
    webhooks contain; webhooks do not change the place of any other type. A short enumeration that
    only parameters use is not placed: it is written inline, unless its values have descriptions.
    """
    declarations = api.declarations
    roots = {
        resource.path: [collect_operation_types(m.operation) for m in resource.methods]
        for resource in resources
    }
    all_roots = [each for types in roots.values() for each in types]
    contents = (t for each in all_roots for t in each.contents)
    content_types = find_reachable((*contents, *api.unused_types), declarations)
    non_streaming = (t for each in all_roots for t in (*each.parameters, *each.non_streaming))
    outside_streams = find_reachable((*non_streaming, *api.unused_types), declarations)
    users = (
        (id, path)
        for path, types in roots.items()
        for each in types
        for id in iter_references((*each.parameters, *each.contents))
    )
    unused: list[tuple[str, ResourcePath]] = [(id, ()) for id in iter_references(api.unused_types)]
    owners = _find_owners((*users, *unused), declarations)
    payload_types = find_reachable(list_payload_types(api), declarations)
    return {
        id: (
            TypePlacement(owners[id], id not in outside_streams)
            if id in owners
            else TypePlacement((), is_webhook_only=True)
        )
        for id, declaration in declarations.items()
        if id in payload_types
        or (id in owners and (id in content_types or not _is_inlined(declaration)))
    }


def _find_owners(
    users: Iterable[tuple[str, ResourcePath]], declarations: Mapping[str, Declaration]
) -> dict[str, ResourcePath]:
    """Return the deepest resource above all users of each type; `users` are the direct ones.

    A path is shortened as often as it is long at most, so this is linear in the references.
    """
    owners: dict[str, ResourcePath] = {}
    pending = list(users)
    while pending:
        id, path = pending.pop()
        owner = _find_common_path(owners.get(id, path), path)
        if owners.get(id) != owner:
            owners[id] = owner
            pending += [(each, owner) for each in iter_references(child_types(declarations[id]))]
    return owners


def _find_common_path(one: ResourcePath, other: ResourcePath) -> ResourcePath:
    length = 0
    for a, b in zip(one, other, strict=False):
        if a != b:
            break
        length += 1
    return one[:length]


def _is_inlined(declaration: Declaration) -> bool:
    """Check whether a type is a short enumeration without a name or notes in the description."""
    if not isinstance(declaration, Enumeration) or len(declaration.name_hint) == 1:
        return False
    if declaration.notes:
        return False
    values = ", ".join(json.dumps(value, ensure_ascii=False) for value in declaration.values)
    return len(values) <= _MAX_INLINE_LENGTH
