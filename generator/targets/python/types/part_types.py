"""The types of the parts of multipart bodies."""

from __future__ import annotations

from ....model import Content, OneOf, Scalar, Type, merge_types
from ..syntax.imports import RUNTIME_PACKAGE
from ..syntax.type_expressions import NamedType, Subscript, TypeExpression

_BODY_PART = NamedType("BodyPart", RUNTIME_PACKAGE)


def wrap_part_type(type: TypeExpression) -> TypeExpression:
    """Return the type of a part with its headers."""
    return Subscript(_BODY_PART, (type,))


def split_part_type(type: Type) -> tuple[Type, ...]:
    """Return the types that media types distinguish: of JSON, which is one, of text, of bytes."""
    variants = type.variants if isinstance(type, OneOf) else (type,)
    opaque = [each for each in variants if _is_opaque(each)]
    if not opaque:
        return (type,)
    values = [each for each in variants if not _is_opaque(each)]
    return (*([merge_types(values)] if values else []), *opaque)


def has_part_types(content: Content) -> bool:
    """Check whether the media type of a part distinguishes types that it may have."""
    return any(len(split_part_type(each.type)) > 1 for each in content.parts)


def _is_opaque(type: Type) -> bool:
    return isinstance(type, Scalar) and type.kind in ("string", "binary")
