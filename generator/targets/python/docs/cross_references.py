"""Cross-references of types: the methods that use them, and the types that contain them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ....model import Api, Operation
from ....model.graph import child_types, iter_references
from ..client.arguments import flatten_body
from ..client.methods import OperationMethod
from ..names.namer import TypeNames
from ..syntax.type_expressions import TypeExpression, iter_names
from ..types.annotations import TypeAnnotator
from ..views import TypeUsage
from .method_docs import annotate_error_body

_MAX_LINKS = 10


def find_type_usages(
    api: Api,
    names: TypeNames,
    methods: Mapping[str, OperationMethod],
    annotator: TypeAnnotator,
    links: Mapping[str, str],
) -> dict[str, TypeUsage]:
    """Return the usages of types by class name.

    `methods` are keyed by their links, `links` maps class names to their pages.
    """
    usages: dict[str, dict[str, dict[str, None]]] = {kind: {} for kind in TypeUsage._fields}

    def add_usage(kind: str, type_names: Iterable[str], user: str) -> None:
        for name in type_names:
            if name in links:
                usages[kind].setdefault(name, {})[user] = None

    for link, method in methods.items():
        add_usage("returned_by", _iter_type_names(_list_returned_types(method)), link)
        accepted_types = (spec.documented_annotation for spec in method.specs)
        add_usage("accepted_by", _iter_type_names(accepted_types), link)
        error_types = _list_error_types(method.operation, annotator)
        add_usage("error_body_of", _iter_type_names(error_types), link)
        add_usage("flattened_by", _find_flattened_types(method.operation, api, names), link)
    for id, declaration in api.declarations.items():
        holder = names.types[id]
        if holder in links:
            parts = [
                names.types[part]
                for part in iter_references(child_types(declaration))
                if part != id
            ]
            add_usage("contained_in", parts, f"[{holder}]({links[holder]})")
    return {
        name: TypeUsage(*(join_links([*usages[kind].get(name, ())]) for kind in TypeUsage._fields))
        for name in links
    }


def _iter_type_names(types: Iterable[TypeExpression]) -> Iterator[str]:
    return (name.text for type in types for name in iter_names(type))


def _list_returned_types(method: OperationMethod) -> list[TypeExpression]:
    return [method.return_annotation, *([method.stream.item] if method.stream else [])]


def _list_error_types(operation: Operation, annotator: TypeAnnotator) -> list[TypeExpression]:
    return [
        annotate_error_body(content, annotator)
        for response in operation.responses
        if not response.is_success
        for content in response.contents
    ]


def _find_flattened_types(operation: Operation, api: Api, names: TypeNames) -> list[str]:
    """Return the type whose fields are the arguments of a method."""
    flat_object = (
        flatten_body(operation.body, api.declarations) if operation.body is not None else None
    )
    return [names.types[flat_object.id]] if flat_object is not None else []


def join_links(links: Sequence[str], max_links: int = _MAX_LINKS) -> str:
    """Join links by commas; if there are many, the first ones and the number of the others."""
    omitted_count = len(links) - max_links
    return ", ".join(links[:max_links]) + (
        f" and {omitted_count} more" if omitted_count > 0 else ""
    )
