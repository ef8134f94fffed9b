"""Discriminators of unions that declare none, by constants and enumerations in the variants."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from ...model import Declaration, Discriminator, Nullable, Object, Ref, Type
from ...model.variants import find_field, get_allowed_values
from .discriminator_values import are_disjoint


def infer_discriminator(
    variants: Sequence[Type], declarations: Mapping[str, Declaration]
) -> Discriminator | None:
    """Return the first property that every variant requires with distinct strings, if any.

    The property ``type`` is tried before others.
    """
    targets = [
        target
        for variant in variants
        if isinstance(variant, Ref) and isinstance(target := declarations[variant.id], Object)
    ]
    if len(targets) < 2 or len(targets) != len(variants):
        return None
    names = [field.name for field in targets[0].fields if field.required]
    for name in sorted(names, key=lambda name: name != "type"):
        values = [_get_required_strings(target, name, declarations) for target in targets]
        if all(values) and are_disjoint(values):
            return Discriminator(name, tuple(values), is_inferred=True)
    return None


def _get_required_strings(
    target: Object, name: str, declarations: Mapping[str, Declaration]
) -> tuple[str, ...]:
    """Return the strings that a required property allows; empty if it allows anything else."""
    field = find_field(target, name)
    if field is None or not field.required or isinstance(field.type, Nullable):
        return ()
    values = get_allowed_values(field.type, declarations)
    strings = tuple(value for value in values if isinstance(value, str))
    return strings if len(strings) == len(values) else ()
