"""Words of names, and their cases.

This module is language-neutral: it does not know which identifiers are valid.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache

from ..style.value_specs import Case

# A letter outside ASCII counts as lower case, because many scripts have no case.
_LOWERCASE = r"[a-z0-9]|[^\x00-\x7f\W]"
# Single words with capital letters inside.
_PROPER_NAMES = (
    "OAuth|oAuth|OEmbed|oEmbed|GitHub|GitLab|GraphQL|MySQL|NoSQL|PostgreSQL|LinkedIn"
    "|PayPal|YouTube|WhatsApp|iOS|macOS|iPhone|iPad|IPv4|IPv6|OpenID|OpenAI|JavaScript"
)
_WORD = re.compile(
    rf"(?:{_PROPER_NAMES})(?![a-z])\d*"
    r"|[A-Z]{2,}s(?![a-z])|[A-Z]+(?=[A-Z][a-z])"
    rf"|[A-Z]?(?:{_LOWERCASE})+|[A-Z0-9]+"
)
_PLUS_OR_MINUS = re.compile(r"([+-])(?=\d)")
_SIGN_WORDS = {"+": " plus ", "-": " minus "}


@cache
def split_words(text: str) -> tuple[str, ...]:
    """Split a name in any case: ``"submitToolOutputs"`` → ``("submit", "Tool", "Outputs")``.

    A leading sign of a number is a word, because it may be the only difference between two
    names (``+1``, ``-1``).  A text without letters or digits is spelt out with the Unicode
    names of its characters.
    """
    text = unicodedata.normalize("NFKC", text)
    if text[:1] in _SIGN_WORDS:
        text = _PLUS_OR_MINUS.sub(lambda sign: _SIGN_WORDS[sign[1]], text, count=1)
    found = tuple(_WORD.findall(text))
    return found or tuple(
        word
        for character in text[:4]
        for word in re.split(r"[\s-]+", unicodedata.name(character, "").lower())
        if word
    )


def apply_case(words: Iterable[str], case: Case, acronyms: Mapping[str, str]) -> str:
    """Join words in a case; `acronyms` maps words in lower case to their spelling.

    Pascal and camel case keep the capital letters of a word, so that ``HTTPError`` and
    ``ApiKey`` are spelled as in the description.
    """
    if case == "pascal":
        return "".join(_capitalize_word(word, acronyms) for word in words)
    lowercase_words = [word.lower() for word in words]
    if case == "camel":
        return "".join(lowercase_words[:1]) + "".join(
            _capitalize_word(word, acronyms) for word in list(words)[1:]
        )
    text = ("-" if case == "kebab" else "_").join(lowercase_words)
    return text.upper() if case == "screaming" else text


def _capitalize_word(word: str, acronyms: Mapping[str, str]) -> str:
    spelling = acronyms.get(word.lower()) if acronyms else None
    return spelling or word[0].upper() + word[1:]


def is_same_word(first: str, second: str) -> bool:
    """Check whether two words differ at most in case or grammatical number.

    Examples: ``Run`` and ``runs``, ``entry`` and ``entries``.
    """
    return _stem_word(first) == _stem_word(second)


def stem_words(words: Iterable[str]) -> tuple[str, ...]:
    """Return words in lower case and singular: equal for the same words, as in `is_same_word`."""
    return tuple(map(_stem_word, words))


@cache
def _stem_word(word: str) -> str:
    word = word.lower()
    for ending, stem in (("ies", "y"), ("sses", "ss"), ("xes", "x"), ("ches", "ch")):
        if word.endswith(ending):
            return word.removesuffix(ending) + stem
    return word.removesuffix("s") if not word.endswith("ss") else word
