"""Unique names for types, from schema names or the locations of schemas.

Callers provide the function that makes a name legal, as in `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ..model import Api, Declaration
from ..naming.name_overrides import NamedItem, Scope, match_overrides
from ..naming.unique_names import Name
from ..naming.words import apply_case, is_same_word, split_words
from ..style import Style

_WINDOWS_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.IGNORECASE)
_MAX_LENGTH = 100


class TypeNamer:
    """A namer of declarations, configured by a style; `to_legal` makes a name legal."""

    def __init__(self, style: Style, to_legal: Callable[[str], str]) -> None:
        self._style = style
        self._to_legal = to_legal
        self._acronyms = style.names.acronym_spellings
        self._strip = style.names.strip_affixes
        self._form = style.names.formats["type"]

    def name_types(self, api: Api, reserved_names: Iterable[str] = ()) -> dict[str, Name]:
        """Return a name for each declaration by id; none of them is in `reserved_names`.

        Raises:
            SpecloomError: The style renames an unknown type, or to an invalid or reserved name.
        """
        declared = api.declarations
        overrides = match_overrides(
            self._style, ("names", "types"), self._style.names.types, _iter_items(declared.values())
        )
        scope = Scope[str](
            "a type",
            "the models",
            "types",
            lambda id: make_type_item(declared[id]),
            lambda name: make_file_safe(self._to_legal(name)),
            str.casefold,
            dict.fromkeys(reserved_names, ""),
        )
        candidates = {
            id: self._list_candidates(declaration)
            for id, declaration in declared.items()
            if id not in overrides
        }
        # Schemas with names in the description take precedence over inline schemas.
        named = {id: texts for id, texts in candidates.items() if is_named(declared[id])}
        names = scope.name_items(named, {})
        inline = {id: texts for id, texts in candidates.items() if id not in named}
        used: dict[str, str] = {**scope.reserved_names, **{name: id for id, name in names.items()}}
        names |= replace(scope, reserved_names=used).name_items(inline, {})
        names |= scope.apply_overrides(overrides, names)
        return {id: names[id] for id in declared}

    def _list_candidates(self, declaration: Declaration) -> tuple[Name, ...]:
        hint = declaration.name_hint
        rule = "schema name" if is_named(declaration) else f"location in {hint[0]}"
        owner = split_words(hint[0])
        short, stripped = self._strip_affix(owner)
        path = [split_words(text) for text in hint[1:]]
        candidates = [
            (_join_words(short, _singularize_items(path)), stripped),
            (_join_words(short, path), stripped),
            (_join_words(owner, path), ""),
            ([*_join_words(owner, path), "Type"], ""),
        ]
        distinct: dict[str, Name] = {}
        for parts, strip in candidates:
            name = self._format_name(parts, f"{rule}, {strip}" if strip else rule)
            distinct.setdefault(name, name)
        return tuple(distinct.values())

    def _format_name(self, parts: Sequence[str], rule: str) -> Name:
        """Format words in the case and the form that the style has for types."""
        case = self._style.names.cases["type"]
        text = apply_case(parts, case, self._acronyms)
        if self._acronyms and text != apply_case(parts, case, {}):
            rule = f"{rule}, names.acronyms"
        return Name(text, rule).apply_rule(self._form.replace("{name}", text), "names.formats type")

    def _strip_affix(self, owner: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        """Return words without a prefix (``Api*``) or suffix that a style strips, and the rule."""
        for text in self._strip:
            part = split_words(text)
            size = len(part)
            if len(owner) > size > 0:
                if text.endswith("*") and owner[:size] == part:
                    return owner[size:], f"names.strip_affixes {text}"
                if not text.endswith("*") and owner[-size:] == part:
                    return owner[:-size], f"names.strip_affixes {text}"
        return owner, ""


def is_named(declaration: Declaration) -> bool:
    """Check whether a type has a name in the description, and is not inline."""
    return len(declaration.name_hint) == 1


def make_type_item(declaration: Declaration) -> NamedItem:
    """Return a type with the keys that a style can use for it: schema name and pointer."""
    names = declaration.name_hint if is_named(declaration) else ()
    return NamedItem(declaration.id, (*names, declaration.id))


def _iter_items(declarations: Iterable[Declaration]) -> Iterator[tuple[str, NamedItem]]:
    return ((declaration.id, make_type_item(declaration)) for declaration in declarations)


def make_file_safe(name: str) -> str:
    """Make a name usable as a file name: not too long, and not a Windows device name."""
    name = name[:_MAX_LENGTH]
    return f"{name}_" if _WINDOWS_DEVICE.fullmatch(name) else name


def _join_words(owner: Sequence[str], path: Iterable[Sequence[str]]) -> list[str]:
    """Join the words of a name hint, without those that repeat the end of the preceding part."""
    joined_words = list(owner)
    for part in path:
        overlap = _count_overlap(joined_words, part)
        joined_words += part[overlap:]
    return joined_words


def _count_overlap(before: Sequence[str], after: Sequence[str]) -> int:
    """Return the number of words at the end of `before` that `after` starts with."""
    for count in range(min(len(before), len(after)), 0, -1):
        pairs = zip(before[-count:], after[:count], strict=True)
        if all(one.lower() == other.lower() for one, other in pairs):
            return count
    return 0


def _singularize_items(path: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Replace ``tools, item`` in a path by ``tool``: array items are named after the array."""
    singular_path: list[tuple[str, ...]] = []
    for part in path:
        if (
            part == ("item",)
            and singular_path
            and _get_singular(singular_path[-1]) != singular_path[-1]
        ):
            singular_path[-1] = _get_singular(singular_path[-1])
        else:
            singular_path.append(part)
    return singular_path


def _get_singular(plural: tuple[str, ...]) -> tuple[str, ...]:
    *first, last = plural or ("",)
    if last.endswith("ies") and len(last) > 4:
        return (*first, last[:-3] + "y")
    if last.endswith("s") and not last.endswith("ss") and is_same_word(last, last[:-1]):
        return (*first, last[:-1])
    return plural
