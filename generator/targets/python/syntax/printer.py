"""Layout of expressions in black's style, so that black does not change them.

An expression that fits is written on one line; otherwise each item is on a separate line
with a trailing comma, which makes black keep the layout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

# A string, or a character that is relevant for splitting.
_TOKEN = re.compile(r'"(?:[^"\\]|\\.)*"|\'(?:[^\'\\]|\\.)*\'|[\[\](),|]')


@dataclass(frozen=True, slots=True)
class Group:
    """An expression in brackets, with the text before them: ``Request(`` … ``)``.

    `trailing_comma` tells whether the last item gets a comma if each is on a separate line.
    """

    head: str
    items: tuple[Node, ...]
    tail: str
    trailing_comma: bool = True


@dataclass(frozen=True, slots=True)
class UnionNode:
    """Nodes joined by ``|``; only used as an item of a group, where it can be split."""

    members: tuple[Node, ...]


Node: TypeAlias = str | Group | UnionNode


def make_call(function: str, *arguments: Node) -> Group:
    return Group(f"{function}(", arguments, ")")


def add_prefix(prefix: str, node: Node) -> Node:
    """Put text such as ``query=`` or ``"limit": `` before a node."""
    if isinstance(node, str):
        return prefix + node
    if isinstance(node, UnionNode):
        return UnionNode((add_prefix(prefix, node.members[0]), *node.members[1:]))
    return replace(node, head=prefix + node.head)


def make_dict(entries: Sequence[tuple[str, Node]]) -> Group:
    """Make a dict display; the keys are expressions."""
    return Group("{", tuple(add_prefix(f"{key}: ", value) for key, value in entries), "}")


def make_unpacked_dict(entries: Sequence[tuple[str, Node]], *others: str) -> Group:
    """Make a dict display that also unpacks other mappings."""
    display = make_dict(entries)
    return Group(display.head, (*display.items, *(f"**{o}" for o in others)), display.tail)


def make_list(items: Sequence[Node]) -> Group:
    return Group("[", tuple(items), "]")


def make_tuple(items: Sequence[Node]) -> Group:
    """Make a tuple display; a single item gets a trailing comma."""
    return Group("(", tuple(items), ",)" if len(items) == 1 else ")")


def format_inline(node: Node) -> str:
    if isinstance(node, str):
        return node
    if isinstance(node, UnionNode):
        return " | ".join(map(format_inline, node.members))
    return node.head + ", ".join(map(format_inline, node.items)) + node.tail


def layout_lines(node: Node, indent: int, width: int, suffix: str = "") -> list[str]:
    """Return the lines of an expression at column `indent`, followed by `suffix`."""
    space = " " * indent
    line = space + format_inline(node) + suffix
    if len(line) <= width or isinstance(node, str):
        return [line]
    if isinstance(node, UnionNode):
        return _layout_members(node, indent, width, suffix)
    if not node.items:
        return [line]
    comma = "," if node.trailing_comma else ""
    inner = [line for item in node.items for line in layout_lines(item, indent + 4, width, comma)]
    return [space + node.head, *inner, space + node.tail.lstrip(",") + suffix]


def _layout_members(node: UnionNode, indent: int, width: int, suffix: str) -> list[str]:
    *first, last = [
        add_prefix("| ", member) if index else member for index, member in enumerate(node.members)
    ]
    lines = [line for member in first for line in layout_lines(member, indent, width)]
    return [*lines, *layout_lines(last, indent, width, suffix)]


def format_parameter(
    name: str, annotation: str, default: str, indent: int, width: int
) -> list[str]:
    """Return the lines of a parameter with its comma; a long union is put in parentheses."""
    end = f" = {default}," if default else ","
    space = " " * indent
    line = f"{space}{name}: {annotation}{end}"
    if len(line) <= width:
        return [line]
    return _split_union(f"{name}: ", annotation, end, space, width)


def format_field(
    name: str, annotation: str, value: Node | None, indent: int, width: int
) -> list[str]:
    """Return the lines of an annotated name in a class body, with its value if it has one."""
    space = " " * indent
    prefix = f"{name}: {annotation}"
    if value is None:
        line = space + prefix
        if len(line) <= width:
            return [line]
        return _split_union(f"{name}: ", annotation, "", space, width)
    lines = layout_lines(add_prefix(f"{prefix} = ", value), indent, width)
    if len(lines[0]) <= width:
        return lines
    if len(f"{space}{prefix} = (") <= width:
        return [f"{space}{prefix} = (", *layout_lines(value, indent + 4, width), f"{space})"]
    *head, last = _split_union(f"{name}: ", annotation, "", space, width)
    return [*head, *layout_lines(add_prefix(f"{last.strip()} = ", value), indent, width)]


def _split_union(head: str, annotation: str, end: str, space: str, width: int) -> list[str]:
    """Return the lines of a union in parentheses, on one line or with one member per line."""
    members = split_union_members(annotation)
    if len(members) == 1:
        return layout_lines(add_prefix(head, _parse_subscript(annotation)), len(space), width, end)
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


def _parse_subscript(annotation: str) -> Node:
    """Parse ``Literal["a", "b"]`` to a group; a single item gets no comma, which makes a tuple."""
    head, bracket, rest = annotation.partition("[")
    items = split_items(rest[:-1])
    if len(items) > 1:
        return Group(head + bracket, tuple(items), "]")
    members = split_union_members(items[0])
    if len(members) > 1:
        return Group(head + bracket, (UnionNode(tuple(members)),), "]", trailing_comma=False)
    return (
        Group(head + bracket, (_parse_subscript(items[0]),), "]", False) if bracket else annotation
    )


def parse_annotation_node(annotation: str) -> Node:
    """Parse an annotation to a node whose members or items can be split over several lines."""
    members = split_union_members(annotation)
    return UnionNode(tuple(members)) if len(members) > 1 else _parse_subscript(annotation)


def format_type_alias(name: str, annotation: str, width: int) -> list[str]:
    """Return the lines of ``Name: TypeAlias = A | B``; a long union is put in parentheses."""
    line = f"{name}: TypeAlias = {annotation}"
    if len(line) <= width:
        return [line]
    return _split_union(f"{name}: TypeAlias = ", annotation, "", "", width)


def split_union_members(annotation: str) -> list[str]:
    """Split a union at each ``|`` outside of brackets."""
    return _split_outside_brackets(annotation, "|")


def split_items(arguments: str) -> list[str]:
    """Split the arguments of a subscript at each comma outside of brackets."""
    return _split_outside_brackets(arguments, ",")


def _split_outside_brackets(text: str, separator: str) -> list[str]:
    """Split a text at separators outside of brackets and strings."""
    parts, depth, start = [], 0, 0
    for found in _TOKEN.finditer(text):
        token = found[0]
        depth += (token in "[(") - (token in "])")
        if token == separator and depth == 0:
            parts.append(text[start : found.start()].strip())
            start = found.end()
    return [*parts, text[start:].strip()]


def format_signature(
    name: str, parameters: Sequence[tuple[str, str, str]], returns: str, indent: int, width: int
) -> str:
    """Return ``def name(self, …) -> returns:``; `name` includes the ``def``.

    Parameters are tuples of name, annotation and default. One without an annotation, such as
    ``*``, is written unchanged.
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
            lines += format_parameter(p, annotation, default, indent + 4, width)
        else:
            lines.append(f"{space}    {p},")
    return "\n".join([*lines, f"{space}) -> {returns}:"])
