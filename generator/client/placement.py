"""Where a style wants operations in the tree: the tables under ``[tree]``, checked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from ..model import Operation
from ..naming.name_overrides import Thing, matched
from ..naming.words import words
from ..style import Style
from ..text.suggestions import find_closest
from .resources import Path, Placement

_WAYS = ("path", "tag")
_DOTTED = re.compile(r"[^\W\d]\w*(\.[^\W\d]\w*)*")


def placement(style: Style, operations: Sequence[Operation]) -> Placement:
    """What the style says of where operations stand.

    Raises:
        SpecloomError: it says what cannot be, or of what is not there.
    """
    by = style.text("tree", "by")
    if by not in _WAYS:
        message = f"'tree.by' has to be one of {', '.join(_WAYS)}"
        raise style.problem(("tree", "by"), "wrong-style-value", message)
    things = ((operation.id, operation_thing(operation)) for operation in operations)
    at = matched(style, ("tree", "resources"), things)
    return Placement(
        by_tag=by == "tag",
        under=_under(style, operations),
        at={id: _steps(style, said.keys, said.name) for id, said in at.items()},
    )


def operation_thing(operation: Operation) -> Thing:
    """An operation, as a style may name it: by operationId or pointer."""
    names = (operation.name,) if operation.name else ()
    return Thing(operation.id, (*names, operation.id))


def _under(style: Style, operations: Sequence[Operation]) -> dict[str, Path]:
    """What stands before the resources of operations, by the longest prefix of their paths."""
    prefixes = sorted(style.table("tree", "under").items(), key=lambda entry: len(entry[0]))
    under: dict[str, Path] = {}
    for prefix, dotted in prefixes:
        keys = ("tree", "under", prefix)
        begun = dict.fromkeys(_begun(prefix, operations), _steps(style, keys, dotted))
        if not begun:
            near = find_closest(prefix, {"/" + o.path.split("/")[1] for o in operations})
            hint = f"did you mean '{near}'?" if near else None
            message = f"no path begins with '{prefix}'"
            raise style.problem(keys, "unmatched-name", message, hint)
        under |= begun
    return under


def _begun(prefix: str, operations: Sequence[Operation]) -> Iterator[str]:
    """The operations whose paths begin with some segments."""
    start = prefix.rstrip("/") + "/"
    return (o.id for o in operations if f"{o.path.rstrip('/')}/".startswith(start))


def _steps(style: Style, keys: tuple[str, ...], dotted: str) -> Path:
    """The way to a resource that a style writes dotted."""
    if not _DOTTED.fullmatch(dotted):
        message = f"'{dotted}' is no resource: names with dots between them are"
        raise style.problem(keys, "wrong-name", message)
    return tuple(" ".join(words(name)) for name in dotted.split("."))
