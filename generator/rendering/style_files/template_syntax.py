"""What the syntax tree of a template says: its blocks, and the names of other templates."""

from __future__ import annotations

import posixpath
from collections.abc import Iterable, Iterator
from typing import Any, cast

from jinja2 import nodes

from ...frozen import frozen

_REFERENCES = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)


@frozen
class TemplateName:
    """The constant name of a template that another one needs, and its line there."""

    name: str
    line: int


def list_extended_names(tree: nodes.Template) -> list[str] | None:
    """Return the templates that a template may extend; None if a name is computed.

    There are several if it depends on conditions which one it is.
    """
    names = [getattr(each.template, "value", None) for each in tree.find_all(nodes.Extends)]
    if not all(isinstance(name, str) for name in names):
        return None
    return [posixpath.normpath(str(name)) for name in names]


def _iter_references(tree: nodes.Template) -> Iterator[nodes.Extends]:
    """Yield the statements that load templates; all have the attribute of `Extends`."""
    return (cast("nodes.Extends", node) for node in tree.find_all(_REFERENCES))


def iter_needed_names(tree: nodes.Template) -> Iterator[TemplateName]:
    """Yield the templates that a template cannot do without, unless their names are computed."""
    for node in _iter_references(tree):
        name = getattr(node.template, "value", None)
        if isinstance(name, str) and not getattr(node, "ignore_missing", False):
            yield TemplateName(posixpath.normpath(name), node.lineno)


def iter_texts(tree: nodes.Template) -> Iterator[str]:
    """Yield the texts in the expressions of a template; some may be names of others."""
    for text in tree.find_all(nodes.Const):
        if isinstance(text.value, str):
            yield posixpath.normpath(text.value)


def iter_computed_names(tree: nodes.Template) -> Iterator[str]:
    """Yield glob patterns of the names that a template computes; ``*`` is any part of a name."""
    for node in _iter_references(tree):
        if not isinstance(node.template, nodes.Const):
            yield from _format_patterns(node.template)


def _format_patterns(node: nodes.Expr) -> list[str]:
    """Return the patterns for an expression with a template's name, or with several ones."""
    match node:
        case nodes.Const():
            return [str(node.value)]
        case nodes.List() | nodes.Tuple():
            return [each for item in node.items for each in _format_patterns(item)]
        case nodes.CondExpr():
            branches = (node.expr1, node.expr2)
            return [each for item in branches if item for each in _format_patterns(item)]
        case nodes.Concat() | nodes.Add():
            items = node.nodes if isinstance(node, nodes.Concat) else _list_summands(node)
            texts = [_format_patterns(each) for each in items]
            return ["".join(each[0] if len(each) == 1 else "*" for each in texts)]
        case nodes.Getattr() if _is_style_value(node):
            return []  # all texts of a style count as names
    return ["*"]


def _list_summands(node: nodes.Expr) -> list[nodes.Expr]:
    """Return the summands of ``a + b + c``, of which there may be many."""
    summands: list[nodes.Expr] = []
    while isinstance(node, nodes.Add):
        summands.append(node.right)
        node = node.left
    return [node, *reversed(summands)]


def _is_style_value(node: nodes.Expr) -> bool:
    """Check whether an expression is a value of the style, such as ``style.custom.part``."""
    while isinstance(node, nodes.Getattr):
        node = node.node
    return isinstance(node, nodes.Name) and node.name == "style"


def iter_outer_blocks(tree: nodes.Template) -> Iterator[nodes.Block]:
    """Yield the blocks of a template that are not in another one."""
    return _iter_outermost(tree, nodes.Block)


def iter_blocks(tree: nodes.Template) -> Iterator[nodes.Block]:
    """Yield all blocks of a template."""
    return tree.find_all(nodes.Block)


def list_macros(tree: nodes.Template) -> list[str]:
    """Return the names of the macros of a template that others can import."""
    return [each.name for each in tree.body if isinstance(each, nodes.Macro)]


def find_called_blocks(tree: nodes.Template) -> set[str]:
    """Return the names of blocks that a template prints as ``self.name()``."""
    attributes = tree.find_all(nodes.Getattr)
    return {
        each.attr
        for each in attributes
        if isinstance(each.node, nodes.Name) and each.node.name == "self"
    }


def iter_lost_lines(tree: nodes.Template) -> Iterator[int]:
    """Yield the lines of texts and values between the blocks of a template that extends another.

    There are none if it depends on a condition whether it does.
    """
    nodes_after = iter(tree.body)
    for node in nodes_after:
        if isinstance(node, nodes.Extends):
            break
    for node in nodes_after:
        if isinstance(node, nodes.Output):
            line = _find_printed_line(node)
            if line:
                yield line


def writes_text(tree: nodes.Template) -> bool:
    """Check whether a template can write something: not if it has only macros and variables."""
    captured = (nodes.Macro, nodes.Assign, nodes.AssignBlock)
    kinds = (nodes.Output, nodes.Include, nodes.Extends, nodes.CallBlock)
    printing = _iter_outermost(tree, kinds, skipped=captured)
    return any(not isinstance(node, nodes.Output) or _find_printed_line(node) for node in printing)


def _find_printed_line(output: nodes.Output) -> int:
    """Return the line of the first text or value that is printed; 0 for space alone."""
    for node in output.nodes:
        if not isinstance(node, nodes.TemplateData):
            return node.lineno
        if node.data.strip():
            space = node.data[: len(node.data) - len(node.data.lstrip())]
            return node.lineno + space.count("\n")
    return 0


def _iter_outermost(node: nodes.Node, kinds: Any, skipped: Any = ()) -> Iterator[Any]:
    """Yield the nodes of some kinds below a node, except those in each other or in `skipped`."""
    children: list[Iterable[nodes.Node]] = [node.iter_child_nodes()]
    while children:
        for child in children.pop():
            if isinstance(child, kinds):
                yield child
            elif not isinstance(child, skipped):
                children.append(child.iter_child_nodes())
