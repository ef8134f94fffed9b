"""The pictures of the documentation: the tree of resources, and the models of each."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from ....model.containment import Holdings
from ....text.markdown.mermaid import Arrow, Box, flowchart, more, some
from ..views import ResourcePage

_RESOURCES = 30
_ROOMY = 12
_METHODS = 8
_FIELDS = 3
"""How many resources a tree shows, how many at the most if it shows their methods as well,
how many methods then, and how many fields an arrow."""


def resource_diagram(resources: Sequence[ResourcePage]) -> str:
    """The tree of a client's resources; empty where there is none.

    A small one shows their methods. Resources near the client come first; those that are
    too many are counted above them.
    """
    if not resources:
        return ""
    near = sorted((page.path for page in resources), key=lambda path: path.count("."))
    kept = frozenset(near[:_RESOURCES])
    left_out = Counter(_above(path, kept) for path in near[_RESOURCES:])
    shown = [page for page in resources if page.path in kept]
    boxes = {"": Box("client", _count(left_out[""]), round=True)}
    for page in shown:
        methods = _methods(page) if len(resources) <= _ROOMY else ()
        name = page.path.rpartition(".")[2]
        boxes[page.path] = Box(name, (*methods, *_count(left_out[page.path])))
    return flowchart(boxes, [Arrow(_above(page.path, kept), page.path) for page in shown])


def _above(path: str, kept: AbstractSet[str]) -> str:
    """The nearest resource above one that is shown, or the client."""
    above = path.rpartition(".")[0]
    return above if not above or above in kept else _above(above, kept)


def _methods(page: ResourcePage) -> tuple[str, ...]:
    names = [*(call.name for call in page.calls), *(helper.name for helper in page.helpers)]
    return some(names, _METHODS)


def model_diagram(
    holdings: Holdings, names: Mapping[str, str], fields: Mapping[str, Mapping[str, str]]
) -> str:
    """Which models hold which, by their fields; empty where none holds another.

    `names` are those of classes by declaration, `fields` those of fields by declaration and
    property.  What the calls take and give is round.
    """
    boxes = {
        holder.id: Box(names[holder.id], _count(holder.others), holder.id in holdings.roots)
        for holder in holdings.holders
    }
    arrows = [
        Arrow(holder.id, id, some([fields[holder.id][name] for name in properties], _FIELDS))
        for holder in holdings.holders
        for id, properties in holder.held.items()
    ]
    if holdings.others:
        boxes["others"] = Box(more(holdings.others))
    return flowchart(boxes, arrows) if arrows else ""


def _count(left_out: int) -> tuple[str, ...]:
    return (more(left_out),) if left_out else ()
