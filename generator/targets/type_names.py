"""Names for types: from where a schema stands to one name that no other type has.

What makes a legal name is the caller's business, as in `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace

from ..model import Api, Declaration
from ..naming.name_overrides import Scope, Thing, matched
from ..naming.unique_names import Name
from ..naming.words import cased, same_word, words
from ..style import Style

_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.IGNORECASE)
_LONGEST = 100


class TypeNamer:
    """Names declarations as a style wants them; `legal` turns words in a case into a name."""

    def __init__(self, style: Style, legal: Callable[[str], str]) -> None:
        self._style = style
        self._legal = legal
        self._acronyms = style.acronyms()
        self._strip = style.texts("names", "strip")
        self._form = style.text("names", "forms", "type")

    def names(self, api: Api, taken: Iterable[str] = ()) -> dict[str, Name]:
        """A name for each declaration, by its id; `taken` are names that none may have.

        Raises:
            SpecloomError: the style renames a type that is not there, or as none can be called.
        """
        declared = api.declarations
        renamed = matched(self._style, ("names", "types"), _things(declared.values()))
        scope = Scope[str](
            "a type",
            "the models",
            "types",
            lambda id: type_thing(declared[id]),
            lambda name: fit_for_file(self._legal(name)),
            str.casefold,
            dict.fromkeys(taken, ""),
        )
        candidates = {
            id: self._candidates(declaration)
            for id, declaration in declared.items()
            if id not in renamed
        }
        # What the description names itself chooses first.
        own = {id: texts for id, texts in candidates.items() if is_named(declared[id])}
        named = scope.named(own, {})
        inline = {id: texts for id, texts in candidates.items() if id not in own}
        used: dict[str, str] = {**scope.taken, **{name: id for id, name in named.items()}}
        named |= replace(scope, taken=used).named(inline, {})
        named |= scope.fixed(renamed, named)
        return {id: named[id] for id in declared}

    def _candidates(self, declaration: Declaration) -> tuple[Name, ...]:
        hint = declaration.hint
        rule = "schema name" if is_named(declaration) else f"its place in {hint[0]}"
        owner = words(hint[0])
        short, stripped = self._stripped(owner)
        path = [words(text) for text in hint[1:]]
        candidates = [
            (_joined(short, _singular(path)), stripped),
            (_joined(short, path), stripped),
            (_joined(owner, path), ""),
            ([*_joined(owner, path), "Type"], ""),
        ]
        found: dict[str, Name] = {}
        for parts, strip in candidates:
            name = self._formed(parts, f"{rule}, {strip}" if strip else rule)
            found.setdefault(name, name)
        return tuple(found.values())

    def _formed(self, parts: Sequence[str], rule: str) -> Name:
        """Words in the case of types and in the form of the style."""
        case = self._style.case("type")
        text = cased(parts, case, self._acronyms)
        if self._acronyms and text != cased(parts, case, {}):
            rule = f"{rule}, names.acronyms"
        return Name(text, rule).into(self._form.replace("{name}", text), "names.forms type")

    def _stripped(self, owner: tuple[str, ...]) -> tuple[tuple[str, ...], str]:
        """The words without a beginning (``Api*``) or an ending that the style strips, and its rule."""
        for text in self._strip:
            part = words(text)
            size = len(part)
            if len(owner) > size > 0:
                if text.endswith("*") and owner[:size] == part:
                    return owner[size:], f"names.strip {text}"
                if not text.endswith("*") and owner[-size:] == part:
                    return owner[:-size], f"names.strip {text}"
        return owner, ""


def is_named(declaration: Declaration) -> bool:
    """Whether the description has a name for a type, and not just a place."""
    return len(declaration.hint) == 1


def type_thing(declaration: Declaration) -> Thing:
    """A type, as a style may name it: by its schema's name or pointer."""
    names = declaration.hint if is_named(declaration) else ()
    return Thing(declaration.id, (*names, declaration.id))


def _things(declarations: Iterable[Declaration]) -> Iterator[tuple[str, Thing]]:
    return ((declaration.id, type_thing(declaration)) for declaration in declarations)


def fit_for_file(name: str) -> str:
    """A name that can be that of a file: not too long, and no device of Windows."""
    name = name[:_LONGEST]
    return f"{name}_" if _DEVICE.fullmatch(name) else name


def _joined(owner: Sequence[str], path: Iterable[Sequence[str]]) -> list[str]:
    """All words of a hint; a word that the one before says already is not repeated."""
    joined = list(owner)
    for part in path:
        overlap = _overlap(joined, part)
        joined += part[overlap:]
    return joined


def _overlap(before: Sequence[str], after: Sequence[str]) -> int:
    """How many words at the end of one are the words at the beginning of the other."""
    for count in range(min(len(before), len(after)), 0, -1):
        pairs = zip(before[-count:], after[:count], strict=True)
        if all(one.lower() == other.lower() for one, other in pairs):
            return count
    return 0


def _singular(path: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """The path with ``tools, item`` as ``tool``: one of an array is called after the array."""
    named: list[tuple[str, ...]] = []
    for part in path:
        if part == ("item",) and named and _one_of(named[-1]) != named[-1]:
            named[-1] = _one_of(named[-1])
        else:
            named.append(part)
    return named


def _one_of(plural: tuple[str, ...]) -> tuple[str, ...]:
    *first, last = plural or ("",)
    if last.endswith("ies") and len(last) > 4:
        return (*first, last[:-3] + "y")
    if last.endswith("s") and not last.endswith("ss") and same_word(last, last[:-1]):
        return (*first, last[:-1])
    return plural
