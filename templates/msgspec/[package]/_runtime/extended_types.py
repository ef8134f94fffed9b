"""Types that msgspec does not know by itself, and how JSON is made into them."""

import datetime
import functools
import sys
import typing
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

__all__ = [
    "Annotated",
    "Choice",
    "TypeAliasType",
    "decode_value",
    "get_json_fields",
    "is_struct",
    "list_members",
]

_JSON_KINDS: Final[Mapping[object, str]] = {
    **dict.fromkeys((NoneType, bool, int, float), "other"),
    **dict.fromkeys((list, tuple, set, frozenset, Sequence), "array"),
    **dict.fromkeys((dict, Mapping), "object"),
    **dict.fromkeys((datetime.datetime, datetime.date, datetime.time, bytes), "text"),
    str: "string",
}
"""What JSON writes types as, where msgspec takes one of them in a union."""


class _AcceptsAnyInstance(type):
    """Makes classes that any object is an instance of, which is what msgspec asks."""

    def __instancecheck__(cls, instance: object) -> bool:
        return True


if TYPE_CHECKING:
    from typing import Annotated
    from typing import Union as Choice

    from typing_extensions import TypeAliasType
else:

    class Annotated:
        """The one of `typing`, but for listed values that more may be added to.

        `Annotated[Literal["a", "b"], AllowUnknown()]` is the `Literal` to a type checker. Where
        a program runs it is `str`, so that msgspec accepts what came into the API later.
        """

        def __class_getitem__(cls, parameters: Any) -> Any:
            listed, _ = parameters
            kinds = tuple({type(value): None for value in get_args(listed)})
            return typing.Annotated[_make_union(kinds), listed]

    class Choice(metaclass=_AcceptsAnyInstance):
        """One of several types: `Choice[A, B]` is `A | B` to a type checker.

        To msgspec too, where it can tell them apart at once. Elsewhere an object that
        JSON says becomes the one that has most of its fields, and does fit.
        """

        def __class_getitem__(cls, types: Any) -> Any:
            union = _make_union(types if isinstance(types, tuple) else (types,))
            members = list_members(union)
            return union if _is_native_union(members) else GenericAlias(cls, members)

    class TypeAliasType(_AcceptsAnyInstance):
        """A name for a type that names itself, and therefore is told by a string.

        What it makes is a class to msgspec, which has no such names.
        """

        def __new__(cls, name: str, value: str) -> type:
            module = sys._getframe(1).f_globals["__name__"]
            return super().__new__(cls, name, (), {"__module__": module})

        def __init__(cls, name: str, value: str) -> None:
            super().__init__(name, (), {})
            cls.__value__ = value


def decode_value(expected_type: Any, value: object) -> Any:
    """Make parsed JSON what msgspec cannot make: a choice, or an object of a class.

    A class that is none of the client's is called with the value.
    """
    members = list_members(expected_type)
    if members != (expected_type,):
        return _choose_member(members, value)
    try:
        return expected_type(value)
    except (TypeError, ValueError):
        reason = f"Expected `{expected_type.__name__}`"
        raise msgspec.ValidationError(reason) from None


def list_members(expected_type: Any) -> tuple[Any, ...]:
    """Give the types that a value of a shape may have, without names for types."""
    inner = (
        get_args(expected_type)[0]
        if get_origin(expected_type) is typing.Annotated
        else expected_type
    )
    if type(inner) is TypeAliasType:
        return list_members(_resolve_alias(inner))
    if get_origin(inner) in (Union, UnionType, Choice):
        return tuple(one for each in get_args(inner) for one in list_members(each))
    return (inner,)


@functools.lru_cache(maxsize=4096)
def get_json_fields(
    struct: type[msgspec.Struct],
) -> Mapping[str, msgspec.structs.FieldInfo]:
    """Give the fields of a class by their names in JSON."""
    return {field.encode_name: field for field in msgspec.structs.fields(struct)}


def is_struct(expected_type: object) -> TypeGuard[type[msgspec.Struct]]:
    """Tell whether a shape is a class whose objects msgspec makes."""
    return isinstance(expected_type, type) and issubclass(expected_type, msgspec.Struct)


def _choose_member(members: Sequence[Any], value: object) -> Any:
    """Make of a value the first type that it fits, those with most of its fields first."""
    for member in _rank_members(members, value):
        try:
            return msgspec.convert(value, member, dec_hook=decode_value)
        except msgspec.ValidationError:
            continue
    raise msgspec.ValidationError("is none of the variants")


def _rank_members(members: Sequence[Any], value: object) -> Sequence[Any]:
    """Leave out classes with no field of an object that has some of another class."""
    if not isinstance(value, dict):
        return members
    data = cast("Mapping[str, object]", value)
    known = [len(_get_json_names(each) & data.keys()) for each in members]
    order = sorted(range(len(members)), key=lambda at: -known[at])
    least = min(1, max(known))
    return [
        members[at] for at in order if known[at] >= least or not is_struct(members[at])
    ]


def _get_json_names(member: Any) -> AbstractSet[str]:
    """Give what JSON may name in objects of a class, its tag included."""
    if not is_struct(member):
        return frozenset()
    tag = member.__struct_config__.tag_field
    return get_json_fields(member).keys() | ({tag} if tag else set())


@functools.lru_cache(maxsize=1024)
def _resolve_alias(alias: Any) -> Any:
    """Give what a name stands for."""
    parameters = SimpleNamespace(__annotations__={"value": alias.__value__})
    names = vars(sys.modules[alias.__module__])
    return get_type_hints(parameters, names, include_extras=True)["value"]


def _make_union(types: Sequence[Any]) -> Any:
    first, *others = types
    for other in others:
        first = first | other
    return first


def _is_native_union(members: Sequence[Any]) -> bool:
    """Tell whether msgspec takes a union of these types."""
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
    return _JSON_KINDS.get(get_origin(member) or member, "unknown")


def _have_distinct_tags(structs: Sequence[type[msgspec.Struct]]) -> bool:
    """Tell whether one property, of another value in each, tells classes apart."""
    configs = [struct.__struct_config__ for struct in structs]
    names = {config.tag_field for config in configs}
    tags = {config.tag for config in configs}
    return len(structs) < 2 or (
        len(names) == 1 and None not in names and len(tags) == len(structs)
    )
