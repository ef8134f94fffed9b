"""Types that msgspec does not support by itself, and their decoding from JSON."""

import datetime
import functools
import sys
import typing
import uuid
from collections import Counter
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet
from types import GenericAlias, NoneType, SimpleNamespace, UnionType
from typing import (
    TYPE_CHECKING,
    Any,
    Final,
    Literal,
    TypeGuard,
    Union,
    cast,
    get_args,
    get_origin,
    get_type_hints,
)

import msgspec

from .discriminators import DiscriminatedBy
from .exact_types import AlwaysSent, ExactLiteral

__all__ = [
    "Annotated",
    "Choice",
    "TypeAliasType",
    "decode_value",
    "find_discriminator",
    "get_json_fields",
    "is_struct",
    "list_members",
    "strip_metadata",
]

_JSON_KINDS: Final[Mapping[object, str]] = {
    **dict.fromkeys((NoneType, bool, int, float), "other"),
    **dict.fromkeys((list, tuple, set, frozenset, Sequence), "array"),
    **dict.fromkeys((dict, Mapping), "object"),
    **dict.fromkeys((datetime.datetime, datetime.date, datetime.time, bytes), "text"),
    **dict.fromkeys((datetime.timedelta, uuid.UUID), "text"),
    str: "string",
}
"""The JSON types of Python types, for the restrictions of msgspec on unions."""


class _AcceptsAnyInstance(type):
    """The metaclass of classes that accept any object in `isinstance`, for msgspec."""

    def __instancecheck__(cls, instance: object) -> bool:
        return True


if TYPE_CHECKING:
    from typing import Annotated
    from typing import Union as Choice

    from typing_extensions import TypeAliasType
else:

    class Annotated:
        """`typing.Annotated`, for the `Literal` of an enumeration or a constant.

        `Annotated[Literal["a", "b"], AllowUnknown()]` is the `Literal` to a type
        checker. At run time it is `str`, so that msgspec accepts values of a newer API.
        With `ExactLiteral()` it is the `Literal`, which msgspec reads exactly, and with
        `AlwaysSent()` the type: the default of the field is sent by itself.
        `Annotated[Choice[A, B], DiscriminatedBy(…)]` is a `Choice` whose type a property
        selects.
        """

        def __class_getitem__(cls, parameters: Any) -> Any:
            listed, marker = parameters
            if isinstance(marker, ExactLiteral | AlwaysSent):
                return listed
            if isinstance(marker, DiscriminatedBy):
                return Choice[(*list_members(listed), marker)]
            kinds = tuple({type(value): None for value in get_args(listed)})
            return typing.Annotated[_make_union(kinds), listed]

    class Choice(metaclass=_AcceptsAnyInstance):
        """A union: `Choice[A, B]` is `A | B` to a type checker.

        It is `A | B` to msgspec, too, if msgspec supports that union. Otherwise a JSON
        object becomes the type that a `DiscriminatedBy` after the types selects, or the
        matching type that has most of its fields.
        """

        def __class_getitem__(cls, types: Any) -> Any:
            if isinstance(types, tuple) and isinstance(types[-1], DiscriminatedBy):
                return GenericAlias(cls, types)
            union = _make_union(types if isinstance(types, tuple) else (types,))
            members = list_members(union)
            return union if _is_native_union(members) else GenericAlias(cls, members)

    class TypeAliasType(_AcceptsAnyInstance):
        """A recursive type alias, whose value is a string.

        It creates a class, since msgspec does not support recursive aliases.
        """

        def __new__(cls, name: str, value: str) -> type:
            module = sys._getframe(1).f_globals["__name__"]
            return super().__new__(cls, name, (), {"__module__": module})

        def __init__(cls, name: str, value: str) -> None:
            super().__init__(name, (), {})
            cls.__value__ = value


def decode_value(expected_type: Any, value: object) -> Any:
    """Convert decoded JSON to a `Choice`, an alias or a class unknown to msgspec.

    Other classes are called with the value.

    Raises:
        msgspec.ValidationError: The value does not match.
    """
    discriminator = find_discriminator(expected_type)
    if discriminator is not None:
        return _select_member(discriminator, value)
    members = list_members(expected_type)
    if members != (expected_type,):
        return _choose_member(members, value)
    try:
        return expected_type(value)
    except (TypeError, ValueError):
        reason = f"Expected `{expected_type.__name__}`"
        raise msgspec.ValidationError(reason) from None


def list_members(expected_type: Any) -> tuple[Any, ...]:
    """Return the members of a union, with type aliases resolved.

    Dates keep the metadata that requires a time zone.
    """
    inner = (
        get_args(expected_type)[0]
        if get_origin(expected_type) is typing.Annotated
        else expected_type
    )
    if type(inner) is TypeAliasType:
        return list_members(_resolve_alias(inner))
    if get_origin(inner) in (Union, UnionType, Choice):
        arguments = [
            one for one in get_args(inner) if not isinstance(one, DiscriminatedBy)
        ]
        return tuple(one for each in arguments for one in list_members(each))
    return (expected_type if inner is datetime.datetime else inner,)


def find_discriminator(expected_type: Any) -> DiscriminatedBy | None:
    """Return how the members of a union are selected, if one property selects them."""
    inner = strip_metadata(expected_type)
    if type(inner) is TypeAliasType:
        return find_discriminator(_resolve_alias(inner))
    if get_origin(inner) is Choice:
        markers = (one for one in get_args(inner) if isinstance(one, DiscriminatedBy))
        return next(markers, None)
    others = [one for one in get_args(inner) if one is not NoneType]
    is_optional = get_origin(inner) in (Union, UnionType) and len(others) == 1
    return find_discriminator(others[0]) if is_optional else None


def strip_metadata(expected_type: Any) -> Any:
    """Return a type without what `Annotated` adds to it, such as a required time zone."""
    if get_origin(expected_type) is typing.Annotated:
        return get_args(expected_type)[0]
    return expected_type


@functools.lru_cache(maxsize=4096)
def get_json_fields(
    struct: type[msgspec.Struct],
) -> Mapping[str, msgspec.structs.FieldInfo]:
    """Return the fields of a Struct by their names in JSON."""
    return {field.encode_name: field for field in msgspec.structs.fields(struct)}


def is_struct(expected_type: object) -> TypeGuard[type[msgspec.Struct]]:
    """Return whether a type is a Struct."""
    return isinstance(expected_type, type) and issubclass(expected_type, msgspec.Struct)


def _select_member(discriminator: DiscriminatedBy, value: object) -> Any:
    """Convert a value to the member that its discriminator selects."""
    member = discriminator.find_variant(value)
    if member is None:
        raise msgspec.ValidationError("matches none of the variants")
    return msgspec.convert(value, member, dec_hook=decode_value)


def _choose_member(members: Sequence[Any], value: object) -> Any:
    """Convert a value to the first member that it matches, best candidates first."""
    for member in _rank_members(members, value):
        try:
            return msgspec.convert(value, member, dec_hook=decode_value)
        except msgspec.ValidationError:
            continue
    raise msgspec.ValidationError("matches none of the variants")


def _rank_members(members: Sequence[Any], value: object) -> Sequence[Any]:
    """Return the members, those with most fields of an object first.

    Structs without any of its fields are omitted if another Struct has some. `float` is
    the last one, since it would make floats of whole numbers.
    """
    if not isinstance(value, dict):
        return sorted(members, key=lambda member: member is float)
    data = cast("Mapping[str, object]", value)
    known = [len(_get_json_names(each) & data.keys()) for each in members]
    order = sorted(range(len(members)), key=lambda at: -known[at])
    least = min(1, max(known))
    return [
        members[at] for at in order if known[at] >= least or not is_struct(members[at])
    ]


def _get_json_names(member: Any) -> AbstractSet[str]:
    """Return the names in JSON of the fields of a Struct, including its tag."""
    if not is_struct(member):
        return frozenset()
    tag = member.__struct_config__.tag_field
    return get_json_fields(member).keys() | ({tag} if tag else set())


@functools.lru_cache(maxsize=1024)
def _resolve_alias(alias: Any) -> Any:
    """Return the type that an alias stands for."""
    holder = SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__])
    return get_type_hints(holder, names, include_extras=True)["value"]


def _make_union(types: Sequence[Any]) -> Any:
    first, *others = types
    for other in others:
        first = first | other
    return first


def _is_native_union(members: Sequence[Any]) -> bool:
    """Return whether msgspec supports a union of these types."""
    some = [member for member in members if member is not NoneType]
    kinds = Counter(map(_classify_type, some))
    structs = [member for member in some if is_struct(member)]
    return len(some) < 2 or (
        not kinds["unknown"]
        and kinds["array"] < 2
        and kinds["object"] + bool(structs) < 2
        and kinds["text"] + bool(kinds["string"]) < 2
        and _have_distinct_tags(structs)
    )


def _classify_type(member: Any) -> str:
    if get_origin(member) is Literal:
        is_text = any(isinstance(value, str) for value in get_args(member))
        return "string" if is_text else "other"
    if is_struct(member):
        return "struct"
    inner = strip_metadata(member)
    return _JSON_KINDS.get(get_origin(inner) or inner, "unknown")


def _have_distinct_tags(structs: Sequence[type[msgspec.Struct]]) -> bool:
    """Return whether all Structs share a tag field and have different tags."""
    configs = [struct.__struct_config__ for struct in structs]
    names = {config.tag_field for config in configs}
    tags = {config.tag for config in configs}
    return len(structs) < 2 or (
        len(names) == 1 and None not in names and len(tags) == len(structs)
    )
