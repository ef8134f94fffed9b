"""The diagrams of the documentation: the tree of resources, and the models of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....model.containment import ContainmentGraph
from ....text.markdown.mermaid import (
    Arrow,
    Box,
    format_flowchart,
    format_omitted_count,
    limit_names,
)
from ..views import ResourceView

_MAX_RESOURCES = 30
_MAX_RESOURCES_WITH_METHODS = 12
_MAX_METHODS = 8
_MAX_FIELDS = 3
"""Limits of diagrams.

They are the resources of a tree, the resources of a tree that shows methods as well, the methods of
one resource, and the field names of one arrow.
"""


def draw_resource_diagram(resources: Sequence[ResourceView]) -> str:
    """Return the tree of a client's resources as a flowchart; empty if there are none.

    A small tree shows their methods. If there are too many resources, those near the client are
    shown, each with the number of those omitted below it.
    """
    if not resources:
        return ""
    nearest_first = sorted(
        (page.dotted_name for page in resources), key=lambda path: path.count(".")
    )
    shown_paths = frozenset(nearest_first[:_MAX_RESOURCES])
    omitted_counts = Counter(
        _find_shown_parent(path, shown_paths) for path in nearest_first[_MAX_RESOURCES:]
    )
    shown = [page for page in resources if page.dotted_name in shown_paths]
    boxes = {"": Box("client", _format_omitted(omitted_counts[""]), is_rounded=True)}
    for page in shown:
        methods = _list_methods(page) if len(resources) <= _MAX_RESOURCES_WITH_METHODS else ()
        name = page.dotted_name.rpartition(".")[2]
        boxes[page.dotted_name] = Box(
            name, (*methods, *_format_omitted(omitted_counts[page.dotted_name]))
        )
    return format_flowchart(
        boxes,
        [
            Arrow(_find_shown_parent(page.dotted_name, shown_paths), page.dotted_name)
            for page in shown
        ],
    )


def _find_shown_parent(path: str, shown_paths: AbstractSet[str]) -> str:
    """Return the nearest ancestor of a resource that is shown, or the client."""
    parent = path.rpartition(".")[0]
    return (
        parent if not parent or parent in shown_paths else _find_shown_parent(parent, shown_paths)
    )


def _list_methods(page: ResourceView) -> tuple[str, ...]:
    names = [
        *(method.name for method in page.methods),
        *(polling_method.name for polling_method in page.polling_methods),
    ]
    return limit_names(names, _MAX_METHODS)


def draw_model_diagram(
    holdings: ContainmentGraph, names: Mapping[str, str], fields: Mapping[str, Mapping[str, str]]
) -> str:
    """Return a flowchart of which models contain which; empty if none contains another.

    `names` maps declaration ids to class names, `fields` declaration ids to the field names of
    properties. Models that methods accept or return have rounded boxes.
    """
    boxes = {
        holder.id: Box(
            names[holder.id], _format_omitted(holder.omitted_count), holder.id in holdings.roots
        )
        for holder in holdings.nodes
    }
    arrows = [
        Arrow(
            holder.id,
            id,
            limit_names([fields[holder.id][name] for name in properties], _MAX_FIELDS),
        )
        for holder in holdings.nodes
        for id, properties in holder.children.items()
    ]
    if holdings.omitted_count:
        boxes["others"] = Box(format_omitted_count(holdings.omitted_count))
    return format_flowchart(boxes, arrows) if arrows else ""


def _format_omitted(omitted_count: int) -> tuple[str, ...]:
    return (format_omitted_count(omitted_count),) if omitted_count else ()
