"""Shapes of custom types whose class says more about texts than the description does."""

from __future__ import annotations

from dataclasses import replace

from ..model import ExternalType, OneOf, Scalar, Type


def refine_shape(type: ExternalType, format: str | None) -> Type:
    """Return the shape of a custom type, whose texts without a format have that of its class."""
    return _set_format(type.shape, format) if format else type.shape


def _set_format(type: Type, format: str) -> Type:
    match type:
        case Scalar(kind="string", format=None):
            return replace(type, format=format)
        case OneOf(variants):
            return replace(type, variants=tuple(_set_format(each, format) for each in variants))
        case _:
            return type
