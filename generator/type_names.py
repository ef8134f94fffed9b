"""Names for types: from where a schema stands to one name that no other type has.

What makes a legal name is the caller's business, as in `naming`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from generator.model import Api, Declaration
from generator.naming import cased, resolve, same_word, words
from generator.style import Style

_DEVICE = re.compile(r"con|prn|aux|nul|(com|lpt)\d", re.IGNORECASE)
_LONGEST = 100


class TypeNamer:
    """Names declarations as a style wants them; `legal` turns words in a case into a name."""

    def __init__(self, style: Style, legal: Callable[[str], str]) -> None:
        self._style = style
        self._legal = legal
        self._acronyms = style.acronyms()
        self._strip = tuple(tuple(words(ending)) for ending in style.texts("names", "strip"))

    def names(self, api: Api, taken: Iterable[str] = ()) -> dict[str, str]:
        """A name for each declaration, by its id; `taken` are names that none may have.

        Raises:
            SpecloomError: the style renames a type that is not there.
        """
        renamed = self._renamed(api)
        candidates = {
            id: (renamed[id],) if id in renamed else self._candidates(declaration)
            for id, declaration in api.declarations.items()
        }
        # What the description names itself chooses first.
        own = {id for id, d in api.declarations.items() if len(d.hint) == 1}
        named = self._resolved({id: candidates[id] for id in candidates if id in own}, taken)
        inline = {id: candidates[id] for id in candidates if id not in own}
        return named | self._resolved(inline, {*taken, *named.values()})

    def _resolved(
        self, candidates: Mapping[str, Sequence[str]], taken: Iterable[str]
    ) -> dict[str, str]:
        return resolve(
            candidates,
            taken=frozenset(taken),
            legal=lambda name: fit_for_file(self._legal(name)),
            fold=str.casefold,
        )

    def _renamed(self, api: Api) -> dict[str, str]:
        renamed = self._style.table("names", "types")
        for pointer in renamed:
            if pointer not in api.declarations:
                raise self._style.unmatched(
                    ("names", "types", pointer), f"there is no type at '{pointer}'"
                )
        return renamed

    def _candidates(self, declaration: Declaration) -> tuple[str, ...]:
        hint = declaration.hint
        owner = words(hint[0])
        short = self._stripped(owner)
        path = [words(text) for text in hint[1:]]
        candidates = [
            _joined(short, _singular(path)),
            _joined(short, path),
            _joined(owner, path),
            [*_joined(owner, path), "Type"],
        ]
        return tuple(
            dict.fromkeys(cased(c, self._style.case("type"), self._acronyms) for c in candidates)
        )

    def _stripped(self, owner: tuple[str, ...]) -> tuple[str, ...]:
        for ending in self._strip:
            if len(owner) > len(ending) and owner[-len(ending) :] == ending:
                return owner[: -len(ending)]
        return owner


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
