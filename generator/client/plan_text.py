"""The plan of a client as text for people."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

from ..model import ArgumentKey, Declaration
from ..model.type_text import describe_type
from ..text.sanitizing import sanitize_text
from .arguments import Argument
from .pagination import Pagination
from .plan import ClientPlan
from .polling import PollingMethod
from .property_paths import PropertyPath, format_property_path
from .resources import Method, Resource
from .responses import merge_response_types
from .streaming import Stream


def format_plan(plan: ClientPlan) -> str:
    """Return the resources of a plan with their methods, then the placed types."""
    resources = (_join_lines(_iter_resource_lines(each, plan)) for each in plan.resources)
    return "\n\n".join((*resources, *_iter_type_groups(plan))) + "\n"


def _iter_resource_lines(resource: Resource, plan: ClientPlan) -> Iterator[str]:
    yield f"resource {_format_path(resource.path)} (by {resource.rule})"
    for method in resource.methods:
        yield from (f"  {line}" for line in _iter_method_lines(method, plan.api.declarations))


def _iter_method_lines(method: Method, declarations: Mapping[str, Declaration]) -> Iterator[str]:
    operation = method.operation
    yield f"{_format_name(method)}  {operation.method} {operation.path}"
    yield from _iter_argument_lines(method.arguments, declarations)
    yield f"  returns {_format_return_type(method, declarations)}"
    if method.stream is not None:
        yield f"  streams {_format_stream(method.stream, declarations)}"
    if method.pagination is not None:
        yield f"  paginated by {_format_pagination(method.pagination)}"
    for polling_method in method.polling_methods:
        yield from _iter_polling_lines(polling_method)


def _format_name(method: Method) -> str:
    return "_".join(method.name_candidates[0].words)


def _iter_argument_lines(
    arguments: Sequence[Argument], declarations: Mapping[str, Declaration]
) -> Iterator[str]:
    rows = [
        (
            each.wire_name,
            each.key.location,
            _format_traits(each),
            describe_type(each.type, declarations),
        )
        for each in arguments
    ]
    widths = [max((len(row[column]) for row in rows), default=0) for column in range(3)]
    for *cells, type in rows:
        padded = (f"{cell:<{width}}" for cell, width in zip(cells, widths, strict=True))
        yield f"  {'  '.join((*padded, type))}"


def _format_traits(argument: Argument) -> str:
    traits = {
        "required": argument.is_required,
        "positional": argument.is_positional,
        "deprecated": argument.is_deprecated,
    }
    return ", ".join(trait for trait, applies in traits.items() if applies) or "optional"


def _format_return_type(method: Method, declarations: Mapping[str, Declaration]) -> str:
    if method.always_streams:
        return "a stream"
    if not method.contents:
        return "nothing"
    return describe_type(merge_response_types(method.responses), declarations)


def _format_stream(stream: Stream, declarations: Mapping[str, Declaration]) -> str:
    item = describe_type(stream.item_type, declarations)
    if stream.selector is None:
        return item
    condition = "unless it is false" if stream.is_default else "if it is true"
    return f"{item}, selected by {stream.selector.key} {condition}"


def _format_pagination(pagination: Pagination) -> str:
    parts = {
        "parameter": pagination.parameter,
        "size_parameter": pagination.size_parameter,
        "first_page": pagination.first_page,
        "items": pagination.items,
        "cursor": pagination.cursor,
        "next_url": pagination.next_url,
        "total_items": pagination.total_items,
        "total_pages": pagination.total_pages,
        "has_more": pagination.has_more,
    }
    texts = (f"{name} {_format_part(part)}" for name, part in parts.items() if part is not None)
    return f"{pagination.kind}: {', '.join(texts)}"


def _format_part(part: ArgumentKey | PropertyPath | int) -> str:
    if isinstance(part, tuple):
        return format_property_path(part) or "(the body)"
    return part.name if isinstance(part, ArgumentKey) else str(part)


def _iter_polling_lines(method: PollingMethod) -> Iterator[str]:
    polling = method.polling
    status = format_property_path(polling.status)
    values = " or ".join(map(json.dumps, polling.terminal_values))
    limit = "without limit" if polling.timeout is None else f"for {polling.timeout:g} s"
    yield f"{method.name}  polls {polling.operation.name} until {status} is {values}"
    yield f"  every {polling.interval:g} s, {limit}"
    for key, source in method.start.parameters if method.start is not None else ():
        yield f"  {key.name} from {_format_source(source)}"


def _format_source(source: ArgumentKey | PropertyPath) -> str:
    if isinstance(source, ArgumentKey):
        return f"the argument {source.name}"
    return f"the response's {format_property_path(source)}"


def _iter_type_groups(plan: ClientPlan) -> Iterator[str]:
    """Yield the types of each resource that types belong to."""
    by_owner: dict[tuple[str, ...], list[str]] = {}
    for id, placement in plan.placements.items():
        name = ".".join(plan.api.declarations[id].name_hint)
        note = " (streams only)" if placement.is_streamed_only else ""
        by_owner.setdefault(placement.owner, []).append(f"{name}{note}")
    for owner in sorted(by_owner):
        head = f"types of {_format_path(owner) or 'several resources'}"
        yield _join_lines([head, *(f"  {name}" for name in by_owner[owner])])


def _format_path(path: Sequence[str]) -> str:
    return ".".join(step.replace(" ", "_") for step in path)


def _join_lines(lines: Iterable[str]) -> str:
    """Join lines; names in a description may have control characters."""
    return "\n".join(sanitize_text(line).replace("\n", " ") for line in lines)
