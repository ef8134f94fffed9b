"""How arrays are sent: ``collectionFormat`` (Swagger 2.0, "Parameter Object")."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..document import Cursor
from ..http.array_separators import REPETITION, SEPARATORS_EXTENSION
from .media_types import MULTIPART, URLENCODED

_SEPARATORS = {"csv": ",", "ssv": " ", "tsv": "\t", "pipes": "|", "multi": REPETITION}
_COMMAS: Mapping[str, Any] = {"style": "form", "explode": False}
_QUERY_STYLES: Mapping[tuple[str, ...], Mapping[str, Any]] = {
    (REPETITION,): {},
    (",",): _COMMAS,
    (" ",): {"style": "spaceDelimited", "explode": False},
    ("|",): {"style": "pipeDelimited", "explode": False},
}


def choose_array_style(parameter: Cursor, location: str) -> Mapping[str, Any]:
    """Return the members of OpenAPI 3 that say how an array is sent.

    `location` is that of a parameter, or the media type of a form. Where OpenAPI 3.0 has no style
    for an array, an extension lists its separators.
    """
    is_pairs = location in ("query", URLENCODED)
    separators = tuple(_iter_separators(parameter, can_repeat=is_pairs or location == MULTIPART))
    if is_pairs and separators in _QUERY_STYLES:
        return _QUERY_STYLES[separators]
    if separators == ((REPETITION,) if location == MULTIPART else (",",)):
        return {}
    base = _COMMAS if is_pairs and separators[0] != REPETITION else {}
    return {**base, SEPARATORS_EXTENSION: list(separators)}


def has_items(value: object) -> bool:
    """Check whether the values of a parameter are arrays."""
    return isinstance(value, dict) and (value.get("type") == "array" or "items" in value)


def _iter_separators(parameter: Cursor, *, can_repeat: bool) -> Iterator[str]:
    """Yield the separators of an array and of the arrays in it; report equal ones."""
    seen: set[str] = set()
    array: Cursor | None = parameter
    while array is not None and has_items(array.value):
        separator = _SEPARATORS.get(array.get_string("collectionFormat", "csv"), ",")
        if separator == REPETITION and (seen or not can_repeat):
            separator = ","  # as for all values that the rules of Swagger 2.0 do not allow
        if separator in seen:
            array.warn(
                "collection-format",
                "arrays in an array are joined like the array itself: a server cannot separate them",
                "set another 'collectionFormat' for one of them",
            )
        seen.add(separator)
        yield separator
        array = array.get("items")
