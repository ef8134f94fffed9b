"""What the syntax tree of a module says about its names: those that it defines, imports and uses."""

from __future__ import annotations

import ast
import warnings
from collections.abc import Iterator
from collections.abc import Set as AbstractSet
from dataclasses import field
from typing import NamedTuple

from ....formatting.statement_size import has_too_many_tokens
from ....frozen import frozen

_DYNAMIC_NAMES = frozenset({"__getattr__", "globals", "vars", "exec", "setattr"})
"""Names with which a module may define others, whose texts are among its strings."""

_CAUGHT_ERRORS = frozenset({"ImportError", "ModuleNotFoundError", "Exception", "BaseException"})


class ModuleImport(NamedTuple):
    """An import of a name from a module.

    `module` has the dots of a relative import in front; the name is empty for `import a.b`. The
    module of `from . import models` is a dot.  `bound_name` is the name in the importing module.
    """

    module: str
    name: str
    bound_name: str
    line: int


class AttributeUse(NamedTuple):
    """An attribute of a name: `models.Run`."""

    owner: str
    name: str
    line: int


@frozen
class ModuleFacts:
    """What a module defines, imports and uses.

    `names` are all names that the module may have: also those that only type checkers see, and
    strings if a function makes names of them. `rebound_names` has the names that anything but an
    import binds, in any scope.
    """

    names: AbstractSet[str] = frozenset()
    imports: tuple[ModuleImport, ...] = ()
    uses: tuple[AttributeUse, ...] = ()
    rebound_names: AbstractSet[str] = frozenset()
    star_modules: tuple[str, ...] = ()


class _Scope(NamedTuple):
    """Where a node is: at the top of a module, or in a `try` statement for missing modules."""

    is_top: bool = True
    is_optional: bool = False


@frozen(slots=False)
class _FactCollector:
    """Collects the facts of one module."""

    names: set[str] = field(default_factory=set)
    texts: set[str] = field(default_factory=set)
    loaded_names: set[str] = field(default_factory=set)
    imports: list[ModuleImport] = field(default_factory=list)
    uses: list[AttributeUse] = field(default_factory=list)
    rebound_names: set[str] = field(default_factory=set)
    star_modules: list[str] = field(default_factory=list)

    def collect(self, tree: ast.AST) -> ModuleFacts:
        """Return the facts of a module; the walk does not recurse, however deep the tree is."""
        pending = [(tree, _Scope())]
        while pending:
            node, scope = pending.pop()
            self._visit(node, scope)
            pending += _iter_children(node, scope)
        is_dynamic = _DYNAMIC_NAMES & (self.names | self.loaded_names)
        return ModuleFacts(
            frozenset(self.names | self.texts if is_dynamic else self.names),
            tuple(sorted(self.imports, key=lambda each: each.line)),
            tuple(sorted(self.uses, key=lambda each: each.line)),
            frozenset(self.rebound_names),
            tuple(self.star_modules),
        )

    def _visit(self, node: ast.AST, scope: _Scope) -> None:
        match node:
            case ast.ImportFrom() | ast.Import():
                self._add_imports(node, scope)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name):
                self._bind(name, scope)
            case ast.ClassDef(name=name):
                self._bind(name, scope)
            case ast.Name(id=name, ctx=ast.Load()):
                self.loaded_names.add(name)
            case ast.Name(id=name):
                self._bind(name, scope)
            case ast.ExceptHandler(name=str(name)) | ast.MatchAs(name=str(name)):
                self._bind(name, scope)
            case ast.MatchStar(name=str(name)) | ast.MatchMapping(rest=str(name)):
                self._bind(name, scope)
            case ast.arg(arg=name):
                self.rebound_names.add(name)
            case ast.Global(names=names):
                self.names.update(names)
            case ast.Constant(value=str(text)):
                self.texts.add(text)
            case ast.Attribute(value=ast.Name(id=owner), attr=name, ctx=ast.Load()):
                self.uses.append(AttributeUse(owner, name, node.lineno))
            case ast.Attribute(value=ast.Name(id=owner)):
                self.rebound_names.add(owner)

    def _bind(self, name: str, scope: _Scope) -> None:
        self.rebound_names.add(name)
        if scope.is_top:
            self.names.add(name)

    def _add_imports(self, node: ast.ImportFrom | ast.Import, scope: _Scope) -> None:
        """Add the names that a statement imports; the import itself unless it may fail."""
        module = (
            f"{'.' * node.level}{node.module or ''}" if isinstance(node, ast.ImportFrom) else ""
        )
        for alias in node.names:
            if alias.name == "*":
                self.star_modules.append(module)
                continue
            bound_name = alias.asname or alias.name.partition(".")[0]
            if scope.is_top:
                self.names.add(bound_name)
            if not scope.is_optional:
                source, name = (module, alias.name) if module else (alias.name, "")
                self.imports.append(ModuleImport(source, name, bound_name, node.lineno))


def _iter_children(node: ast.AST, scope: _Scope) -> Iterator[tuple[ast.AST, _Scope]]:
    """Yield the nodes in a node, with their scopes."""
    if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef, ast.Lambda)):
        scope = scope._replace(is_top=False)
    elif isinstance(node, (ast.Try, ast.TryStar)) and any(
        map(_catches_import_error, node.handlers)
    ):
        optional = scope._replace(is_optional=True)
        yield from ((child, optional) for child in node.body)
        others = (*node.handlers, *node.orelse, *node.finalbody)
        yield from ((child, scope) for child in others)
        return
    yield from ((child, scope) for child in ast.iter_child_nodes(node))


def _catches_import_error(handler: ast.ExceptHandler) -> bool:
    if handler.type is None:
        return True
    return any(
        isinstance(each, ast.Name) and each.id in _CAUGHT_ERRORS for each in ast.walk(handler.type)
    )


def read_module_facts(text: str) -> ModuleFacts | None:
    """Return the facts of a module; None if it is not Python, which is reported elsewhere."""
    if has_too_many_tokens(text):
        return None
    try:
        with warnings.catch_warnings(action="ignore"):
            tree = ast.parse(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    return _FactCollector().collect(tree)
