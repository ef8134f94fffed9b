"""Reading of JSON as one of several types."""

import functools
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, cast, get_origin

from .json_readers import (
    PLAIN_TYPES,
    Memo,
    Reader,
    attach_to_object,
    format_reason,
    get_reader,
)
from .json_values import is_among
from .mismatches import Mismatch, ParsedValue, UnusableValueError
from .models import Unknown
from .scalar_reading import JSON_NAMES, SCALAR_READERS
from .type_inspection import is_model_type, list_members, unwrap_type

__all__ = ["UnionReader"]


class UnionReader(Reader):
    """A reader of unions: a value is read as the first variant that matches it."""

    def __init__(self, union: Any) -> None:
        self._members = list_members(union)
        plain = [each for each in self._members if each in PLAIN_TYPES]
        scalars = [each for each in self._members if each in SCALAR_READERS]
        # Text may be a date, and has to be read for that.
        self.plain_types = frozenset(plain) - ({str, float, int} if scalars else set())

    @functools.cached_property
    def _readers(self) -> Sequence[Reader]:
        return [get_reader(each) for each in self._members]

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        if not isinstance(value, (dict, list)):
            return self._read_variants(value, memo)
        key = (id(self), id(cast("object", value)))
        if key not in memo:
            try:
                memo[key] = self._read_variants(value, memo)
            except UnusableValueError as error:
                memo[key] = error
        found = memo[key]
        if isinstance(found, UnusableValueError):
            raise found
        return found

    def _read_variants(self, value: Any, memo: Memo) -> ParsedValue:
        """Read a value as the first variant that matches, else as the only possible one."""
        attempts: list[tuple[Reader, ParsedValue]] = []
        for reader in self._rank(value):
            try:
                parsed = reader.read(value, memo)
            except UnusableValueError:
                continue
            if not parsed.mismatches:
                return parsed
            attempts.append((reader, parsed))
        if isinstance(value, dict):
            return self._read_unmatched(cast("dict[str, object]", value), attempts)
        if not attempts:
            names = {_describe(each) for each in self._members}
            raise UnusableValueError(format_reason(" or ".join(sorted(names)), value))
        # The type of numbers comes last: it would make floats of whole numbers.
        attempts.sort(key=lambda attempt: attempt[0].plain_types == {float})
        return attempts[0][1]

    def _rank(self, value: Any) -> Sequence[Reader]:
        """Return the readers for a value, those with most of its fields first.

        Models without any of its fields are omitted if another model has some.
        """
        if not isinstance(value, dict):
            return self._readers
        data = cast("dict[str, object]", value).keys()
        known = [len(_get_fields(each) & data) for each in self._readers]
        order = sorted(range(len(known)), key=lambda at: -known[at])
        least = min(1, max(known))
        readers = self._readers
        return [
            readers[at]
            for at in order
            if known[at] >= least or not _get_fields(readers[at])
        ]

    def _read_unmatched(
        self, value: dict[str, object], attempts: Sequence[tuple[Reader, ParsedValue]]
    ) -> ParsedValue:
        """Return an object as the only variant that is possible, else as an `Unknown`."""
        possible = [
            parsed
            for reader, parsed in attempts
            if not _contradicts(_get_closed_values(reader), value)
        ]
        if len(possible) == 1:
            return possible[0]
        models = [each for each in self._readers if _get_fields(each)]
        if not models:
            raise UnusableValueError("matches none of the variants")
        is_new = all(
            _is_other_variant(_get_closed_values(each), value) for each in models
        )
        reason = () if is_new else (Mismatch((), "matches none of the variants"),)
        return attach_to_object(Unknown(value), reason)


def _get_fields(reader: Reader) -> AbstractSet[str]:
    """Return the names in JSON of the fields of a model; none of another type."""
    names: AbstractSet[str] = getattr(reader, "names", frozenset())
    return names


def _get_closed_values(reader: Reader) -> Mapping[str, Sequence[object]]:
    """Return the values of the fields of a model that may have only some."""
    values: Mapping[str, Sequence[object]] = getattr(reader, "closed_values", {})
    return values


def _contradicts(
    closed: Mapping[str, Sequence[object]], value: Mapping[str, object]
) -> bool:
    """Return whether a constant of a model excludes an object."""
    return any(key in value and not is_among(value[key], closed[key]) for key in closed)


def _is_other_variant(
    closed: Mapping[str, Sequence[object]], value: Mapping[str, object]
) -> bool:
    """Return whether all constants of a model differ from an object's."""
    return bool(closed) and all(
        key in value and not is_among(value[key], (None, *closed[key]))
        for key in closed
    )


def _describe(expected_type: Any) -> str:
    """Return what a value of a type is in JSON, for messages."""
    inner, _ = unwrap_type(expected_type)
    if inner in SCALAR_READERS:
        return SCALAR_READERS[inner][1]
    kind = dict if is_model_type(inner) else get_origin(inner) or inner
    return JSON_NAMES.get(kind, "another value")
