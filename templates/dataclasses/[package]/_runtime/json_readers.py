"""Readers of decoded JSON as the types of models, made once for each type.

What does not match is kept and reported.
"""

import enum
import functools
from collections.abc import Callable, Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import NoneType, UnionType
from typing import Any, Final, Literal, TypeAlias, Union, cast, get_args, get_origin

from .decimal_digits import DecimalDigits
from .discriminators import DiscriminatedBy
from .exact_types import DecimalFormat
from .json_values import convert_scalar, is_among
from .mismatches import (
    Mismatch,
    ParsedValue,
    UnusableValueError,
    collect_entries,
    collect_items,
)
from .models import AllowUnknown, Unknown, attach_mismatches
from .scalar_reading import (
    JSON_NAMES,
    SCALAR_READERS,
    get_json_name,
    read_json_decimal,
)
from .type_inspection import is_model_type, unwrap_type

__all__ = [
    "PLAIN_TYPES",
    "Memo",
    "Reader",
    "attach_to_object",
    "format_reason",
    "get_reader",
    "read_part",
]

Memo: TypeAlias = dict[tuple[int, int], "ParsedValue | UnusableValueError"]
"""What containers were read as, by the identity of the reader and of the value.

Without it, nested unions would be read again for each variant of the outer ones.
"""

PLAIN_TYPES: Final = frozenset({str, int, float, bool, NoneType})


class Reader:
    """What reads decoded JSON as a type.

    A value whose type is in `plain_types` is read as it is.
    """

    plain_types: AbstractSet[object] = frozenset()

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        """Return a value as the type, with its mismatches.

        Raises:
            UnusableValueError: The value has another structure than the type.
        """
        return ParsedValue(value)


def read_part(key: str | int, reader: Reader, value: object, memo: Memo) -> ParsedValue:
    """Read the value of a key; one that is unusable is kept unchanged."""
    if type(value) in reader.plain_types:
        return ParsedValue(value)
    try:
        parsed = reader.read(value, memo)
    except UnusableValueError as error:
        return ParsedValue(value, (Mismatch((key,), str(error)),))
    return parsed.with_prefix(key) if parsed.mismatches else parsed


def attach_to_object(instance: Any, mismatches: tuple[Mismatch, ...]) -> ParsedValue:
    """Return an object with its mismatches, which are also stored with it."""
    if mismatches:
        attach_mismatches(instance, mismatches)
    return ParsedValue(instance, mismatches)


@functools.lru_cache(maxsize=8192)
def get_reader(expected_type: Any) -> Reader:
    """Return the reader of a type."""
    inner, metadata = unwrap_type(expected_type)
    for each in metadata:
        if isinstance(each, DiscriminatedBy):
            return _SelectedReader(each)
        if isinstance(each, DecimalFormat):
            DecimalDigits.are_lost = True
            return _ScalarReader(read_json_decimal, "a number", inner)
    is_open = any(isinstance(each, AllowUnknown) for each in metadata)
    origin = get_origin(inner)
    if origin in (Union, UnionType):
        # Imported here, as below, because unions and models need the readers of others.
        from .union_reading import UnionReader

        return UnionReader(inner)
    if origin is Literal:
        return _LiteralReader(get_args(inner), is_open=is_open)
    if origin in _CONTAINER_READERS:
        return _CONTAINER_READERS[origin](*get_args(inner))
    if is_model_type(inner):
        from .model_reading import ModelReader

        return ModelReader(inner)
    return _make_class_reader(inner)


def _make_class_reader(expected_type: Any) -> Reader:
    if expected_type in (None, *PLAIN_TYPES):
        return _PlainReader(NoneType if expected_type is None else expected_type)
    if expected_type in SCALAR_READERS:
        return _ScalarReader(*SCALAR_READERS[expected_type], expected_type)
    if isinstance(expected_type, enum.EnumMeta):
        return _EnumReader(cast("type[enum.Enum]", expected_type))
    is_class = isinstance(expected_type, type) and expected_type not in (Any, object)
    return _ClassReader(expected_type) if is_class else _AnyReader()


class _AnyReader(Reader):
    """A reader of any values."""

    plain_types = PLAIN_TYPES | {dict, list}


class _PlainReader(Reader):
    """A reader of values of a type of JSON."""

    def __init__(self, expected_type: Any) -> None:
        self._type = expected_type
        self.plain_types = frozenset({expected_type})

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        if type(value) is self._type:
            return ParsedValue(value)
        return _convert(self._type, value, JSON_NAMES[self._type])


class _ScalarReader(Reader):
    """A reader of scalars that are objects of a class in Python, such as dates."""

    def __init__(
        self, parse: Callable[[object], object], expected: str, expected_type: Any
    ) -> None:
        self._parse = parse
        self._expected = expected
        self._type = expected_type

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        try:
            return ParsedValue(self._parse(value))
        except ValueError:
            return _convert(self._type, value, self._expected)


class _EnumReader(Reader):
    """A reader of values as members of an enumeration."""

    def __init__(self, enumeration: type[enum.Enum]) -> None:
        self._members = tuple(enumeration)

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        for member in self._members:
            if is_among(value, (member.value,)):
                return ParsedValue(member)
        raise UnusableValueError("should be another value")


class _ClassReader(Reader):
    """A reader of values as objects of a class that a style chose, which it calls."""

    def __init__(self, expected_class: Any) -> None:
        self._class = expected_class

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        try:
            return ParsedValue(self._class(value))
        except (TypeError, ValueError):
            reason = f"should be a value for {self._class.__name__}"
            raise UnusableValueError(reason) from None


class _LiteralReader(Reader):
    """A reader of some values, or of all of their types in JSON if there may be more."""

    def __init__(self, values: Sequence[object], *, is_open: bool) -> None:
        self.values = () if is_open else values
        self._types = frozenset(map(type, values))
        self._expected = " or ".join(sorted(JSON_NAMES[each] for each in self._types))
        self.plain_types = self._types if is_open else frozenset()

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        if type(value) not in self._types:
            raise UnusableValueError(format_reason(self._expected, value))
        if self.values and not is_among(value, self.values):
            raise UnusableValueError("should be another value")
        return ParsedValue(value)


class _ArrayReader(Reader):
    """A reader of arrays as lists."""

    def __init__(self, item_type: Any) -> None:
        self._item_type = item_type

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        items = _check_container(list, value)
        reader = get_reader(self._item_type)
        if all(type(each) in reader.plain_types for each in items):
            return ParsedValue(value)
        parsed = [read_part(at, reader, each, memo) for at, each in enumerate(items)]
        return collect_items(parsed)


class _TupleReader(Reader):
    """A reader of arrays as tuples."""

    def __init__(self, *item_types: Any) -> None:
        self._item_types = item_types

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        items = _check_container(list, value)
        types = self._item_types
        if types[-1] is ...:
            types = (types[0],) * len(items)
        if len(items) != len(types):
            raise UnusableValueError(f"should have {len(types)} items")
        readers = map(get_reader, types)
        parsed = collect_items(
            [
                read_part(at, reader, each, memo)
                for at, (reader, each) in enumerate(zip(readers, items, strict=True))
            ]
        )
        if parsed.mismatches:
            return ParsedValue(value, parsed.mismatches)
        return ParsedValue(tuple(parsed.value))


class _MapReader(Reader):
    """A reader of objects as dicts."""

    def __init__(self, key_type: Any, value_type: Any) -> None:
        self._value_type = value_type

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        entries = _check_container(dict, value)
        reader = get_reader(self._value_type)
        return collect_entries(
            {key: read_part(key, reader, each, memo) for key, each in entries.items()}
        )


_CONTAINER_READERS: Final[Mapping[object, Callable[..., Reader]]] = {
    list: _ArrayReader,
    Sequence: _ArrayReader,
    tuple: _TupleReader,
    dict: _MapReader,
    Mapping: _MapReader,
}


class _SelectedReader(Reader):
    """A reader of unions whose variants a property selects."""

    def __init__(self, discriminator: DiscriminatedBy) -> None:
        self._discriminator = discriminator

    def read(self, value: Any, memo: Memo) -> ParsedValue:
        entries = _check_container(dict, value)
        variant = self._discriminator.find_variant(entries)
        if variant is not None:
            return get_reader(variant).read(value, memo)
        missing = self._discriminator.find_missing(entries)
        return attach_to_object(Unknown(entries), missing)


def _check_container(kind: Any, value: Any) -> Any:
    if not isinstance(value, kind):
        raise UnusableValueError(format_reason(JSON_NAMES[kind], value))
    return value


def _convert(expected_type: object, value: object, expected: str) -> ParsedValue:
    """Convert a value that is written in another way than its type is."""
    reason = format_reason(expected, value)
    try:
        return convert_scalar(expected_type, value, reason)
    except ValueError:
        raise UnusableValueError(reason) from None


def format_reason(expected: str, value: object) -> str:
    return f"should be {expected}, not {get_json_name(value)}"
