"""Annotations of bodies that are sequences of items: events, lines, and parts without names."""

from __future__ import annotations

from ....model import Array, Body, Part, Tuple, Type
from ..syntax.type_expressions import NamedType, Subscript, TypeExpression
from .annotations import TypeAnnotator
from .part_types import wrap_part_type

_ITERABLES = tuple(NamedType(each, "collections.abc") for each in ("Iterable", "AsyncIterable"))


def annotate_sequence(body: Body, annotator: TypeAnnotator) -> TypeExpression:
    """Return the type of items that are sent one after the other; some clients may await them.

    Parts with headers may be passed with these.
    """
    type = body.type
    if body.part_headers:
        return _annotate_parts(body, annotator)
    if isinstance(type, Array):
        return _make_iterable(annotator.annotate(type.item), annotator)
    return annotator.annotate(type)


def _annotate_parts(body: Body, annotator: TypeAnnotator) -> TypeExpression:
    type = body.type
    *first, other = body.parts
    if isinstance(type, Tuple):
        parts = [*first, *[other] * (len(type.items) - len(first))]
        items = [
            _annotate_part(item, part, annotator)
            for item, part in zip(type.items, parts, strict=False)
        ]
        if type.rest is None:
            return annotator.annotate_tuple(items)
        rest = _annotate_part(type.rest, other, annotator)
        return annotator.annotate_array(annotator.annotate_union([*items, rest]))
    item_type = type.item if isinstance(type, Array) else type
    items = [_annotate_part(item_type, part, annotator) for part in body.parts]
    return _make_iterable(annotator.annotate_union(items), annotator)


def _annotate_part(type: Type, part: Part, annotator: TypeAnnotator) -> TypeExpression:
    annotation = annotator.annotate(type)
    if not part.described_headers:
        return annotation
    return annotator.annotate_union([annotation, wrap_part_type(annotation)])


def _make_iterable(annotation: TypeExpression, annotator: TypeAnnotator) -> TypeExpression:
    return annotator.annotate_union(Subscript(each, (annotation,)) for each in _ITERABLES)
