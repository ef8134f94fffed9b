"""Expressions with names of the runtime."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.printer import Code, Group, Node, make_call
from ..syntax.type_construction import qualify_models
from ..syntax.type_expressions import TypeExpression, is_class, make_node

LINK_FUNCTIONS = (
    "check_raw_response",
    "get_link_header",
    "get_link_item",
    "get_link_value",
    "get_nullable_link_value",
    "get_optional_link_value",
    "get_request_header",
    "get_request_parameter",
    "get_request_query",
    "get_request_value",
)
"""The functions that methods for links call."""


def runtime_name(name: str) -> Code:
    """Return a name of the runtime, which is imported."""
    return Code(name, frozenset({(RUNTIME_PACKAGE, name)}))


def call_runtime(name: str, *arguments: Node) -> Group:
    """Return a call of a function or class of the runtime."""
    return make_call(runtime_name(name), *arguments)


def make_runtime_type(type: TypeExpression, shadowed: AbstractSet[str]) -> Node:
    """Return a type as an expression that is evaluated at run time.

    Builtins that are `shadowed` in the class of the method are qualified.
    """
    return make_node(qualify_models(type), shadowed)


def call_generic(name: str, type: Node, *arguments: Node) -> Group:
    """Return a call of a generic class of the runtime, for a type: ``JsonParser[A | B](…)``."""
    return Group(f"{name}[", arguments, ")", imports=runtime_name(name).imports, parameter=type)


def call_for_type(
    name: str, type: TypeExpression, shadowed: AbstractSet[str], *arguments: Node
) -> Group:
    """Return a call with a type as its first argument: ``JsonParser(models.Run)``.

    The type of the class is inferred from the argument if that is a class; else it is written.
    """
    node = make_runtime_type(type, shadowed)
    if is_class(type):
        return call_runtime(name, node, *arguments)
    return call_generic(name, node, node, *arguments)
