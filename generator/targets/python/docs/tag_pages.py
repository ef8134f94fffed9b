"""The tree of tags, by which the documentation lists methods as well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ....model import Api, Tag
from ....model.tags import find_tag_paths
from ..views import ResourceView, TagRow

_MAX_LEVEL = 6
"""The lowest level of a heading in Markdown."""


def list_tags(api: Api, resources: Sequence[ResourceView]) -> tuple[TagRow, ...]:
    """Return the tags with their methods, navigational ones first, parents before children.

    There are none unless the description says which tags are for what (OpenAPI 3.2).
    """
    if not any(tag.parent or tag.kind for tag in api.tags):
        return ()
    links = {each.pointer: (each.link, each.summary) for page in resources for each in page.methods}
    paths = find_tag_paths(api.tags)
    children: dict[str, list[Tag]] = {}
    for tag in {tag.name: tag for tag in reversed(api.tags)}.values():
        above = paths[tag.name][-2:-1]
        children.setdefault(above[0] if above else "", []).insert(0, tag)
    roots = sorted(children.get("", ()), key=lambda tag: not tag.is_navigational)
    return tuple(_iter_rows(api, roots, children, links, 2))


def _iter_rows(
    api: Api,
    tags: Sequence[Tag],
    children: Mapping[str, Sequence[Tag]],
    links: Mapping[str, tuple[str, str]],
    level: int,
) -> Iterator[TagRow]:
    for tag in tags:
        methods = [links[o.id] for o in api.operations if tag.name in o.tags and o.id in links]
        yield TagRow(tag.name, tag.summary, tag.description, tag.kind, level, tuple(methods))
        yield from _iter_rows(
            api, children.get(tag.name, ()), children, links, min(level + 1, _MAX_LEVEL)
        )
