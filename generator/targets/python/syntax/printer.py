"""Layout of expressions in black's style, so that black does not change them.

An expression that fits is written on one line; otherwise each item is on a separate line
with a trailing comma, which makes black keep the layout.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import TypeAlias

from ....frozen import frozen
from .imports import Import


@frozen
class Code:
    """Source text that is never split, and the imports that it needs."""

    text: str
    imports: frozenset[Import] = frozenset()

    def __str__(self) -> str:
        return self.text


@frozen
class Group:
    """An expression in brackets, with the text before them: ``Request(`` … ``)``.

    `trailing_comma` is true if the last item gets a comma where each is on a separate line;
    `imports` are those that the head needs.  The `parameter` of a generic class is between the
    head and the items: ``JsonParser[`` … ``](`` … ``)``.
    """

    head: str
    items: tuple[Node, ...]
    tail: str
    trailing_comma: bool = True
    imports: frozenset[Import] = frozenset()
    parameter: Node | None = None

    def __str__(self) -> str:
        return self.opening + ", ".join(map(str, self.items)) + self.tail

    @property
    def opening(self) -> str:
        """The text before the items, on one line."""
        return self.head if self.parameter is None else f"{self.head}{self.parameter}]("


@frozen
class JoinedNodes:
    """Nodes joined by an operator; only used as an item of a group, where it can be split.

    Without an operator, all members but the first begin with one.
    """

    members: tuple[Node, ...]
    operator: str = "|"

    def __str__(self) -> str:
        separator = f" {self.operator} " if self.operator else " "
        return separator.join(map(str, self.members))


Node: TypeAlias = str | Code | Group | JoinedNodes

_STATEMENT = re.compile(r"return |[\w.]+ = ")
"""The start of a statement whose value black may put in parentheses."""


def make_call(function: str | Code, *arguments: Node) -> Group:
    """Make a call of a function, which is an expression that is not split."""
    code = Code(function) if isinstance(function, str) else function
    return Group(f"{code.text}(", arguments, ")", imports=code.imports)


def add_prefix(prefix: str, node: Node) -> Node:
    """Put text such as ``query=`` or ``"limit": `` before a node."""
    if isinstance(node, str):
        return prefix + node
    if isinstance(node, Code):
        return replace(node, text=prefix + node.text)
    if isinstance(node, JoinedNodes):
        members = (add_prefix(prefix, node.members[0]), *node.members[1:])
        return JoinedNodes(members, node.operator)
    return replace(node, head=prefix + node.head)


def make_dict(entries: Sequence[tuple[str, Node]]) -> Group:
    """Make a dict display; the keys are expressions."""
    return Group("{", tuple(add_prefix(f"{key}: ", value) for key, value in entries), "}")


def make_unpacked_dict(entries: Sequence[tuple[str, Node]], *others: str) -> Group:
    """Make a dict display that also unpacks other mappings."""
    display = make_dict(entries)
    return Group(display.head, (*display.items, *(f"**{o}" for o in others)), display.tail)


def make_list(items: Sequence[Node]) -> Group:
    """Make a list display."""
    return Group("[", tuple(items), "]")


def make_tuple(items: Sequence[Node]) -> Group:
    """Make a tuple display; a single item gets a trailing comma."""
    return Group("(", tuple(items), ",)" if len(items) == 1 else ")")


def collect_node_imports(*nodes: Node) -> set[Import]:
    """Return the imports that expressions need."""
    imports: set[Import] = set()
    pending = list(nodes)
    while pending:
        node = pending.pop()
        if isinstance(node, (Code, Group)):
            imports |= node.imports
        if isinstance(node, Group):
            pending += node.items
            if node.parameter is not None:
                pending.append(node.parameter)
        elif isinstance(node, JoinedNodes):
            pending += node.members
    return imports


def layout_lines(node: Node, indent: int, width: int, suffix: str = "") -> list[str]:
    """Return the lines of an expression at column `indent`, followed by `suffix`."""
    space = " " * indent
    line = space + str(node) + suffix
    if len(line) <= width or isinstance(node, (str, Code)):
        return [line]
    if isinstance(node, JoinedNodes):
        return _layout_members(node, indent, width, suffix)
    if not node.items:
        return [line]
    return _split_group(node, indent, width, suffix)


def _split_group(node: Group, indent: int, width: int, suffix: str = "") -> list[str]:
    space = " " * indent
    comma = "," if node.trailing_comma else ""
    inner = [line for item in node.items for line in layout_lines(item, indent + 4, width, comma)]
    return [*_split_opening(node, indent, width), *inner, space + node.tail.lstrip(",") + suffix]


def _split_opening(node: Group, indent: int, width: int) -> list[str]:
    """Return the lines before the items; the parameter of a class is split off if it is long."""
    space = " " * indent
    line = space + node.opening
    if node.parameter is None or len(line) <= width:
        return [line]
    return [space + node.head, *layout_lines(node.parameter, indent + 4, width), f"{space}]("]


def _layout_members(node: JoinedNodes, indent: int, width: int, suffix: str) -> list[str]:
    prefix = f"{node.operator} " if node.operator else ""
    *first, last = [
        add_prefix(prefix, member) if index else member for index, member in enumerate(node.members)
    ]
    lines = [line for member in first for line in layout_lines(member, indent, width)]
    return [*lines, *layout_lines(last, indent, width, suffix)]


def layout_assignment(
    target: str, value: Node, indent: int, width: int, suffix: str = ""
) -> list[str]:
    """Return the lines of an assignment at column `indent`, followed by `suffix`.

    The value is in parentheses if only that keeps the first line within the width.
    """
    return _layout_statement(f"{target} = ", value, indent, width, suffix)


def _layout_statement(start: str, value: Node, indent: int, width: int, suffix: str) -> list[str]:
    lines = layout_lines(add_prefix(start, value), indent, width, suffix)
    inner = layout_lines(value, indent + 4, width)
    if len(lines[0]) <= width or len(inner[0]) > width:
        return lines
    space = " " * indent
    return [f"{space}{start}(", *inner, f"{space}){suffix}"]


def format_parameter(
    name: str, annotation: Node, default: str, indent: int, width: int
) -> list[str]:
    """Return the lines of a parameter with its comma; a long union is put in parentheses."""
    suffix = f" = {default}," if default else ","
    return layout_value(f"{name}: ", annotation, indent, width, suffix)


@frozen
class Definition:
    """An annotated name with its value, if it has one: ``name: annotation = value``."""

    name: str
    annotation: Node
    value: Node | None = None

    def __str__(self) -> str:
        value = "" if self.value is None else f" = {self.value}"
        return f"{self.name}: {self.annotation}{value}"

    def collect_imports(self) -> set[Import]:
        """Return the imports that the annotation and the value need."""
        return collect_node_imports(self.annotation, *(() if self.value is None else (self.value,)))

    def layout_lines(self, indent: int, width: int) -> list[str]:
        """Return the lines at column `indent`; a long annotation is put in parentheses."""
        if self.value is None:
            lines = layout_value(f"{self.name}: ", self.annotation, indent, width)
            return lines if len(lines[0]) <= width else self._layout_annotation(indent, width)
        target = f"{self.name}: {self.annotation}"
        lines = layout_value(f"{target} = ", self.value, indent, width)
        if len(lines[0]) <= width:
            return lines
        space = " " * indent
        if len(f"{space}{target} = (") <= width:
            return [
                f"{space}{target} = (",
                *layout_lines(self.value, indent + 4, width),
                f"{space})",
            ]
        *head, last = self._layout_annotation(indent, width)
        value = add_prefix(f"{last.strip()} = ", self.value)
        if head and isinstance(value, Group) and value.items:
            return [*head, *_split_group(value, indent, width)]
        return [*head, *layout_lines(value, indent, width)]

    def _layout_annotation(self, indent: int, width: int) -> list[str]:
        """Return the lines up to the end of the annotation, which is split if it can be."""
        prefix, space = f"{self.name}: ", " " * indent
        is_name = isinstance(self.annotation, (str, Code))
        if is_name and len(inner := f"{space}    {self.annotation}") <= width:
            return [f"{space}{prefix}(", inner, f"{space})"]
        return _split_value(prefix, self.annotation, indent, width)


def layout_value(prefix: str, value: Node, indent: int, width: int, suffix: str = "") -> list[str]:
    """Return the lines of a statement or parameter: `prefix`, `value` and `suffix`.

    A union is put in parentheses if the line is too long, and what is returned or assigned if
    only that keeps the first line within the width.
    """
    line = f"{' ' * indent}{prefix}{value!s}{suffix}"
    if len(line) <= width:
        return [line]
    statement = _STATEMENT.match(prefix)
    if statement and isinstance(value, Group):
        rest = add_prefix(prefix[statement.end() :], value)
        return _layout_statement(statement[0], rest, indent, width, suffix)
    return _split_value(prefix, value, indent, width, suffix)


def layout_returns(annotation: Node, indent: int, width: int) -> list[str]:
    """Return the last lines of a signature: what is in brackets is on one line if it fits."""
    space = " " * indent
    line = f"{space}) -> {annotation}:"
    if len(line) > width and isinstance(annotation, Group):
        inner = f"{space}    {', '.join(map(str, annotation.items))}"
        if len(inner) <= width:
            return [f"{space}) -> {annotation.head}", inner, f"{space}{annotation.tail}:"]
    return layout_value(") -> ", annotation, indent, width, ":")


def _split_value(prefix: str, value: Node, indent: int, width: int, suffix: str = "") -> list[str]:
    if not isinstance(value, JoinedNodes):
        return layout_lines(add_prefix(prefix, value), indent, width, suffix)
    space = " " * indent
    inner = layout_lines(value, indent + 4, width)
    return [f"{space}{prefix}(", *inner, f"{space}){suffix}"]
