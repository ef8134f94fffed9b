"""The layout of diagrams: where boxes, their lines and arrows are drawn.

Boxes are in layers from left to right, each to the right of all boxes that have arrows to it.
An arrow that closes a cycle leads back to the left.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate, pairwise

from ..views import Diagram, DiagramArrow, DiagramBox, DiagramLine, DiagramPoint
from .diagram_boxes import BASELINE, LINE_HEIGHT, PADDING, Arrow, Box

_MARGIN = 4
_LAYER_GAP = 56
_BOX_GAP = 16
_LOOP_WIDTH = 30
"""Lengths in pixels."""

_SWEEPS = 6

_Item = tuple[int, int]
"""What has a place in a layer: a box (its number, -1), or the arrow that passes it (layer, number)."""


def draw_diagram(boxes: Sequence[Box], arrows: Sequence[Arrow]) -> Diagram:
    """Place boxes and arrows."""
    return _DiagramLayout(boxes, arrows).make_diagram()


class _DiagramLayout:
    """The layers of a diagram, with the links between their items."""

    def __init__(self, boxes: Sequence[Box], arrows: Sequence[Arrow]) -> None:
        self._boxes = boxes
        self._arrows = arrows
        self._found, self._order = _traverse_boxes(len(boxes), arrows)
        position = {box: index for index, box in enumerate(self._order)}
        self._is_back = [position[each.start] > position[each.end] for each in arrows]
        self._ranks = self._find_ranks()
        self._chains = [self._make_chain(number) for number in range(len(arrows))]
        self._links: dict[_Item, list[tuple[_Item, float]]] = {}
        self._layers = self._make_layers()
        self._link_items()
        self._sort_layers()
        self._tops = self._find_tops()
        self._lefts, self._widths = self._find_columns()

    def _find_ranks(self) -> list[int]:
        """Return the layer of each box."""
        ranks = [0] * len(self._boxes)
        followers: dict[int, list[int]] = {}
        for arrow, is_back in zip(self._arrows, self._is_back, strict=True):
            start, end = (arrow.end, arrow.start) if is_back else (arrow.start, arrow.end)
            if start != end:
                followers.setdefault(start, []).append(end)
        for box in self._order:
            for follower in followers.get(box, ()):
                ranks[follower] = max(ranks[follower], ranks[box] + 1)
        return ranks

    def _make_chain(self, number: int) -> list[_Item]:
        """Return the items that an arrow connects, from left to right; none for a loop."""
        arrow = self._arrows[number]
        if arrow.start == arrow.end:
            return []
        ends = (arrow.end, arrow.start) if self._is_back[number] else (arrow.start, arrow.end)
        first, last = (self._ranks[box] for box in ends)
        passed = [(rank, number) for rank in range(first + 1, last)]
        return [(ends[0], -1), *passed, (ends[1], -1)]

    def _make_layers(self) -> list[list[_Item]]:
        """Return the items of each layer, boxes in the order of a depth-first search."""
        layers: list[list[_Item]] = [[] for _ in range(max(self._ranks) + 1)]
        for box in self._found:
            layers[self._ranks[box]].append((box, -1))
        for chain in self._chains:
            for item in chain[1:-1]:
                layers[item[0]].append(item)
        return layers

    def _link_items(self) -> None:
        """Find the items that each item is connected to, and how much lower it is then.

        An arrow is horizontal if its items have this difference.
        """
        for number, chain in enumerate(self._chains):
            for left, right in pairwise(chain):
                shift = self._find_port(left, number) - self._find_port(right, number)
                self._links.setdefault(left, []).append((right, -shift))
                self._links.setdefault(right, []).append((left, shift))

    def _find_port(self, item: _Item, number: int) -> float:
        """Return where an arrow touches an item, below the top of it."""
        if item[1] != -1:
            return 0
        arrow = self._arrows[number]
        return arrow.exit if item[0] == arrow.start else self._boxes[item[0]].entrance

    def _sort_layers(self) -> None:
        """Sort the items of each layer by the mean place of those that they are connected to."""
        for sweep in range(_SWEEPS):
            is_forward = sweep % 2 == 0
            layers = self._layers if is_forward else self._layers[::-1]
            for fixed, moved in pairwise(layers):
                places = {item: index / len(fixed) for index, item in enumerate(fixed)}
                own = {item: index / len(moved) for index, item in enumerate(moved)}
                means = {item: self._find_mean(item, places, own[item]) for item in moved}
                moved.sort(key=means.__getitem__)

    def _find_mean(self, item: _Item, places: Mapping[_Item, float], default: float) -> float:
        linked = [places[other] for other, _ in self._links.get(item, ()) if other in places]
        return sum(linked) / len(linked) if linked else default

    def _get_height(self, item: _Item) -> int:
        return self._boxes[item[0]].height if item[1] == -1 else 0

    def _find_tops(self) -> dict[_Item, float]:
        """Return the upper edge of each item, so that arrows are as horizontal as possible."""
        tops: dict[_Item, float] = {}
        for layer in self._layers:
            tops |= self._place_layer(layer, {})
        for sweep in range(_SWEEPS):
            for layer in self._layers if sweep % 2 == 0 else self._layers[::-1]:
                tops |= self._place_layer(layer, tops)
        lowest = min(tops.values())
        return {item: round(top - lowest) + _MARGIN for item, top in tops.items()}

    def _place_layer(
        self, layer: Sequence[_Item], tops: Mapping[_Item, float]
    ) -> dict[_Item, float]:
        """Return the upper edges of a layer's items next to the places of those around it."""
        heights = [self._get_height(item) + _BOX_GAP for item in layer]
        offsets = [0, *accumulate(heights[:-1])]
        wanted = [
            self._find_wanted_top(item, tops) - offset
            for item, offset in zip(layer, offsets, strict=True)
        ]
        fitted = _fit_ascending(wanted)
        return {item: fitted[i] + offsets[i] for i, item in enumerate(layer)}

    def _find_wanted_top(self, item: _Item, tops: Mapping[_Item, float]) -> float:
        linked = [tops[other] + shift for other, shift in self._links.get(item, ()) if tops]
        return sum(linked) / len(linked) if linked else tops.get(item, 0)

    def _find_columns(self) -> tuple[list[int], list[int]]:
        """Return the left edge and the width of each layer."""
        widths = [
            max((self._boxes[box].width for box, mark in layer if mark == -1), default=0)
            for layer in self._layers
        ]
        return [_MARGIN, *accumulate((w + _LAYER_GAP for w in widths), initial=_MARGIN)][1:], widths

    def make_diagram(self) -> Diagram:
        boxes = tuple(self._draw_box(number) for number in range(len(self._boxes)))
        arrows = tuple(self._draw_arrow(number, boxes) for number in range(len(self._arrows)))
        loops = [boxes[each.start] for each in self._arrows if each.start == each.end]
        right_edges = [
            *(box.x + box.width for box in boxes),
            *(box.x + box.width + _LOOP_WIDTH for box in loops),
        ]
        lower_edges = [*(box.y + box.height for box in boxes), *self._tops.values()]
        return Diagram(max(right_edges) + _MARGIN, round(max(lower_edges)) + _MARGIN, boxes, arrows)

    def _draw_box(self, number: int) -> DiagramBox:
        box = self._boxes[number]
        x, y = self._lefts[self._ranks[number]], round(self._tops[number, -1])
        lines = tuple(
            DiagramLine(
                line.text,
                x + PADDING,
                y + PADDING // 2 + index * LINE_HEIGHT + BASELINE,
                line.is_title,
                line.omitted,
            )
            for index, line in enumerate(box.lines)
        )
        return DiagramBox(x, y, box.width, box.height, lines, box.is_rounded)

    def _draw_arrow(self, number: int, boxes: Sequence[DiagramBox]) -> DiagramArrow:
        arrow = self._arrows[number]
        if arrow.start == arrow.end:
            box = boxes[arrow.start]
            edge = box.x + box.width
            ends = (arrow.exit, self._boxes[arrow.start].entrance)
            points = [DiagramPoint(edge, box.y + round(end)) for end in ends]
            return DiagramArrow(arrow.start, arrow.end, tuple(points), is_loop=True)
        points = list(self._iter_points(number, boxes))
        if self._is_back[number]:
            points.reverse()
        return DiagramArrow(arrow.start, arrow.end, tuple(points))

    def _iter_points(self, number: int, boxes: Sequence[DiagramBox]) -> Iterator[DiagramPoint]:
        """Yield the points of an arrow from left to right: the edges of the items it connects."""
        chain = self._chains[number]
        for index, item in enumerate(chain):
            y = round(self._tops[item] + self._find_port(item, number))
            if item[1] != -1:
                left = self._lefts[item[0]]
                yield DiagramPoint(left, y)
                yield DiagramPoint(left + self._widths[item[0]], y)
            else:
                box = boxes[item[0]]
                yield DiagramPoint(box.x if index else box.x + box.width, y)


def _traverse_boxes(count: int, arrows: Sequence[Arrow]) -> tuple[list[int], list[int]]:
    """Return the boxes in the order of a depth-first search, and in a topological order.

    In the latter, arrows lead forward unless they close a cycle.
    """
    followers: list[list[int]] = [[] for _ in range(count)]
    for arrow in arrows:
        followers[arrow.start].append(arrow.end)
    found: dict[int, None] = {}
    finished: list[int] = []
    for root in range(count):
        pending = [(root, False)]
        while pending:
            box, is_finished = pending.pop()
            if is_finished:
                finished.append(box)
            elif box not in found:
                found[box] = None
                pending.append((box, True))
                pending += [(other, False) for other in reversed(followers[box])]
    return list(found), finished[::-1]


def _fit_ascending(values: Sequence[float]) -> list[float]:
    """Return the ascending values that are closest to some values, by the sum of squares."""
    groups: list[tuple[float, int]] = []
    for value in values:
        groups.append((value, 1))
        while len(groups) > 1 and groups[-2][0] > groups[-1][0]:
            (mean, count), (other, others) = groups.pop(), groups.pop()
            total = count + others
            groups.append(((mean * count + other * others) / total, total))
    return [mean for mean, count in groups for _ in range(count)]
