"""Base classes, decorators and imports that a style adds to models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from functools import partial
from typing import TypeVar

from ....diagnostics import SpecloomError
from ....style.rule_tables import Rule
from ....text.patterns import compile_glob
from ....text.suggestions import did_you_mean
from ..syntax.imports import Import
from ..syntax.type_expressions import collect_imports
from ..syntax.type_parser import InvalidTypeError, parse_decorator, parse_dotted_name, parse_import

ParsedValue = TypeVar("ParsedValue")


@dataclass(frozen=True, slots=True)
class ClassExtras:
    """Additions to a class: bases, decorators as lines, and the imports that these need."""

    bases: tuple[str, ...] = ()
    decorators: tuple[str, ...] = ()
    imports: frozenset[Import] = frozenset()


def match_class_extras(
    rules: Iterable[Rule], ambiguous: AbstractSet[str], classes: Mapping[str, str]
) -> dict[str, ClassExtras]:
    """Return what the `[[classes]]` rules of a style add to classes, by their ids.

    `classes` maps the pointers of schemas to class names. All rules that match a class apply, in
    their order.

    Raises:
        SpecloomError: A rule matches no class, or has an invalid value.
    """
    extras_by_id: dict[str, list[ClassExtras]] = {}
    for rule in rules:
        pattern, extras = rule.get_text("match"), _read_extras(rule, ambiguous)
        matches = compile_glob(pattern).fullmatch
        matched = [id for id, name in classes.items() if matches(name) or matches(id)]
        if not matched:
            raise _unmatched_error(rule, [*classes.values(), *classes])
        for id in matched:
            extras_by_id.setdefault(id, []).append(extras)
    return {id: _merge_extras(each) for id, each in extras_by_id.items()}


def collect_rule_imports(rules: Iterable[Rule]) -> frozenset[Import]:
    """Return all imports that the `[[classes]]` rules of a style need.

    Raises:
        SpecloomError: A rule has an invalid value.
    """
    return frozenset().union(*(_read_extras(rule, frozenset()).imports for rule in rules))


def _read_extras(rule: Rule, ambiguous: AbstractSet[str]) -> ClassExtras:
    bases = list(_read_values(rule, "bases", partial(parse_dotted_name, ambiguous=ambiguous)))
    decorators = list(
        _read_values(rule, "decorators", partial(parse_decorator, ambiguous=ambiguous))
    )
    return ClassExtras(
        tuple(base.text for base in bases),
        tuple(f"@{decorator.code}" for decorator in decorators),
        frozenset(_read_values(rule, "imports", parse_import)).union(
            collect_imports(*bases), *(decorator.imports for decorator in decorators)
        ),
    )


def _read_values(
    rule: Rule, key: str, parse: Callable[[str], ParsedValue]
) -> Iterator[ParsedValue]:
    """Yield the parsed texts of a key of a rule."""
    for text in rule.values.get(key, ()):
        try:
            yield parse(text)
        except InvalidTypeError as error:
            message = f"{text!r} is not valid in '{key}': {error}"
            raise rule.make_error("wrong-style-value", message, hint=_KEY_HINTS[key]) from None


_KEY_HINTS = {
    "bases": 'write a class with its module, such as "acme.models.Base"',
    "decorators": 'write a dotted name or a call, such as "acme.registered(order=True)"',
    "imports": 'write a module, or a class with its module, such as "acme.models"',
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
    message = f"no model class has the name or pointer '{pattern}'"
    return rule.unmatched_error(message, hint=hint)
