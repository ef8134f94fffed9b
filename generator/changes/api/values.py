"""The comparison of the single values that two types list."""

from __future__ import annotations

from dataclasses import dataclass, field

from ...model import Scalar, ScalarValue
from .findings import Findings
from .shapes import Shape, Variant, join_values
from .sites import Site

_LIST_KEYS = ("enum-value-unlisted", "enum-value-listed")


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
        is_open = old.has_scalar(kind), new.has_scalar(kind)
        # 1 and true are equal in Python, but values of one JSON type are compared.
        removed = _list_missing(old_values, new_values)
        added = _list_missing(new_values, old_values)
        if all(is_open):
            # All values are allowed: the lists only document some of them.
            _report_values(_LIST_KEYS, removed, added, site, findings)
        elif is_open[1] and old_values:
            _drop_scalar(remainder.new_variants, kind)
            findings.add_value_change(
                "{subject}-became-open", site, old=join_values(old_values), new=kind
            )
        elif is_open[0] and new_values:
            _drop_scalar(remainder.old_variants, kind)
            findings.add_value_change(
                "{subject}-became-enum", site, old=kind, new=join_values(new_values)
            )
        elif old_values and new_values:
            _report_values(
                ("enum-value-removed", "enum-value-added"), removed, added, site, findings
            )
        elif old_values:
            remainder.removed_lists.append(join_values(old_values))
        elif new_values:
            remainder.added_lists.append(join_values(new_values))
    return remainder


def _list_missing(values: list[ScalarValue], others: list[ScalarValue]) -> list[ScalarValue]:
    known = set(others)
    return [each for each in values if each not in known]


def _report_values(
    keys: tuple[str, str],
    removed: list[ScalarValue],
    added: list[ScalarValue],
    site: Site,
    findings: Findings,
) -> None:
    """Add the values that were removed and added, each with the key of a rule."""
    conjunction = "and" if keys == _LIST_KEYS else "or"
    if removed:
        findings.add_value_change(keys[0], site, old=join_values(removed, conjunction))
    if added:
        findings.add_value_change(keys[1], site, new=join_values(added, conjunction))


def _drop_scalar(variants: list[Variant], kind: str) -> None:
    """Remove the scalar of a JSON type, which was compared with a list of values."""
    kinds = ("integer", "number") if kind == "integer" else (kind,)
    for index, each in enumerate(variants):
        if isinstance(each.type, Scalar) and each.type.kind in kinds:
            del variants[index]
            return
