"""Bases, decorators and imports that a style gives to classes of models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from ....diagnostics import SpecloomError
from ....style import Style
from ....style.rule_tables import Rule, problem
from ....text.globs import star_pattern
from ....text.suggestions import did_you_mean
from ..syntax.imports import Import
from ..syntax.type_parser import NotATypeError, read_decorator, read_import, read_name

Read = TypeVar("Read")


@dataclass(frozen=True, slots=True)
class Further:
    """What a class gets besides: bases, decorators as lines, and all that these need imported."""

    bases: tuple[str, ...] = ()
    decorators: tuple[str, ...] = ()
    imports: frozenset[Import] = frozenset()


def further_of(
    style: Style, ambiguous: AbstractSet[str], classes: Mapping[str, str]
) -> dict[str, Further]:
    """What the rules ``[[classes]]`` of a style give to `classes`, which are names by pointer.

    All rules that match a class hold, in their order.

    Raises:
        SpecloomError: a rule matches no class, or gives what no class can have.
    """
    found: dict[str, list[Further]] = {}
    for rule in style.rules("classes"):
        pattern, further = rule.text("match"), _further(rule, ambiguous)
        fits = star_pattern(pattern).fullmatch
        matched = [id for id, name in classes.items() if fits(name) or fits(id)]
        if not matched:
            raise _unmatched(rule, [*classes.values(), *classes])
        for id in matched:
            found.setdefault(id, []).append(further)
    return {id: _joined(each) for id, each in found.items()}


def ruled_imports(style: Style) -> frozenset[Import]:
    """What the rules of a style import: modules, and names in them.

    Raises:
        SpecloomError: a rule gives what no class can have.
    """
    rules = style.rules("classes")
    return frozenset().union(*(_further(rule, frozenset()).imports for rule in rules))


def _further(rule: Rule, ambiguous: AbstractSet[str]) -> Further:
    bases = list(_read(rule, "bases", partial(read_name, ambiguous=ambiguous)))
    decorators = list(_read(rule, "decorators", partial(read_decorator, ambiguous=ambiguous)))
    return Further(
        tuple(base.text for base in bases),
        tuple(f"@{decorator.text}" for decorator in decorators),
        frozenset(_read(rule, "imports", read_import)).union(
            *(each.imports for each in (*bases, *decorators))
        ),
    )


def _read(rule: Rule, key: str, read: Callable[[str], Read]) -> Iterator[Read]:
    """The texts of a rule under a key, read."""
    for text in rule.values.get(key, ()):
        try:
            yield read(text)
        except NotATypeError as flaw:
            what = f"'{key}' cannot hold {text!r}: {flaw}"
            raise problem(rule.at, "wrong-style-value", what, _HINTS[key]) from None


_HINTS = {
    "bases": 'write a class with its module: "acme.models.Base"',
    "decorators": 'write a dotted name, or a call of one: "acme.registered(order=True)"',
    "imports": 'write a module, or a class with its module: "acme.models"',
}


def _joined(several: Sequence[Further]) -> Further:
    return Further(
        tuple(dict.fromkeys(base for each in several for base in each.bases)),
        tuple(dict.fromkeys(line for each in several for line in each.decorators)),
        frozenset().union(*(each.imports for each in several)),
    )


def _unmatched(rule: Rule, known: Sequence[str]) -> SpecloomError:
    pattern = rule.text("match")
    hint = did_you_mean(pattern, known)
    what = f"no class of models has the name or pointer '{pattern}'"
    return problem(rule.at, "unmatched-rule", what, hint)
