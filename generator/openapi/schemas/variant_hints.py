"""Name hints for the variants of unions: the words that distinguish a variant from the others."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from ...naming.words import split_words
from ...text.pointers import split_pointer
from ..document import Cursor
from .keywords import find_json_types, get_branches, read_enum_values
from .name_hints import NameHint
from .type_labels import iter_labels

_MAX_WORDS = 6


def get_variant_hints(branches: Sequence[Cursor]) -> list[NameHint]:
    """Return the words that distinguish each variant of a union from the others.

    They are the first words that describe the variant; empty if there are none.  If several
    variants have the same, further words follow, or replace the mere name of a property.
    """
    descriptions = [list(dict.fromkeys(_iter_descriptions(branch))) for branch in branches]
    groups: dict[str, list[int]] = {}
    for index, texts in enumerate(descriptions):
        groups.setdefault("".join(texts[:1]).casefold(), []).append(index)
    hints: list[NameHint] = [tuple(texts[:1]) for texts in descriptions]
    for group in groups.values():
        if len(group) > 1:
            words = _find_distinctive_words([descriptions[index] for index in group])
            for index, hint in zip(group, words, strict=True):
                is_replaced = hint and hints[index][:1] == tuple(
                    _list_properties(branches[index])[:1]
                )
                hints[index] = hint if is_replaced else (*hints[index], *hint)
    return hints


def _find_distinctive_words(descriptions: Sequence[Sequence[str]]) -> list[NameHint]:
    """Return for each variant the beginning of a description that no other variant has."""
    prefixes = [list(_iter_prefixes(texts)) for texts in descriptions]
    counts = Counter(prefix for each in prefixes for prefix in dict.fromkeys(each))
    return [
        next(((" ".join(prefix),) for prefix in each if counts[prefix] == 1), ())
        for each in prefixes
    ]


def _iter_prefixes(texts: Sequence[str]) -> Iterator[tuple[str, ...]]:
    """Yield the first words of texts, from the shortest beginning of each to the longest."""
    for text in texts:
        words = tuple(word.lower() for word in split_words(text)[:_MAX_WORDS])
        yield from (words[:size] for size in range(1, len(words) + 1))


def _iter_descriptions(branch: Cursor) -> Iterator[str]:
    """Yield texts that describe a variant, the best first.

    They are the last token of its reference, or its title, the single values of properties,
    names in extensions, names of properties, extended schemas, other values, and its JSON type.
    """
    if branch.reference is not None:
        yield from _get_last_token(branch.reference)
        return
    if not branch.is_object:
        return
    labels = list(iter_labels(branch))
    titles = labels[:1] if "title" in branch else []
    values = [
        [value for value in read_enum_values(schema) or () if isinstance(value, str)]
        for _, schema in branch.iter_members("properties")
        if schema.is_object
    ]
    yield from titles
    yield from (each[0] for each in values if len(each) == 1)
    yield from labels
    yield from _list_properties(branch)
    for part in get_branches(branch, "allOf"):
        yield from _get_last_token(part.reference) if part.reference is not None else ()
    yield from (each[0] for each in values if len(each) > 1)
    yield from find_json_types([branch])[:1]


def _get_last_token(reference: str) -> tuple[str, ...]:
    return split_pointer(reference.removeprefix("#"))[-1:]


def _list_properties(branch: Cursor) -> list[str]:
    return [
        *branch.get_strings("required"),
        *(name for name, _ in branch.iter_members("properties")),
    ]
