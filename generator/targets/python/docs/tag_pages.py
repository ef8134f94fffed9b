"""The tree of tags, by which the documentation lists methods as well."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import TypeAlias

from ....model import Api, Tag
from ....model.tags import find_tag_paths
from ....text.markdown import Prose
from ..views import ResourceView, TagRow

_MAX_LEVEL = 6
"""The lowest level of a heading in Markdown."""

_MethodLink: TypeAlias = tuple[Prose, str]
"""The link to a method, and its summary."""


def list_tags(api: Api, resources: Sequence[ResourceView]) -> tuple[TagRow, ...]:
    """Return the tags with their methods, navigational ones first, parents before children.

    Tags without a method in their tree are left out, as they are in a subset of the operations.
    There are none unless the description says which of the others are for what (OpenAPI 3.2).
    """
    described = {tag.name for tag in api.tags if tag.parent or tag.kind}
    if not described:
        return ()
    paths = find_tag_paths(api.tags)
    methods = _list_methods(api, resources)
    used = {above for name in methods for above in paths.get(name, ())}
    if described.isdisjoint(used):
        return ()
    children: dict[str, list[Tag]] = {}
    for tag in {tag.name: tag for tag in reversed(api.tags)}.values():
        if tag.name in used:
            above = paths[tag.name][-2:-1]
            children.setdefault(above[0] if above else "", []).insert(0, tag)
    roots = sorted(children.get("", ()), key=lambda tag: not tag.is_navigational)
    return tuple(_iter_rows(roots, children, methods, 2))


def _list_methods(api: Api, resources: Sequence[ResourceView]) -> dict[str, list[_MethodLink]]:
    """Return the methods of each tag, in the order of the operations."""
    links = {each.pointer: (each.link, each.summary) for page in resources for each in page.methods}
    methods: dict[str, list[_MethodLink]] = {}
    for operation in api.operations:
        if operation.id in links:
            for name in dict.fromkeys(operation.tags):
                methods.setdefault(name, []).append(links[operation.id])
    return methods


def _iter_rows(
    tags: Sequence[Tag],
    children: Mapping[str, Sequence[Tag]],
    methods: Mapping[str, Sequence[_MethodLink]],
    level: int,
) -> Iterator[TagRow]:
    for tag in tags:
        own_methods = tuple(methods.get(tag.name, ()))
        yield TagRow(tag.name, tag.summary, tag.description, tag.kind, level, own_methods)
        yield from _iter_rows(
            children.get(tag.name, ()), children, methods, min(level + 1, _MAX_LEVEL)
        )
