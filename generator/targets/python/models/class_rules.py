"""Bases, decorators and imports that a style gives to classes of models."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from ....diagnostics import SpecloomError
from ....style import Style
from ....style.rule_tables import Rule, style_error
from ....text.patterns import compile_glob
from ....text.suggestions import did_you_mean
from ..syntax.imports import Import
from ..syntax.type_parser import InvalidTypeError, parse_decorator, parse_dotted_name, parse_import

ParsedValue = TypeVar("ParsedValue")


@dataclass(frozen=True, slots=True)
class ClassExtras:
    """What a class gets besides: bases, decorators as lines, and all that these need imported."""

    bases: tuple[str, ...] = ()
    decorators: tuple[str, ...] = ()
    imports: frozenset[Import] = frozenset()


def match_class_extras(
    style: Style, ambiguous: AbstractSet[str], classes: Mapping[str, str]
) -> dict[str, ClassExtras]:
    """What the rules ``[[classes]]`` of a style give to `classes`, which are names by pointer.

    All rules that match a class hold, in their order.

    Raises:
        SpecloomError: a rule matches no class, or gives what no class can have.
    """
    extras_by_id: dict[str, list[ClassExtras]] = {}
    for rule in style.get_rules("classes"):
        pattern, extras = rule.get_text("match"), _read_extras(rule, ambiguous)
        matches = compile_glob(pattern).fullmatch
        matched = [id for id, name in classes.items() if matches(name) or matches(id)]
        if not matched:
            raise _unmatched_error(rule, [*classes.values(), *classes])
        for id in matched:
            extras_by_id.setdefault(id, []).append(extras)
    return {id: _merge_extras(each) for id, each in extras_by_id.items()}


def collect_rule_imports(style: Style) -> frozenset[Import]:
    """What the rules of a style import: modules, and names in them.

    Raises:
        SpecloomError: a rule gives what no class can have.
    """
    rules = style.get_rules("classes")
    return frozenset().union(*(_read_extras(rule, frozenset()).imports for rule in rules))


def _read_extras(rule: Rule, ambiguous: AbstractSet[str]) -> ClassExtras:
    bases = list(_read_values(rule, "bases", partial(parse_dotted_name, ambiguous=ambiguous)))
    decorators = list(
        _read_values(rule, "decorators", partial(parse_decorator, ambiguous=ambiguous))
    )
    return ClassExtras(
        tuple(base.text for base in bases),
        tuple(f"@{decorator.text}" for decorator in decorators),
        frozenset(_read_values(rule, "imports", parse_import)).union(
            *(each.imports for each in (*bases, *decorators))
        ),
    )


def _read_values(
    rule: Rule, key: str, parse: Callable[[str], ParsedValue]
) -> Iterator[ParsedValue]:
    """The texts of a rule under a key, read."""
    for text in rule.values.get(key, ()):
        try:
            yield parse(text)
        except InvalidTypeError as error:
            message = f"'{key}' cannot hold {text!r}: {error}"
            raise style_error(
                rule.source_location, "wrong-style-value", message, _KEY_HINTS[key]
            ) from None


_KEY_HINTS = {
    "bases": 'write a class with its module: "acme.models.Base"',
    "decorators": 'write a dotted name, or a call of one: "acme.registered(order=True)"',
    "imports": 'write a module, or a class with its module: "acme.models"',
}


def _merge_extras(extras: Sequence[ClassExtras]) -> ClassExtras:
    return ClassExtras(
        tuple(dict.fromkeys(base for each in extras for base in each.bases)),
        tuple(dict.fromkeys(line for each in extras for line in each.decorators)),
        frozenset().union(*(each.imports for each in extras)),
    )


def _unmatched_error(rule: Rule, known: Sequence[str]) -> SpecloomError:
    pattern = rule.get_text("match")
    hint = did_you_mean(pattern, known)
    message = f"no class of models has the name or pointer '{pattern}'"
    return style_error(rule.source_location, "unmatched-rule", message, hint)
