"""Placement of operations in the resource tree: the ``[tree]`` tables of a style, validated."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Api, Operation, Tag
from ..model.tags import find_tag_paths
from ..naming.name_overrides import match_overrides
from ..naming.unique_names import NamedItem
from ..naming.words import split_words
from ..style import Style
from ..text.suggestions import find_closest
from .resource_tree import Placement, ResourcePath

_DOTTED_PATH = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")


def read_placement(style: Style, api: Api) -> Placement:
    """Read the placement of operations from the ``[tree]`` tables of a style.

    Raises:
        SpecloomError: A value is invalid, or a key matches no operation.
    """
    operations = api.operations
    items = ((operation.id, make_operation_item(operation)) for operation in operations)
    overrides = match_overrides(style, ("tree", "resources"), style.tree.resources, items)
    return Placement(
        by_tag=style.tree.group_by == "tag",
        tags=_find_tag_resources(api.tags),
        prefixes=_read_prefixes(style, operations),
        paths={
            id: _split_dotted_path(style, override.keys, override.name)
            for id, override in overrides.items()
        },
    )


def _find_tag_resources(tags: Sequence[Tag]) -> dict[str, ResourcePath]:
    """Return the resource of each tag, which is in that of its parent; () if it groups nothing."""
    is_used = {tag.name: tag.is_navigational for tag in reversed(tags)}
    return {
        name: (
            tuple(" ".join(split_words(step)) for step in path if is_used[step])
            if is_used[name]
            else ()
        )
        for name, path in find_tag_paths(tags).items()
    }


def make_operation_item(operation: Operation) -> NamedItem:
    """Return an operation with the keys that a style can use for it: operationId and pointer."""
    names = (operation.name,) if operation.name else ()
    return NamedItem(operation.id, (*names, operation.id))


def _read_prefixes(style: Style, operations: Sequence[Operation]) -> dict[str, ResourcePath]:
    """Return the parent resource of each operation that a prefix matches; the longest one wins."""
    prefixes = sorted(style.tree.prefixes.items(), key=lambda entry: len(entry[0]))
    prefix_paths: dict[str, ResourcePath] = {}
    for prefix, dotted in prefixes:
        keys = ("tree", "prefixes", prefix)
        matching = dict.fromkeys(
            _iter_matching_ids(prefix, operations), _split_dotted_path(style, keys, dotted)
        )
        if not matching and not style.is_optional(*keys):
            closest = find_closest(prefix, {"/" + o.path.split("/")[1] for o in operations})
            hint = f"did you mean '{closest}'?" if closest else None
            message = f"no path starts with '{prefix}'"
            raise style.make_error(keys, "unmatched-name", message, hint)
        prefix_paths |= matching
    return prefix_paths


def _iter_matching_ids(prefix: str, operations: Sequence[Operation]) -> Iterator[str]:
    """Yield the ids of the operations whose paths start with the segments of a prefix."""
    start = prefix.rstrip("/") + "/"
    for operation in operations:
        if f"{operation.path.rstrip('/')}/".startswith(start):
            yield operation.id


def _split_dotted_path(style: Style, keys: tuple[str, ...], dotted: str) -> ResourcePath:
    """Split the dotted path of a resource in a style.

    Raises:
        SpecloomError: A part is not a valid name.
    """
    if not _DOTTED_PATH.fullmatch(dotted):
        message = f"'{dotted}' is not a valid resource path; write names separated by dots"
        raise style.make_error(keys, "wrong-name", message)
    return tuple(" ".join(split_words(name)) for name in dotted.split("."))
