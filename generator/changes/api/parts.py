"""The comparison of the properties of forms and multipart bodies: how they are written."""

from __future__ import annotations

import json
from collections.abc import Sequence

from ...model import Api, Array, Body, Field, Map, Object, Parameter, Part, Ref, Scalar, Type
from ...model.graph import resolve_aliases
from ..quoting import quote_code
from .comparison import ApiComparison
from .shapes import ShapeReader
from .sites import Site


def compare_parts(comparison: ApiComparison, old: Body, new: Body, site: Site) -> None:
    """Compare how the properties that two bodies have are written."""
    if old.kind != new.kind or new.kind not in ("form", "multipart"):
        return
    old_fields = {each.name: each for each in list_fields(comparison.old_api, old)}
    old_parts = {each.name: each for each in old.parts}
    new_parts = {each.name: each for each in new.parts}
    for field in list_fields(comparison.new_api, new):
        old_field = old_fields.get(field.name)
        if old_field is None:
            continue
        is_exploded = comparison.types.have_parts(old_field.type, field.type)
        before, after = (
            _describe_part(parts.get(field.name, Part(field.name)), type, body, is_exploded)
            for parts, type, body in (
                (old_parts, _find_media_type(comparison.old_api, old_field.type), old),
                (new_parts, _find_media_type(comparison.new_api, field.type), new),
            )
        )
        if before != after:
            comparison.findings.add_value_change(
                "{subject}-serialization-changed",
                site.enter_property(field.name, old_field.pointer, field.pointer),
                old=before,
                new=after,
            )


def list_fields(api: Api, body: Body) -> Sequence[Field]:
    """Return the properties of a body; none if it is no object."""
    type = resolve_aliases(body.type, api.declarations)
    declaration = api.declarations[type.id] if isinstance(type, Ref) else None
    return declaration.fields if isinstance(declaration, Object) else ()


def _describe_part(part: Part, default: str, body: Body, may_explode: bool) -> str:
    """Return how a property is written; `default` is the media type of parts like it."""
    if part.media_types:
        return ", ".join(map(quote_code, part.media_types))
    if body.kind == "multipart" and not part.is_styled:
        return quote_code(default)
    return describe_style(part, may_explode)


def describe_style(owner: Parameter | Part, has_parts: bool) -> str:
    """Return how an array or object is written in a parameter or form."""
    if owner.separators and has_parts:
        return f"separated by {quote_code(json.dumps(owner.separators))}"
    return quote_code(owner.style) + (" exploded" if owner.explode and has_parts else "")


def _find_media_type(api: Api, type: Type) -> str:
    """Return the default media type of a part (OpenAPI 3.1, section 4.8.15.1.1)."""
    reader = ShapeReader(api.declarations)
    for _ in range(_MAX_LEVELS):
        variants = [each.type for each in reader.read_shape(type).variants]
        if len(variants) != 1 or not isinstance(variants[0], Array):
            break
        type = variants[0].item
    if any(isinstance(each, (Ref, Map)) for each in variants):
        return "application/json"
    is_binary = variants and all(
        isinstance(each, Scalar) and each.kind == "binary" for each in variants
    )
    return "application/octet-stream" if is_binary else "text/plain"


_MAX_LEVELS = 60
"""How many arrays in a row are looked into: they may contain themselves."""
