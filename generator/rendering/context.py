"""The variables of templates."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property, partial
from typing import Any, Generic, TypeVar

from ..frozen import frozen
from ..targets.target import LinkedView, LinkKey, LoopItem, Target

T = TypeVar("T")


class LazyValue(Generic[T]):
    """A value that is computed when a template first uses it."""

    def __init__(self, compute: Callable[[], T]) -> None:
        self._compute = compute

    @cached_property
    def value(self) -> T:
        """Return the value; it is computed once."""
        return self._compute()


@frozen
class TemplateContext:
    """The variables of all templates, among them the root views of the targets.

    `loops` maps the loops in paths to the targets that offer them.  `item_count` is the number of
    operations and schemas, which is how much work templates may have.  `indexes` are the views that
    others link to, by the variables of their targets.
    """

    targets: Sequence[Target[Any]]
    variables: Mapping[str, LazyValue[Any]]
    loops: Mapping[str, Target[Any]]
    item_count: int
    indexes: Mapping[str, LazyValue[Mapping[LinkKey, Any]]]

    def get_view(self, target: Target[Any]) -> Any:
        """Return the root view of a target."""
        return self.variables[target.variable].value

    def follow_link(self, link: LinkedView[Any]) -> Any:
        """Return the view that another one links to; None if there is none."""
        index = self.indexes.get(link.variable)
        return None if index is None else index.value.get(link.key)

    def list_items(self, loop: str) -> list[LoopItem]:
        """Return the items of a loop."""
        target = self.loops[loop]
        return [*target.loops[loop].list_items(self.get_view(target))]

    @property
    def path_fields(self) -> dict[str, str]:
        """Return the variables that can be used in all paths, and the fields they stand for."""
        return {each.variable: each.path_field for each in self.targets if each.path_field}


def make_context(
    targets: Sequence[Target[Any]],
    build_view: Callable[[Target[Any]], Any],
    variables: Mapping[str, Callable[[], Any]],
    item_count: int,
) -> TemplateContext:
    """Return the context of the views of targets and of other variables.

    Raises:
        ValueError: Two variables or loops have the same name.
    """
    views = [{each.variable: LazyValue(partial(build_view, each))} for each in targets]
    others = {name: LazyValue(compute) for name, compute in variables.items()}
    return TemplateContext(
        targets,
        merge_by_name("variable", [*views, others]),
        merge_by_name("loop", [dict.fromkeys(each.loops, each) for each in targets]),
        item_count,
        {
            each.variable: LazyValue(partial(_index_views, each.index_views, view[each.variable]))
            for each, view in zip(targets, views, strict=True)
            if each.index_views is not None
        },
    )


def _index_views(
    index_views: Callable[[Any], Mapping[LinkKey, Any]], view: LazyValue[Any]
) -> Mapping[LinkKey, Any]:
    return index_views(view.value)


def merge_by_name(kind: str, mappings: Iterable[Mapping[str, T]]) -> dict[str, T]:
    """Merge variables, loops or filters of several targets.

    Raises:
        ValueError: Two of them have the same name.
    """
    merged: dict[str, T] = {}
    for mapping in mappings:
        if clashes := merged.keys() & mapping.keys():
            raise ValueError(f"the {kind} '{min(clashes)}' is defined twice")
        merged |= mapping
    return merged
