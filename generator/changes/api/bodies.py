"""The comparison of request bodies."""

from __future__ import annotations

from ...model import Api, Body, Object, Operation, Part, Ref
from ...model.graph import resolve_aliases
from ...text.markdown.spans import raw_code_span
from .comparison import ApiComparison
from .findings import list_pointers
from .sites import Site, format_operation


def compare_bodies(comparison: ApiComparison, old_owner: Operation, new_owner: Operation) -> None:
    """Compare the bodies of two operations."""
    old, new = old_owner.body, new_owner.body
    site = Site(
        "request",
        "body",
        f"the body of {format_operation(new_owner)}",
        old.pointer if old else old_owner.id,
        new.pointer if new else new_owner.id,
        new_owner.id,
    )
    if old is not None and new is not None:
        _compare_body(comparison, old, new, site)
    elif new is not None:
        key = "required-{subject}-added" if new.required else "{subject}-added"
        comparison.report_added(key, site, [new.type])
    elif old is not None:
        pointers = [old.pointer, *list_pointers(comparison.old_api.declarations, [old.type])]
        comparison.findings.add("request-body-removed", site.node, pointers, site=site.label)


def _compare_body(comparison: ApiComparison, old: Body, new: Body, site: Site) -> None:
    if old.required != new.required:
        key = "became-required" if new.required else "became-optional"
        comparison.findings.add_value_change(
            f"{{subject}}-{key}",
            site,
            old_pointers=_list_field_pointers(comparison.old_api, old),
            new_pointers=_list_field_pointers(comparison.new_api, new),
        )
    comparison.report_media_types(
        "request-body-media-type",
        dict.fromkeys(old.sent_media_types, old.type),
        dict.fromkeys(new.sent_media_types, new.type),
        site,
    )
    old_parts = {part.name: part for part in old.parts}
    for part in new.parts:
        _compare_parts(comparison, old_parts.get(part.name), part, site)
    comparison.types.compare(old.type, new.type, site)


def _list_field_pointers(api: Api, body: Body) -> list[str]:
    """Return the pointers of a body and of its properties, which may be arguments."""
    type = resolve_aliases(body.type, api.declarations)
    declaration = api.declarations[type.id] if isinstance(type, Ref) else None
    fields = declaration.fields if isinstance(declaration, Object) else ()
    return [body.pointer, *(each.pointer for each in fields)]


def _compare_parts(comparison: ApiComparison, old: Part | None, new: Part, site: Site) -> None:
    """Compare how a property of a form or of a multipart body is written."""
    if old is None or old == new:
        return
    site = site.enter_property(new.name, site.old_pointer, site.new_pointer)
    before, after = _describe_part(old), _describe_part(new)
    comparison.findings.add_value_change(
        "{subject}-serialization-changed", site, old=before, new=after
    )


def _describe_part(part: Part) -> str:
    exploded = " exploded" if part.explode else ""
    return (
        ", ".join(raw_code_span(each) for each in part.media_types)
        or f"{raw_code_span(part.style)}{exploded}"
    )
