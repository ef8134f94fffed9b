"""Base classes, decorators and imports that a style adds to models."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import TypeVar

from ....diagnostics import SpecloomError
from ....frozen import frozen
from ....style.errors import SourceLocation
from ....style.rule_tables import Rule
from ....text.patterns import Glob
from ....text.suggestions import did_you_mean
from ..syntax.imports import Import
from ..syntax.type_construction import qualify_name
from ..syntax.type_expressions import NamedType, collect_imports
from ..syntax.type_parser import (
    Decorator,
    InvalidTypeError,
    parse_decorator,
    parse_dotted_name,
    parse_import,
)

ParsedValue = TypeVar("ParsedValue")

_KEY_HINTS = {
    "bases": 'write a class with its module, such as "acme.models.Base"',
    "decorators": 'write a dotted name or a call, such as "acme.registered(order=True)"',
    "imports": 'write a module, or a class with its module, such as "acme.models"',
}


@frozen
class ClassExtras:
    """Additions to a class: its bases, its decorators, and imports that these do not need."""

    bases: tuple[NamedType, ...] = ()
    decorators: tuple[Decorator, ...] = ()
    imports: frozenset[Import] = frozenset()

    @property
    def required_imports(self) -> set[Import]:
        """All imports, with those of the bases and decorators."""
        return collect_imports(*self.bases, *(each.function for each in self.decorators)).union(
            self.imports
        )

    def qualify_names(self, ambiguous: AbstractSet[str]) -> ClassExtras:
        """Return the same additions with classes of `ambiguous` names qualified."""
        return ClassExtras(
            tuple(qualify_name(base, ambiguous) for base in self.bases),
            tuple(
                replace(each, function=qualify_name(each.function, ambiguous))
                for each in self.decorators
            ),
            self.imports,
        )


@frozen
class ClassRule:
    """A `[[classes]]` rule of a style, and what it adds to the classes that it matches."""

    rule: Rule
    extras: ClassExtras


def read_class_rules(rules: Iterable[Rule]) -> list[ClassRule]:
    """Return the `[[classes]]` rules of a style.

    Raises:
        SpecloomError: A rule has an invalid value.
    """
    return [ClassRule(rule, _read_extras(rule)) for rule in rules]


def match_class_extras(
    rules: Iterable[ClassRule],
    ambiguous: AbstractSet[str],
    classes: Mapping[str, str],
    find_pointer: Callable[[str], str],
) -> dict[str, ClassExtras]:
    """Return what rules add to classes, by their ids; `ambiguous` names are qualified.

    `classes` maps the pointers of schemas to class names. All rules that match a class apply, in
    their order. `find_pointer` is that of the style.

    Raises:
        SpecloomError: A rule matches no class.
    """
    extras_by_id: dict[str, list[ClassExtras]] = {}
    for each in rules:
        pattern, extras = each.rule.get_text("match"), each.extras.qualify_names(ambiguous)
        matches = Glob(find_pointer(pattern)).matches
        matched = [id for id, name in classes.items() if matches(name) or matches(id)]
        if not matched and not each.rule.is_optional():
            raise _unmatched_error(each.rule, [*classes.values(), *classes])
        for id in matched:
            extras_by_id.setdefault(id, []).append(extras)
    return {id: _merge_extras(each) for id, each in extras_by_id.items()}


def locate_own_classes(
    rules: Iterable[ClassRule], package_path: str
) -> dict[tuple[str, str], SourceLocation]:
    """Return the lines of the bases and decorators that are in files of the client.

    They are by the paths of modules and by names; the empty name stands for the module.
    """
    found: dict[tuple[str, str], SourceLocation] = {}
    for rule, extras in ((each.rule, each.extras) for each in rules):
        functions = [each.function for each in extras.decorators]
        for key, values in (("bases", extras.bases), ("decorators", functions)):
            for number, value in enumerate(values):
                if value.module.startswith("."):
                    path = package_path + value.module.replace(".", "/")
                    line = rule.file.locate_key((*rule.keys, key, number))
                    found.setdefault((path, value.name), line)
                    found.setdefault((path, ""), line)
    return found


def _read_extras(rule: Rule) -> ClassExtras:
    return ClassExtras(
        tuple(_read_values(rule, "bases", parse_dotted_name)),
        tuple(_read_values(rule, "decorators", parse_decorator)),
        frozenset(_read_values(rule, "imports", parse_import)),
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


def _merge_extras(extras: Sequence[ClassExtras]) -> ClassExtras:
    return ClassExtras(
        tuple(dict.fromkeys(base for each in extras for base in each.bases)),
        tuple(dict.fromkeys(one for each in extras for one in each.decorators)),
        frozenset().union(*(each.imports for each in extras)),
    )


def _unmatched_error(rule: Rule, known: Sequence[str]) -> SpecloomError:
    pattern = rule.get_text("match")
    hint = did_you_mean(pattern, known)
    message = f"no model class has the name or pointer '{pattern}'"
    return rule.unmatched_error(message, hint=hint)
