"""Unique names for types, from schema names or the locations of schemas.

Callers provide the function that makes a name legal, as in `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import chain
from typing import TypeAlias

from ..client.endpoints.operation_ids import split_function_name
from ..model import Alias, Api, Declaration, Enumeration, Object, Operation
from ..naming.name_overrides import match_overrides
from ..naming.scopes import Scope
from ..naming.shortening import iter_forms
from ..naming.unique_names import Name, NamedItem, StyleChange
from ..naming.words import apply_case, is_same_word, split_words
from ..style import Style
from ..text.pointers import escape_token

_WINDOWS_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.IGNORECASE)
_MAX_LENGTH = 100
_KIND_WORDS = {Object: "Object", Enumeration: "Enum", Alias: "Union"}

_FunctionNames: TypeAlias = Mapping[str, tuple[str, ...]]
"""The words of names that contain an operationId, without the path and method in it."""
_Choice: TypeAlias = tuple[list[Sequence[str]], str, StyleChange | None]
"""The parts of a name in full, its rule, and what the style strips."""


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
        functions = _list_functions(api.operations)
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
            id: self._iter_candidates(declaration, functions, api.type_labels.get(id, ()))
            for id, declaration in declared.items()
            if id not in overrides
        }
        # Schemas with names in the description take precedence over inline schemas.
        named = {id: texts for id, texts in candidates.items() if is_named(declared[id])}
        # Names in full take precedence over those of which a part is left out.
        parts = {id: 1 for id in named if declared[id].name_hint[0] in functions}
        names = replace(scope, ranks=parts).name_items(named, {})
        inline = {id: texts for id, texts in candidates.items() if id not in named}
        used: dict[str, str] = {**scope.reserved_names, **{name: id for id, name in names.items()}}
        # A type takes precedence over those inside it.
        depths = {id: len(declared[id].name_hint) for id in inline}
        names |= replace(scope, reserved_names=used, ranks=depths).name_items(inline, {})
        names |= scope.apply_overrides(overrides, names)
        return {id: names[id] for id in declared}

    def _iter_candidates(
        self, declaration: Declaration, functions: _FunctionNames, labels: Sequence[str]
    ) -> Iterator[Name]:
        """Yield the possible names, the best first; `labels` are other names of the schema."""
        first_word = declaration.name_hint[0]
        end_size = len(split_words(first_word.rpartition(".")[2])) if "." in first_word else 1
        best_forms: list[Name] = []
        seen: set[str] = set()
        for parts, rule, change in self._iter_choices(declaration, functions, labels):
            forms = self._iter_forms(parts, rule, end_size, change)
            best_forms.append(next(forms))
            for name in chain(best_forms[-1:], forms):
                if name not in seen:
                    seen.add(name)
                    yield name
        yield best_forms[-2]  # only the last one may get a number, so that is a short one

    def _iter_choices(
        self, declaration: Declaration, functions: _FunctionNames, labels: Sequence[str]
    ) -> Iterator[_Choice]:
        """Yield the parts of names in full, each with its rule, and what the style strips."""
        hint = declaration.name_hint
        rule = "schema name" if is_named(declaration) else f"location in {hint[0]}"
        path = [split_words(text) for text in hint[1:]]
        if hint[0] in functions:
            without_path = f"{rule}, without the path in it"
            yield from self._iter_owner_choices(functions[hint[0]], path, without_path)
        owner = split_words(hint[0])
        yield from self._iter_owner_choices(owner, path, rule)
        for label in labels:
            words = _join_words(owner, [*path, split_words(label)])
            yield words, f"{rule}, title or x- name", None
        parts = _join_words(owner, path)
        yield [*parts, ("Type",)], rule, None
        yield [*parts, (_KIND_WORDS[type(declaration)],)], rule, None

    def _iter_owner_choices(
        self, owner: tuple[str, ...], path: Sequence[tuple[str, ...]], rule: str
    ) -> Iterator[_Choice]:
        """Yield names of the words of an owner and the path to a type in it."""
        short, stripped = self._strip_affix(owner)
        parts = _join_words(owner, path)
        if stripped:
            change = self._make_strip_change(_join_words(owner, _singularize_items(path)))
            strip_rule = f"{rule}, {stripped}"
            yield _join_words(short, _singularize_items(path)), strip_rule, change
            yield _join_words(short, path), strip_rule, self._make_strip_change(parts)
        else:
            yield _join_words(owner, _singularize_items(path)), rule, None
        yield parts, rule, None

    def _make_strip_change(self, parts: Sequence[Sequence[str]]) -> StyleChange:
        """Return what stripping did to a name with these parts."""
        words = [word for part in parts for word in part]
        unchanged = apply_case(words, self._style.names.cases["type"], {})
        return StyleChange(("names", "strip_affixes"), unchanged)

    def _iter_forms(
        self,
        parts: Sequence[Sequence[str]],
        rule: str,
        end_size: int,
        change: StyleChange | None,
    ) -> Iterator[Name]:
        """Yield the shorter forms of a long name, and the whole name.

        The last words of an owner alone, `end_size` of them, stay together.
        """
        first, *steps = parts
        if not steps and end_size < len(first):
            first, *steps = first[:-end_size], first[-end_size:]
        affix_length = len(self._form.replace("{name}", ""))
        forms = iter_forms(first, steps, affix_length=affix_length)
        words = next(forms)
        for following in forms:
            yield self._format_name(words, f"{rule}, shortened", change)
            words = following
        yield self._format_name(words, rule, change)

    def _format_name(self, parts: Sequence[str], rule: str, change: StyleChange | None) -> Name:
        """Format words in the case and the form that the style has for types."""
        case = self._style.names.cases["type"]
        text = apply_case(parts, case, self._acronyms)
        if self._acronyms and text != (plain_text := apply_case(parts, case, {})):
            rule = f"{rule}, names.acronyms"
            change = change or StyleChange(("names", "acronyms"), plain_text)
        return Name(text, rule, change).apply_rule(
            self._form.replace("{name}", text), "names.formats type"
        )

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


def _list_functions(operations: Iterable[Operation]) -> dict[str, tuple[str, ...]]:
    """Return the words of operationIds that end with the path and method, as FastAPI makes them.

    FastAPI names the schema of a body ``Body_`` and the operationId.
    """
    functions: dict[str, tuple[str, ...]] = {}
    for operation in operations:
        if operation.name and (words := split_function_name(operation)):
            functions[operation.name] = words
            functions[f"Body_{operation.name}"] = ("Body", *words)
    return functions


def is_named(declaration: Declaration) -> bool:
    """Check whether a type has a name in the description, and is not inline."""
    hint = declaration.name_hint
    return len(hint) == 1 and declaration.id.endswith(f"/{escape_token(hint[0])}")


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


def _join_words(owner: Sequence[str], path: Iterable[Sequence[str]]) -> list[Sequence[str]]:
    """Return the words of each part without those that repeat the end of the preceding parts.

    Parts that add no word are left out, except the owner.
    """
    parts, joined_words = [owner], list(owner)
    for part in path:
        rest = part[_count_overlap(joined_words, part) :]
        joined_words += rest
        parts += [rest] if rest else []
    return parts


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
