"""The diagrams of the documentation: the tree of resources, and the models of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....model.containment import ContainmentGraph
from ..views import Diagram, DiagramArrow, DiagramBox, ResourceView

_MAX_RESOURCES = 30
_MAX_RESOURCES_WITH_METHODS = 12
_MAX_METHODS = 8
_MAX_FIELDS = 3
"""Limits of diagrams.

They are the resources of a tree, the resources of a tree that shows methods as well, the methods of
one resource, and the field names of one arrow.
"""

_TITLE_WIDTH = 20
"""The maximum number of characters of a title on a line, if the title can be broken."""


def draw_resource_diagram(resources: Sequence[ResourceView]) -> Diagram | None:
    """Return the tree of a client's resources; None if there are none.

    A small tree shows their methods. If there are too many resources, those near the client are
    shown, each with the number of those omitted below it.
    """
    if not resources:
        return None
    nearest_first = sorted(
        (page.dotted_name for page in resources), key=lambda path: path.count(".")
    )
    shown_paths = frozenset(nearest_first[:_MAX_RESOURCES])
    omitted_counts = Counter(
        _find_shown_parent(path, shown_paths) for path in nearest_first[_MAX_RESOURCES:]
    )
    shown = [page for page in resources if page.dotted_name in shown_paths]
    ids = _number_boxes(["", *(page.dotted_name for page in shown)])
    boxes = [DiagramBox(ids[""], ("client",), omitted_children=omitted_counts[""], is_rounded=True)]
    for page in shown:
        methods = _list_methods(page) if len(resources) <= _MAX_RESOURCES_WITH_METHODS else []
        title = page.dotted_name.rpartition(".")[2]
        boxes.append(
            DiagramBox(
                ids[page.dotted_name],
                _break_title(title),
                *_limit_names(methods, _MAX_METHODS),
                omitted_counts[page.dotted_name],
            )
        )
    arrows = (
        DiagramArrow(ids[_find_shown_parent(page.dotted_name, shown_paths)], ids[page.dotted_name])
        for page in shown
    )
    return Diagram(tuple(boxes), tuple(arrows))


def _find_shown_parent(path: str, shown_paths: AbstractSet[str]) -> str:
    """Return the nearest ancestor of a resource that is shown, or the client."""
    parent = path.rpartition(".")[0]
    return (
        parent if not parent or parent in shown_paths else _find_shown_parent(parent, shown_paths)
    )


def _list_methods(page: ResourceView) -> list[str]:
    return [
        *(method.name for method in page.methods),
        *(polling_method.name for polling_method in page.polling_methods),
        *(link_method.name for link_method in page.link_methods),
    ]


def draw_model_diagram(
    holdings: ContainmentGraph, names: Mapping[str, str], fields: Mapping[str, Mapping[str, str]]
) -> Diagram | None:
    """Return a diagram of which models contain which; None if none contains another.

    `names` maps declaration ids to class names, `fields` declaration ids to the field names of
    properties. Models that methods accept or return have rounded boxes.
    """
    ids = _number_boxes([holder.id for holder in holdings.nodes])
    boxes = (
        DiagramBox(
            ids[holder.id],
            _break_title(names[holder.id]),
            omitted_children=holder.omitted_count,
            is_rounded=holder.id in holdings.roots,
        )
        for holder in holdings.nodes
    )
    arrows = tuple(
        DiagramArrow(
            ids[holder.id],
            ids[id],
            *_limit_names([fields[holder.id][name] for name in properties], _MAX_FIELDS),
        )
        for holder in holdings.nodes
        for id, properties in holder.children.items()
    )
    return Diagram(tuple(boxes), arrows, holdings.omitted_count) if arrows else None


def _number_boxes(keys: Sequence[str]) -> dict[str, str]:
    """Return the identifiers of boxes by key; many words have a meaning in Mermaid (``end``)."""
    return {key: f"n{index}" for index, key in enumerate(keys)}


def _limit_names(names: Sequence[str], limit: int) -> tuple[tuple[str, ...], int]:
    """Return the names to show, and how many others there are, whose number takes a line too."""
    if len(names) <= limit:
        return tuple(names), 0
    return tuple(names[: limit - 1]), len(names) - limit + 1


def _break_title(title: str) -> tuple[str, ...]:
    """Break a long name into lines, each of which begins with a capital letter."""
    lines = [""]
    for word in re.split(r"(?<=[^A-Z])(?=[A-Z])", title):
        if lines[-1] and len(lines[-1]) + len(word) > _TITLE_WIDTH:
            lines.append("")
        lines[-1] += word
    return tuple(lines)
