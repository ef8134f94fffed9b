"""Cross-references of types: links to the methods that use them, and to the types around them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ....client import usages
from ....client.plan import ClientPlan
from ..views import TypeUsage


def link_type_usages(
    plan: ClientPlan,
    method_links: Mapping[str, str],
    type_links: Mapping[str, str],
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
    links = {**method_links, **type_links, **webhook_methods}
    return {
        id: TypeUsage(*(_link_users(getattr(usage, kind), links) for kind in TypeUsage._fields))
        for id, usage in type_usages.items()
        if id in type_links
    }


def _link_users(users: Iterable[str], links: Mapping[str, str]) -> tuple[str, ...]:
    return tuple(links[user] for user in users if user in links)
