"""Expressions laid out as black lays them out, so that black has nothing left to do.

What fits stays on one line; what does not gets one item a line and a trailing
comma, a form that black keeps.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

# A string, or a sign that matters for where a part ends.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[\[\](),|]')


@dataclass(frozen=True, slots=True)
class Group:
    """A bracket and what stands before and in it: ``Request(`` … ``)``.

    `comma` tells whether the last item gets one where each has a line of its own.
    """

    head: str
    items: tuple[Node, ...]
    tail: str
    comma: bool = True


@dataclass(frozen=True, slots=True)
class Either:
    """Nodes joined by ``|``; only ever an item of a group, where it may be split."""

    members: tuple[Node, ...]


Node: TypeAlias = str | Group | Either


def call(function: str, *arguments: Node) -> Group:
    return Group(f"{function}(", arguments, ")")


def prefixed(prefix: str, node: Node) -> Node:
    """A node with text before it: ``query=`` or ``"limit": ``."""
    if isinstance(node, str):
        return prefix + node
    if isinstance(node, Either):
        return Either((prefixed(prefix, node.members[0]), *node.members[1:]))
    return replace(node, head=prefix + node.head)


def mapping(entries: Sequence[tuple[str, Node]]) -> Group:
    """A dict display; the keys are expressions."""
    return Group("{", tuple(prefixed(f"{key}: ", value) for key, value in entries), "}")


def unpacked(entries: Sequence[tuple[str, Node]], *others: str) -> Group:
    """A dict display that goes on with the entries of other mappings."""
    display = mapping(entries)
    return Group(display.head, (*display.items, *(f"**{o}" for o in others)), display.tail)


def tuple_of(items: Sequence[Node]) -> Group:
    """A tuple display; one item needs its comma."""
    return Group("(", tuple(items), ",)" if len(items) == 1 else ")")


def flat(node: Node) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, Either):
        return " | ".join(map(flat, node.members))
    return node.head + ", ".join(map(flat, node.items)) + node.tail


def lay(node: Node, indent: int, width: int, suffix: str = "") -> list[str]:
    """The lines of an expression that begins at `indent` and has `suffix` behind it."""
    space = " " * indent
    line = space + flat(node) + suffix
    if len(line) <= width or isinstance(node, str):
        return [line]
    if isinstance(node, Either):
        return _lay_members(node, indent, width, suffix)
    if not node.items:
        return [line]
    comma = "," if node.comma else ""
    inner = [line for item in node.items for line in lay(item, indent + 4, width, comma)]
    return [space + node.head, *inner, space + node.tail.lstrip(",") + suffix]


def _lay_members(node: Either, indent: int, width: int, suffix: str) -> list[str]:
    *first, last = [
        prefixed("| ", member) if index else member for index, member in enumerate(node.members)
    ]
    lines = [line for member in first for line in lay(member, indent, width)]
    return [*lines, *lay(last, indent, width, suffix)]


def parameter(name: str, annotation: str, default: str, indent: int, width: int) -> list[str]:
    """A parameter of a signature with its comma; a union that is too long gets parentheses."""
    end = f" = {default}," if default else ","
    space = " " * indent
    line = f"{space}{name}: {annotation}{end}"
    if len(line) <= width:
        return [line]
    return _split_union(f"{name}: ", annotation, end, space, width)


def field(name: str, annotation: str, value: Node | None, indent: int, width: int) -> list[str]:
    """An annotated name in a class body, with its value if it has one."""
    space = " " * indent
    prefix = f"{name}: {annotation}"
    if value is None:
        line = space + prefix
        if len(line) <= width:
            return [line]
        return _split_union(f"{name}: ", annotation, "", space, width)
    lines = lay(prefixed(f"{prefix} = ", value), indent, width)
    if len(lines[0]) <= width:
        return lines
    if len(f"{space}{prefix} = (") <= width:
        return [f"{space}{prefix} = (", *lay(value, indent + 4, width), f"{space})"]
    *head, last = _split_union(f"{name}: ", annotation, "", space, width)
    return [*head, *lay(prefixed(f"{last.strip()} = ", value), indent, width)]


def _split_union(head: str, annotation: str, end: str, space: str, width: int) -> list[str]:
    """A union in parentheses: on a line of its own, or a variant a line."""
    members = union_members(annotation)
    if len(members) == 1:
        return lay(prefixed(head, _subscript(annotation)), len(space), width, end)
    inner = f"{space}    {annotation}"
    if len(inner) <= width:
        return [f"{space}{head}(", inner, f"{space}){end}"]
    first, *others = members
    return [
        f"{space}{head}(",
        f"{space}    {first}",
        *(f"{space}    | {other}" for other in others),
        f"{space}){end}",
    ]


def _subscript(annotation: str) -> Node:
    """``Literal["a", "b"]`` as a group; one item gets no comma, which would make it a tuple."""
    head, bracket, rest = annotation.partition("[")
    items = items_of(rest[:-1])
    if len(items) > 1:
        return Group(head + bracket, tuple(items), "]")
    members = union_members(items[0])
    if len(members) > 1:
        return Group(head + bracket, (Either(tuple(members)),), "]", comma=False)
    return Group(head + bracket, (_subscript(items[0]),), "]", False) if bracket else annotation


def annotation_node(annotation: str) -> Node:
    """An annotation as a node, whose variants or items can have lines of their own."""
    members = union_members(annotation)
    return Either(tuple(members)) if len(members) > 1 else _subscript(annotation)


def definition(name: str, annotation: str, width: int) -> list[str]:
    """``Name: TypeAlias = A | B``; a union that is too long gets parentheses."""
    line = f"{name}: TypeAlias = {annotation}"
    if len(line) <= width:
        return [line]
    return _split_union(f"{name}: TypeAlias = ", annotation, "", "", width)


def union_members(annotation: str) -> list[str]:
    """The members of a union that stand outside of brackets."""
    return _parts(annotation, "|")


def items_of(arguments: str) -> list[str]:
    """What stands between brackets, parted by commas."""
    return _parts(arguments, ",")


def _parts(text: str, separator: str) -> list[str]:
    """The parts of a text between separators that stand outside of brackets and strings."""
    parts, depth, start = [], 0, 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        depth += (token in "[(") - (token in "])")
        if token == separator and depth == 0:
            parts.append(text[start : found.start()].strip())
            start = found.end()
    return [*parts, text[start:].strip()]


def signature(
    name: str, parameters: Sequence[tuple[str, str, str]], returns: str, indent: int, width: int
) -> str:
    """``def name(self, …) -> returns:``; parameters are names with annotations and defaults.

    A parameter without an annotation, such as ``*``, stands as it is.
    """
    space = " " * indent
    texts = [
        f"{p}: {annotation}{f' = {default}' if default else ''}" if annotation else p
        for p, annotation, default in parameters
    ]
    line = f"{space}{name}({', '.join(texts)}) -> {returns}:"
    if len(line) <= width:
        return line
    lines = [f"{space}{name}("]
    for p, annotation, default in parameters:
        if annotation:
            lines += parameter(p, annotation, default, indent + 4, width)
        else:
            lines.append(f"{space}    {p},")
    return "\n".join([*lines, f"{space}) -> {returns}:"])
