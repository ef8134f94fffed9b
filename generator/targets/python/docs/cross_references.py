"""Cross-references of types: the methods that use them, and the types that contain them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from ....model import Api, Operation
from ....model.graph import child_types, iter_references
from ..client.arguments import flatten_body
from ..names.namer import TypeNames
from ..types.annotations import find_names
from ..views import MethodView, TypeUsage

_MAX_LINKS = 10


def find_type_usages(
    api: Api, names: TypeNames, methods: Iterable[MethodView], links: Mapping[str, str]
) -> dict[str, TypeUsage]:
    """Return the usages of types by class name; `links` maps class names to their pages."""
    usages: dict[str, dict[str, dict[str, None]]] = {kind: {} for kind in TypeUsage._fields}

    def add_usage(kind: str, type_names: Iterable[str], user: str) -> None:
        for name in type_names:
            if name in links:
                usages[kind].setdefault(name, {})[user] = None

    operations = {operation.id: operation for operation in api.operations}
    for method in methods:
        add_usage(
            "returned_by",
            find_names(method.return_type) + find_names(method.item_type),
            method.link,
        )
        for row in (*method.required_arguments, *method.optional_arguments):
            add_usage("accepted_by", find_names(row.annotation), method.link)
        for error in method.error_responses:
            add_usage("error_body_of", find_names(" ".join(error.body_annotations)), method.link)
        add_usage(
            "flattened_by",
            _find_flattened_types(operations[method.pointer], api, names),
            method.link,
        )
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
