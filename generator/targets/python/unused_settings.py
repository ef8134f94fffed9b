"""Settings of a style that nothing in a description matches: the last rows of ``show names``.

They are verbs, affixes, acronyms and formats of types, which a style for several descriptions has
without using each of them everywhere.  All other rules without a match are errors.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from ...model import Api, Scalar
from ...model.graph import iter_all_types
from ...model.types import iter_types
from ...naming.unique_names import Name
from ...naming.words import split_words
from ...style import Style
from ...style.toml_files import format_dotted_key
from ...text.suggestions import did_you_mean
from ..target import NameRow
from .assigned_names import AssignedNames


def list_unused_settings(api: Api, names: AssignedNames, style: Style) -> Iterator[NameRow]:
    """Yield a row for each setting of the user's styles that matches nothing."""
    methods = [name for each in names.methods.values() for name in each.values()]
    types = [*names.types.types.values()]
    rules = {*_iter_rules((*methods, *types))}
    unchanged = (name.change.unchanged if name.change else name for name in methods)
    verbs = dict.fromkeys(split_words(name)[0] for name in unchanged)
    for verb in style.names.verbs:
        keys = ("names", "verbs", verb)
        if style.get_layer(*keys) and f"names.verbs {verb}" not in rules:
            yield _make_row(keys, "no name of a method begins with it", verb, verbs)
    words = dict.fromkeys(word for name in types for word in split_words(name))
    for affix in style.names.strip_affixes:
        if f"names.strip_affixes {affix}" not in rules:
            keys = ("names", "strip_affixes", affix)
            yield _make_row(keys, "no name of a type has it", affix, words)
    for acronym in style.names.acronyms:
        if not any(acronym in name for name in types):
            keys = ("names", "acronyms", acronym)
            yield _make_row(keys, "no name of a type has it", acronym, words)
    yield from _list_unused_formats(api, style)


def _iter_rules(names: Iterable[Name]) -> Iterator[str]:
    """Yield the rules of names, and those of the better names that items do not get."""
    for name in names:
        yield from str(name.rule).split(", ")
        if name.refusal:
            yield from str(name.refusal.name.rule).split(", ")


def _list_unused_formats(api: Api, style: Style) -> Iterator[NameRow]:
    """Yield the formats in `[types]` that no schema has."""
    scalars = (
        part
        for each in iter_all_types(api)
        for part in iter_types(each)
        if isinstance(part, Scalar)
    )
    known = {f"{each.kind}({each.format})" for each in scalars if each.format}
    tables: Mapping[tuple[str, ...], Mapping[str, str]] = {
        ("types",): style.types.field,
        ("types", "argument"): style.types.argument,
        ("types", "upload"): style.types.upload,
    }
    for table, types in tables.items():
        for key in types:
            is_format = key.endswith(")") and not key.endswith("(*)")
            if is_format and key not in known and style.get_layer(*table, key):
                yield _make_row((*table, key), "no schema has this format", key, sorted(known))


def _make_row(keys: Sequence[str], reason: str, text: str, known: Iterable[str]) -> NameRow:
    hint = did_you_mean(text, known)
    rule = f"unused: {reason}; {hint}" if hint else f"unused: {reason}"
    return NameRow(f"style:{format_dotted_key(tuple(keys))}", "", rule)
