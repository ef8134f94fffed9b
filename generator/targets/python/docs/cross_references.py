"""Cross-references of types: links to the methods that use them, and to the types around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from ....client import usages
from ....client.plan import ClientPlan
from ....text.markdown import Prose
from ..views import TypeUsage

T = TypeVar("T")


def link_type_usages(
    plan: ClientPlan,
    method_links: Mapping[str, Prose],
    type_links: Mapping[str, Prose],
    webhook_methods: Mapping[str, str],
    *,
    returns_page_bodies: bool,
) -> dict[str, TypeUsage]:
    """Return the usages of types by id, as links.

    `method_links` are the links to methods by operation id, `type_links` those to types by id.
    `webhook_methods` are the names of the methods that parse webhooks, by the ids of these.
    """
    type_usages = usages.find_type_usages(
        plan.methods,
        plan.api.declarations,
        webhooks=plan.api.webhooks,
        returns_page_bodies=returns_page_bodies,
    )
    links = {**method_links, **type_links}
    return {
        id: TypeUsage(
            returned_by=_find_values(usage.returned_by, links),
            accepted_by=_find_values(usage.accepted_by, links),
            flattened_by=_find_values(usage.flattened_by, links),
            error_body_of=_find_values(usage.error_body_of, links),
            contained_in=_find_values(usage.contained_in, links),
            payload_of=_find_values(usage.payload_of, webhook_methods),
        )
        for id, usage in type_usages.items()
        if id in type_links
    }


def _find_values(keys: Iterable[str], values: Mapping[str, T]) -> tuple[T, ...]:
    return tuple(values[key] for key in keys if key in values)
