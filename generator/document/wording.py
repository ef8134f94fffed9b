"""How messages name values, and what they suggest instead of a wrong name."""

import difflib
from collections.abc import Iterable, Mapping

_MAX_MESSAGE = 200
_MAX_NAME = 80

_TYPES: Mapping[type, str] = {
    dict: "object",
    list: "array",
    str: "string",
    bool: "boolean",
    int: "number",
    float: "number",
    type(None): "null",
}


def with_article(name: str) -> str:
    """The name of a type in a sentence: ``an array``."""
    if name == "null":
        return name
    return f"an {name}" if name[0] in "aeiou" else f"a {name}"


def noun(type_: type) -> str:
    """What OpenAPI calls a type of plain data, with its article."""
    return with_article(_TYPES[type_])


def short(text: str) -> str:
    """A text in quotes, cut where it is long."""
    return f"'{text}'" if len(text) <= _MAX_NAME else f"'{text[: _MAX_NAME - 3]}…'"


def clip(text: str) -> str:
    """A message of bearable length."""
    return text if len(text) <= _MAX_MESSAGE else f"{text[: _MAX_MESSAGE - 1]}…"


def closest(name: str, names: Iterable[str]) -> str | None:
    """The name most like this one, if one is; the case of letters matters little."""
    by_folded = {each.casefold(): each for each in names}
    found = difflib.get_close_matches(name.casefold(), by_folded, n=1)
    return by_folded[found[0]] if found else None


def did_you_mean(name: str, names: Iterable[str]) -> str | None:
    """The hint with the closest name, if one is close."""
    found = closest(name, names)
    return None if found is None else f"did you mean {short(found)}?"
