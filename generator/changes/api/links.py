"""The comparison of the links of responses."""

from __future__ import annotations

from collections.abc import Mapping

from ...model import Link, Response
from ..quoting import quote_code
from .comparison import ApiComparison
from .sites import Site


def compare_links(comparison: ApiComparison, old: Response, new: Response, site: Site) -> None:
    """Compare the links of two responses, by name."""
    if not old.links and not new.links:
        return
    old_links = {each.name: each for each in old.links}
    new_links = {each.name: each for each in new.links}
    old_names, new_names = (
        {each.id: each.name or each.id for each in api.operations}
        for api in (comparison.old_api, comparison.new_api)
    )
    add = comparison.findings.add
    for name, link in new_links.items():
        before = old_links.get(name)
        label = f"the link {quote_code(name)} of {site.label}"
        if before is None:
            add("response-link-added", site.node, (), [link.pointer], site=label)
        elif _describe(before, old_names) != _describe(link, new_names):
            places = [before.pointer], [link.pointer]
            add("response-link-changed", site.node, *places, site=label)
    for name, link in old_links.items():
        if name not in new_links:
            label = f"the link {quote_code(name)} of {site.label}"
            add("response-link-removed", site.node, [link.pointer], site=label)


def _describe(link: Link, names: Mapping[str, str]) -> tuple[object, ...]:
    """Return what a link does: the operationId of its target, if it has one, and the values."""
    return names.get(link.target), frozenset(link.parameters), link.body, link.server
