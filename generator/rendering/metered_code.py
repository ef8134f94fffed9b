"""Compilation of templates into code that charges for its work."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from jinja2 import nodes
from jinja2.compiler import CodeGenerator, Frame

from .work_budget import CHARACTERS_PER_STEP

_BODIES: Mapping[type[nodes.Node], tuple[str, ...]] = {
    nodes.For: ("body", "else_"),
    nodes.Macro: ("body",),
    nodes.CallBlock: ("body",),
    nodes.FilterBlock: ("body",),
    nodes.With: ("body",),
    nodes.Block: ("body",),
    nodes.AssignBlock: ("body",),
}
"""The fields of statements that are charged when they are executed, not with the statement."""

_STEPS: Mapping[type[nodes.Node], int] = {
    nodes.CallBlock: 40,
    nodes.Filter: 20,
    nodes.Getattr: 12,
    nodes.Getitem: 12,
    nodes.Macro: 40,
    nodes.Test: 20,
}
"""The steps for parts of statements that take more than one, besides what depends on values."""

_CONTEXT_STEPS = 50
"""The steps for the context of another template or block, besides the variables in it."""
_VARIABLE_STEPS = 4
_CONTEXT_STATEMENTS = (nodes.Include, nodes.Import, nodes.FromImport, nodes.Extends, nodes.Block)


class MeteredCodeGenerator(CodeGenerator):
    """A code generator that adds calls to the environment, which is a `MeteredSandbox`.

    Each body charges for its statements whenever it is executed; what depends on the size of a
    value is charged when the value is used.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.last_line = 1
        self._metered: dict[int, str] = {}
        self._context_steps = _CONTEXT_STEPS

    def visit(self, node: nodes.Node, *args: Any, **kwargs: Any) -> Any:
        self.last_line = node.lineno or self.last_line
        method = self._metered.get(id(node))
        if method is None:
            return super().visit(node, *args, **kwargs)
        self.write(f"environment.{method}(")
        super().visit(node, *args, **kwargs)
        self.write(")")
        return None

    def visit_Template(self, node: nodes.Template, frame: Frame | None = None) -> None:
        # The code of a template has a dictionary of all variables for each other context.
        names = {each.name for each in node.find_all(nodes.Name)}
        self._context_steps = _CONTEXT_STEPS + _VARIABLE_STEPS * len(names)
        super().visit_Template(node, frame)

    def blockvisit(self, body: Iterable[nodes.Node], frame: Frame) -> None:
        statements = [*body]
        steps, characters = self._measure(statements)
        written = f", {characters}" if characters else ""
        self.writeline(f"environment.charge({1 + steps}{written})", next(iter(statements), None))
        super().blockvisit(statements, frame)

    def visit_For(self, node: nodes.For, frame: Frame) -> None:
        self._metered[id(node.iter)] = "meter_loop"
        super().visit_For(node, frame)

    def visit_Concat(self, node: nodes.Concat, frame: Frame) -> None:
        self._metered |= {id(each): "to_text" for each in node.nodes}
        super().visit_Concat(node, frame)

    def visit_Compare(self, node: nodes.Compare, frame: Frame) -> None:
        operands = [node.expr, *(each.expr for each in node.ops)]
        self._metered |= {
            id(each): "charge_value" for each in operands if not isinstance(each, nodes.Const)
        }
        if any(each.op in ("in", "notin") for each in node.ops):  # perhaps in a mapping
            self._metered = {**self._metered, id(node.expr): "charge_key"}
        super().visit_Compare(node, frame)

    def visit_Dict(self, node: nodes.Dict, frame: Frame) -> None:
        keys = (each.key for each in node.items)
        self._metered |= {
            id(each): "charge_key" for each in keys if not isinstance(each, nodes.Const)
        }
        super().visit_Dict(node, frame)

    def visit_Getitem(self, node: nodes.Getitem, frame: Frame) -> None:
        if isinstance(node.arg, nodes.Slice):
            self._metered[id(node.node)] = "charge_copy"
        super().visit_Getitem(node, frame)

    def _measure(self, statements: Iterable[nodes.Node]) -> tuple[int, int]:
        """Return the steps for executing statements once, and the characters that they write.

        The bodies in them are excluded.
        """
        steps = characters = 0
        remaining = [*statements]
        while remaining:
            node = remaining.pop()
            is_context = isinstance(node, _CONTEXT_STATEMENTS)
            steps += self._context_steps if is_context else _STEPS.get(type(node), 1)
            if isinstance(node, nodes.TemplateData):
                characters += len(node.data)
            remaining += node.iter_child_nodes(exclude=_BODIES.get(type(node), ()))
        return steps + characters // CHARACTERS_PER_STEP, characters
