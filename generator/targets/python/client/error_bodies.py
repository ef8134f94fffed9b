"""The types and the parsers of the bodies of error responses, which a module of a client has."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from ....client.responses import select_error_responses
from ....model import Operation
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_tuple
from ..syntax.type_construction import qualify_models
from ..syntax.type_expressions import ANY, NONE, TypeExpression, UnionType, make_node
from ..types.annotations import TypeAnnotator
from ..views import ErrorBodies
from .response_expressions import ResponseWriter

_MAX_TYPES = 500
"""The maximum number of types in a union: Python's parser fails with some thousands of them."""


def write_error_bodies(
    operations: Iterable[Operation], writer: ResponseWriter, annotator: TypeAnnotator
) -> ErrorBodies:
    """Return the types and the parsers; operations with the same errors share one parser."""
    groups: dict[Node, list[str]] = {}
    types: dict[TypeExpression, None] = {}
    for operation in operations:
        if responses := select_error_responses(operation):
            parsed = writer.write_errors(responses)
            types[parsed.type] = None
            groups.setdefault(parsed.expression, []).append(_write_key(operation))
    entries = [
        make_tuple([add_prefix("lambda: ", parser), make_tuple(keys)])
        for parser, keys in groups.items()
    ]
    return ErrorBodies(make_node(_make_type(types, annotator)), make_tuple(entries))


def _make_type(types: Collection[TypeExpression], annotator: TypeAnnotator) -> TypeExpression:
    """Return the type of the body of any error; None is for one that is not described."""
    if not types:
        return NONE
    union = annotator.annotate_union(types)
    if isinstance(union, UnionType) and len(union.items) > _MAX_TYPES:
        return ANY
    return qualify_models(annotator.make_optional(union))


def _write_key(operation: Operation) -> str:
    """Return the name of an operation in the runtime: its method and path."""
    return literal(f"{operation.method} {operation.path}")
