"""Names: from the words of a description to unique names in a scope.

No language is known here; what makes a legal identifier is the caller's business.
"""

from __future__ import annotations

import difflib
import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Collection, Hashable, Iterable, Mapping, Sequence
from functools import cache
from typing import Literal, Self, TypeAlias, TypeVar

Case: TypeAlias = Literal["snake", "pascal", "camel", "kebab", "screaming"]
Key = TypeVar("Key", bound=Hashable)


class Name(str):
    """A name that knows the `rule` which gave it; else a text like any other.

    The rule tells itself by `str`, since most are never told.
    """

    __slots__ = ("rule",)
    rule: object

    def __new__(cls, text: str, rule: object = "") -> Self:
        """A text with its rule; several rules are parted by commas."""
        name = super().__new__(cls, text)
        name.rule = rule
        return name

    def into(self, text: str, rule: str) -> Name:
        """What a further rule makes of a name; itself where that changes nothing."""
        return self if text == self else Name(text, f"{self.rule}, {rule}" if self.rule else rule)


# A letter outside ASCII counts as a small one: scripts without cases have no humps.
_SMALL = r"[a-z0-9]|[^\x00-\x7f\W]"
# Words that have their humps inside.
_PROPER = (
    "OAuth|oAuth|OEmbed|oEmbed|GitHub|GitLab|GraphQL|MySQL|NoSQL|PostgreSQL|LinkedIn"
    "|PayPal|YouTube|WhatsApp|iOS|macOS|iPhone|iPad|IPv4|IPv6|OpenID|OpenAI|JavaScript"
)
_WORD = re.compile(
    rf"(?:{_PROPER})(?![a-z])\d*|[A-Z]{{2,}}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])|[A-Z]?(?:{_SMALL})+|[A-Z0-9]+"
)
_SIGN = re.compile(r"([+-])(?=\d)")
_SIGNS = {"+": " plus ", "-": " minus "}


@cache
def words(text: str) -> tuple[str, ...]:
    """The words of a name in any case: ``"submitToolOutputs"`` → ``("submit", "Tool", "Outputs")``.

    A sign counts where it is all that tells two names apart (``+1``, ``-1``);
    a text without letters or digits is spelt out by its characters' Unicode names.
    """
    text = unicodedata.normalize("NFKC", text)
    if text[:1] in _SIGNS:
        text = _SIGN.sub(lambda sign: _SIGNS[sign[1]], text, count=1)
    found = tuple(_WORD.findall(text))
    return found or tuple(
        word
        for sign in text[:4]
        for word in re.split(r"[\s-]+", unicodedata.name(sign, "").lower())
        if word
    )


def cased(parts: Iterable[str], case: Case, acronyms: Mapping[str, str]) -> str:
    """Words joined in a case; `acronyms` maps a word in small letters to its spelling.

    Pascal and camel case keep the capitals that a word has already, so that
    ``HTTPError`` and ``ApiKey`` stay as the description spells them.
    """
    if case == "pascal":
        return "".join(_capital(word, acronyms) for word in parts)
    small = [word.lower() for word in parts]
    if case == "camel":
        return "".join(small[:1]) + "".join(_capital(word, acronyms) for word in list(parts)[1:])
    joined = ("-" if case == "kebab" else "_").join(small)
    return joined.upper() if case == "screaming" else joined


def _capital(word: str, acronyms: Mapping[str, str]) -> str:
    return acronyms.get(word.lower()) or word[0].upper() + word[1:]


def same_word(one: str, other: str) -> bool:
    """Whether two words differ at most in case and number: ``Run`` and ``runs``, ``entry`` and ``entries``."""
    return _stem(one) == _stem(other)


@cache
def _stem(word: str) -> str:
    word = word.lower()
    for ending, stem in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if word.endswith(ending):
            return word.removesuffix(ending) + stem
    return word.removesuffix("s") if not word.endswith("ss") else word


def closest(name: str, names: Collection[str]) -> str | None:
    """The name that was most likely meant; case does not count."""
    folded = {other.casefold(): other for other in sorted(names)}
    near = difflib.get_close_matches(name.casefold(), folded, 1, 0.4)
    return folded[near[0]] if near else None


def resolve(
    candidates: Mapping[Key, Sequence[str]],
    *,
    taken: Collection[str] = (),
    legal: Callable[[str], str] = str,
    fold: Callable[[str], str] = str,
) -> dict[Key, Name]:
    """One name for each key: the first of its candidates that it does not share.

    All names are gathered before any is given, so the outcome does not depend on
    the order: where two keys want the same name, both go on to their next
    candidate.  Who has none left gets the last one with a number behind it, in
    the order of the mapping.  `legal` turns a candidate into an identifier; names
    that `fold` makes equal count as one (`str.casefold` for names of files).
    """
    taken = frozenset(map(fold, taken))
    level = dict.fromkeys(candidates, 0)
    while True:
        wanted = {key: names[level[key]] for key, names in candidates.items()}
        mended = {key: legal(name) for key, name in wanted.items()}
        count = Counter(map(fold, mended.values()))
        moved = [
            key
            for key, name in mended.items()
            if (count[fold(name)] > 1 or fold(name) in taken)
            and level[key] < len(candidates[key]) - 1
        ]
        if not moved:
            given = {key: _mended(name, mended[key]) for key, name in wanted.items()}
            return _numbered(given, taken, fold)
        for key in moved:
            level[key] += 1


def _mended(wanted: str, legal: str) -> Name:
    """A legal name, with the rule of the candidate that it was made from."""
    name = wanted if isinstance(wanted, Name) else Name(wanted)
    return name.into(legal, "reserved word" if legal == f"{wanted}_" else "legal name")


def _numbered(
    wanted: Mapping[Key, Name], taken: frozenset[str], fold: Callable[[str], str]
) -> dict[Key, Name]:
    """What `wanted` says, with a number where a name is taken by an earlier key."""
    used: dict[str, object] = dict.fromkeys(taken, "the package")
    reserved = taken.union(map(fold, wanted.values()))
    names: dict[Key, Name] = {}
    for key, name in wanted.items():
        unique, number = str(name), 2
        while fold(unique) in used or (unique != name and fold(unique) in reserved):
            joint = "_" if name.islower() or "_" in name else ""
            unique, number = f"{name}{joint}{number}", number + 1
        names[key] = name
        if unique != name:
            names[key] = name.into(unique, f"number: taken by {used.get(fold(name))}")
        used[fold(unique)] = key
    return names
