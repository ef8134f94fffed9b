"""Cross-references: the operations that use a type, and the types that contain it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ..frozen import frozen
from ..model import Declaration, Ref, Type, Webhook
from ..model.graph import child_types, iter_references
from .resources import Method


@frozen
class TypeUsage:
    """The direct users of a declared type: ids of operations, of declarations and of webhooks.

    `flattened_by` are the operations whose arguments are the fields of the type, and `payload_of`
    the webhooks and callbacks that it is the payload of.
    """

    returned_by: tuple[str, ...] = ()
    accepted_by: tuple[str, ...] = ()
    error_body_of: tuple[str, ...] = ()
    flattened_by: tuple[str, ...] = ()
    contained_in: tuple[str, ...] = ()
    payload_of: tuple[str, ...] = ()


def find_type_usages(
    methods: Sequence[Method],
    declarations: Mapping[str, Declaration],
    *,
    webhooks: Sequence[Webhook] = (),
    returns_page_bodies: bool = True,
) -> dict[str, TypeUsage]:
    """Return the usages of all declared types by id.

    With `returns_page_bodies`, a method that returns a page also returns the type of its body.
    """
    users: dict[str, dict[str, dict[str, None]]] = {id: {} for id in declarations}

    def add_user(kind: str, types: Iterable[Type], user: str) -> None:
        for id in iter_references(types):
            if id != user:
                users[id].setdefault(kind, {})[user] = None

    for method in methods:
        operation = method.operation
        add_user("returned_by", method.list_return_types(returns_page_bodies), operation.id)
        add_user("accepted_by", [each.type for each in method.arguments], operation.id)
        add_user("error_body_of", _list_error_types(method), operation.id)
        if method.flattened_object is not None:
            add_user("flattened_by", [Ref(method.flattened_object)], operation.id)
    for webhook in webhooks:
        add_user("payload_of", [] if webhook.payload is None else [webhook.payload], webhook.id)
    for id, declaration in declarations.items():
        add_user("contained_in", child_types(declaration), id)
    return {
        id: TypeUsage(**{kind: tuple(ids) for kind, ids in kinds.items()})
        for id, kinds in users.items()
    }


def _list_error_types(method: Method) -> list[Type]:
    """Return the types of error responses; content that is not JSON is decoded as text."""
    return [
        content.type
        for response in method.operation.responses
        if not response.is_success
        for content in response.contents
        if content.kind != "binary"
    ]
