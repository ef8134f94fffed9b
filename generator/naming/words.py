"""Names: from the words of a description to unique names in a scope.

No language is known here; what makes a legal identifier is the caller's business.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from ..style.values import Case

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
