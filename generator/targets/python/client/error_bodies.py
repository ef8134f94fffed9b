"""The types and the parsers of the bodies of error responses, which a module of a client has."""

from __future__ import annotations

from collections.abc import Iterable

from ....client.responses import select_error_responses
from ....model import Operation
from ..syntax.literals import literal
from ..syntax.printer import Node, add_prefix, make_tuple
from ..syntax.type_expressions import NONE, TypeExpression, make_node, qualify_models
from ..types.annotations import TypeAnnotator
from ..views import ErrorBodies
from .response_expressions import ResponseWriter


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
    type = annotator.make_optional(annotator.annotate_union(types)) if types else NONE
    return ErrorBodies(make_node(qualify_models(type)), make_tuple(entries))


def _write_key(operation: Operation) -> str:
    """Return the name of an operation in the runtime: its method and path."""
    return literal(f"{operation.method} {operation.path}")
