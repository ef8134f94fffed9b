"""The diagrams of the documentation: the tree of resources, and the models of each."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....model.containment import ContainmentGraph
from ..views import Diagram, ResourceView
from .diagram_boxes import Arrow, Box, Line
from .diagram_layout import draw_diagram

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
    numbers = {path: number for number, path in enumerate(["", *(p.dotted_name for p in shown)])}
    boxes = [_make_box("client", (), omitted_counts[""], is_rounded=True)]
    arrows = []
    for page in shown:
        methods = _list_methods(page) if len(resources) <= _MAX_RESOURCES_WITH_METHODS else []
        title = page.dotted_name.rpartition(".")[2]
        lines = _limit_lines(methods, _MAX_METHODS)
        boxes.append(_make_box(title, lines, omitted_counts[page.dotted_name]))
        start = numbers[_find_shown_parent(page.dotted_name, shown_paths)]
        arrows.append(_make_title_arrow(boxes, start, numbers[page.dotted_name]))
    return draw_diagram(boxes, arrows)


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
    numbers = {holder.id: number for number, holder in enumerate(holdings.nodes)}
    boxes: list[Box] = []
    links: list[tuple[int, int, int, int]] = []
    for number, holder in enumerate(holdings.nodes):
        title = len(_break_title(names[holder.id]))
        lines: list[Line] = []
        for id, properties in holder.children.items():
            added = _limit_lines([fields[holder.id][name] for name in properties], _MAX_FIELDS)
            first = title + len(lines) if added else 0
            lines += added
            links.append((number, numbers[id], first, title + len(lines) if added else title))
        is_rounded = holder.id in holdings.roots
        boxes.append(_make_box(names[holder.id], lines, holder.omitted_count, is_rounded))
    if not links:
        return None
    if holdings.omitted_count:
        boxes.append(Box((Line("", holdings.omitted_count),)))
    return draw_diagram(boxes, [Arrow(*link) for link in links])


def _make_box(
    title: str, lines: Sequence[Line], omitted_count: int, is_rounded: bool = False
) -> Box:
    titles = (Line(text, is_title=True) for text in _break_title(title))
    return Box((*titles, *lines, *_count_omitted(omitted_count)), is_rounded)


def _make_title_arrow(boxes: Sequence[Box], start: int, end: int) -> Arrow:
    """Return an arrow that starts at the title of its box."""
    return Arrow(start, end, 0, sum(line.is_title for line in boxes[start].lines))


def _count_omitted(count: int) -> tuple[Line, ...]:
    """Return the line that stands for omitted items, if there are any."""
    return (Line("", count),) if count else ()


def _limit_lines(names: Sequence[str], limit: int) -> tuple[Line, ...]:
    """Return a line for each name to show, and one for the number of the others."""
    shown = names if len(names) <= limit else names[: limit - 1]
    return (*map(Line, shown), *_count_omitted(len(names) - len(shown)))


def _break_title(title: str) -> tuple[str, ...]:
    """Break a long name into lines, each of which begins with a capital letter."""
    lines = [""]
    for word in re.split(r"(?<=[^A-Z])(?=[A-Z])", title):
        if lines[-1] and len(lines[-1]) + len(word) > _TITLE_WIDTH:
            lines.append("")
        lines[-1] += word
    return tuple(lines)
