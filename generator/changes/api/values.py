"""The comparison of the single values that two types list."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...model import Scalar
from ..change import Level
from .findings import Findings
from .shapes import Shape, Variant, format_value, join_values
from .sites import Site


@dataclass(slots=True)
class Remainder:
    """What is to be compared after the values: variants, and lists of values without counterpart.

    The lists are described in words.
    """

    old_variants: list[Variant]
    new_variants: list[Variant]
    removed_lists: list[str] = field(default_factory=list)
    added_lists: list[str] = field(default_factory=list)


def compare_values(old: Shape, new: Shape, site: Site, findings: Findings) -> Remainder:
    """Add the changes of the values that two types list, and return what they have beyond.

    Values of different JSON types are compared separately.
    """
    remainder = Remainder(list(old.variants), list(new.variants))
    for kind in dict.fromkeys(kind for kind, _ in (*old.values, *new.values)):
        old_values, new_values = old.list_values(kind), new.list_values(kind)
        if old_values and new_values:
            _report_values(kind, old, new, site, findings)
        elif old_values and new.has_scalar(kind):
            level: Level | None = "none" if old.has_scalar(kind) else None
            if level is None:
                _drop_scalar(remainder.new_variants, kind)
            findings.add_value_change(
                "{subject}-became-open", site, old=join_values(old_values), new=kind, level=level
            )
        elif new_values and old.has_scalar(kind):
            level = "none" if new.has_scalar(kind) else None
            if level is None:
                _drop_scalar(remainder.old_variants, kind)
            findings.add_value_change(
                "{subject}-became-enum", site, old=kind, new=join_values(new_values), level=level
            )
        elif old_values:
            remainder.removed_lists.append(join_values(old_values))
        else:
            remainder.added_lists.append(join_values(new_values))
    return remainder


def _report_values(kind: str, old: Shape, new: Shape, site: Site, findings: Findings) -> None:
    """Add the values of a JSON type that were added and removed.

    Where all values of the type are allowed, the list only documents some of them.
    """
    old_values, new_values = old.list_values(kind), new.list_values(kind)
    removed_level: Level | None = "compatible" if new.has_scalar(kind) else None
    added_level: Level | None = "compatible" if old.has_scalar(kind) else None
    for value in old_values:
        if value not in new_values:
            findings.add_value_change(
                "enum-value-removed", site, old=format_value(value), level=removed_level
            )
    for value in new_values:
        if value not in old_values:
            findings.add_value_change(
                "enum-value-added", site, new=format_value(value), level=added_level
            )


def _drop_scalar(variants: list[Variant], kind: str) -> None:
    """Remove the scalar of a JSON type, which was compared with a list of values."""
    kinds = ("integer", "number") if kind == "integer" else (kind,)
    for index, each in enumerate(variants):
        if isinstance(each.type, Scalar) and each.type.kind in kinds:
            del variants[index]
            return
