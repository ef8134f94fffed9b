"""The comparison of request bodies."""

from __future__ import annotations

from ...model import Api, Body, Operation
from .comparison import ApiComparison, MediaTypes
from .findings import list_pointers
from .parts import compare_parts, list_fields
from .sites import Site, describe_part


def compare_bodies(comparison: ApiComparison, old_owner: Operation, new_owner: Operation) -> None:
    """Compare the bodies of two operations."""
    old, new = old_owner.body, new_owner.body
    site = Site(
        "request",
        "body",
        describe_part(
            "the body",
            (old.pointer, old_owner) if old else None,
            (new.pointer, new_owner) if new else None,
        ),
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
        "request-body-media-type", _list_media_types(old), _list_media_types(new), site
    )
    is_replaced = not set(old.declared_media_types) & set(new.declared_media_types)
    # Otherwise, the client only prefers another one of the media types that both have.
    if old.kind == new.kind or is_replaced:
        compare_parts(comparison, old, new, site)
        comparison.types.compare(old.type, new.type, site)


def _list_media_types(body: Body) -> MediaTypes:
    pointers = [body.pointer, body.pointer.rpartition("/")[0]]
    return MediaTypes(body.declared_media_types, [body.type], pointers)


def _list_field_pointers(api: Api, body: Body) -> list[str]:
    """Return the pointers of a body and of its properties, which may be arguments."""
    return [body.pointer, *(each.pointer for each in list_fields(api, body))]
