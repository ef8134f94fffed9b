"""Separators of arrays that no style of OpenAPI 3 has, such as those of Swagger 2.0."""

from __future__ import annotations

from ...text.quoting import quote_name
from ..document import Cursor

SEPARATORS_EXTENSION = "x-array-separators"
"""The extension of parameters and encodings: the separators of an array and of those in it."""

_SEPARATORS = (",", " ", "\t", "|")
REPETITION = "&"
"""What is in place of a separator if each item of an array repeats the name of the parameter."""


def read_array_separators(owner: Cursor, *, can_repeat: bool) -> tuple[str, ...]:
    """Return the separators of an array, and of the arrays in it; empty if its style has one.

    Only names in queries, cookies and forms can be repeated.
    """
    extension = owner.get(SEPARATORS_EXTENSION)
    if extension is None:
        return ()
    value = extension.value
    first = [REPETITION] if can_repeat else []
    if (
        isinstance(value, list)
        and value
        and value[0] in (*_SEPARATORS, *first)
        and all(each in _SEPARATORS for each in value[1:])
    ):
        return tuple(value)
    extension.warn(
        "wrong-shape",
        f"{quote_name(SEPARATORS_EXTENSION)} must list separators; ignored",
        "write a list of ',', ' ', '|' and tabs, for an array and for the arrays in it",
    )
    return ()
