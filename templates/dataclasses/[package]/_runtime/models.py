"""The base class of all models, and unknown variants."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final, cast

from .json_writing import PlainValue, encode_json
from .model_library import BaseObject, dump_model, list_attributes
from .not_given import NOT_GIVEN

__all__ = ["AllowUnknown", "Model", "Unknown", "attach_mismatches", "build_model"]

_TOKEN: Final = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"|\{\}|\[\]|[{}\[\],:]')


class _ParsedObject(BaseObject):
    """The base class of models and unknown variants."""

    @property
    def mismatches(self) -> tuple[str, ...]:
        """Mismatches between the response that contained the object and its type.

        Each gives a location within the object and a reason, as in `data.0.id:
        missing`. A value of another type is kept unchanged; reading a missing field
        raises an AttributeError.
        """
        return cast("tuple[str, ...]", vars(self).get("_mismatches", ()))

    @property
    def unknown_fields(self) -> Mapping[str, Any]:
        """The fields that the client does not know, by their names in the API."""
        return cast("Mapping[str, Any]", vars(self).get("_data", {}))

    def to_json(self, *, indent: int | None = None) -> str:
        """Return the object as JSON text, without fields never set."""
        text = encode_json(cast("PlainValue", dump_model(self))).decode()
        return text if indent is None else _indent_json(text, indent)

    if not TYPE_CHECKING:  # with it, a type checker would accept every name

        def __getattr__(self, name: str) -> Any:
            data = vars(self).get("_data", {})
            if name in data:
                return data[name]
            model: Any = type(self)
            message = f"{model.__name__!r} object has no attribute {name!r}"
            if name in list_attributes(model).values():
                message += ": it was missing in the response"
            raise AttributeError(message)


class Model(_ParsedObject):
    """The base class of all objects of the API, which are dataclasses.

    Unknown fields of a response are kept and sent back. An optional field that is None
    in a call of the constructor is not sent.
    """

    def __init_subclass__(cls) -> None:
        # The methods that `dataclass` adds to a base know only the fields of the base.
        for base in cls.__mro__[1 : cls.__mro__.index(Model)]:
            parameters = vars(base).get("__dataclass_params__")
            for name in ("eq", "repr"):
                if getattr(parameters, name, False):
                    setattr(cls, f"__{name}__", vars(Model)[f"__{name}__"])

    def __post_init__(self) -> None:
        # An attribute that an object lacks is that of its class: the default.
        values = vars(self)
        for name, value in [*values.items()]:
            is_default = value is None and getattr(type(self), name, ...) is None
            if is_default or value is NOT_GIVEN:
                del values[name]

    def __eq__(self, other: object) -> bool:
        return type(other) is type(self) and _list_values(self) == _list_values(other)

    def __repr__(self) -> str:
        model: Any = type(self)
        names = list_attributes(model).values()
        values = {name: getattr(self, name) for name in names if hasattr(self, name)}
        return _format_call(type(self).__name__, {**values, **self.unknown_fields})


class Unknown(_ParsedObject):
    """A variant of a union that this version of the client does not know.

    Its fields are attributes and are sent back unchanged.
    """

    def __init__(self, data: Mapping[str, Any]) -> None:
        self._data = dict(data)

    def to_dict(self) -> dict[str, Any]:
        """Return the data as received."""
        return dict(self._data)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Unknown) and self._data == other._data

    def __repr__(self) -> str:
        return _format_call("Unknown", self._data)


@dataclass(frozen=True, slots=True)
class AllowUnknown:
    """An annotation that makes a `Literal` accept values of a newer API.

    `Annotated[Literal["a", "b"], AllowUnknown()]` is the `Literal` to a type checker
    and accepts any string at run time.
    """


def build_model(
    model: type[Model], values: Mapping[str, object], data: Mapping[str, object]
) -> Model:
    """Return a model with the values of attributes, and with fields that are unknown.

    Neither its constructor nor its defaults are used.
    """
    instance = object.__new__(model)
    vars(instance).update(values)
    if data:
        vars(instance)["_data"] = data
    return instance


def attach_mismatches(instance: BaseObject, mismatches: Sequence[object]) -> None:
    """Store mismatches with the object that has them."""
    vars(instance)["_mismatches"] = tuple(map(str, mismatches))


def _list_values(instance: object) -> list[object]:
    """Return what two equal models have in common: None is equal to a field never set."""
    model: Any = type(instance)
    names = list_attributes(model).values()
    fields = [getattr(instance, name, NOT_GIVEN) for name in names]
    return [*fields, vars(instance).get("_data", {})]


def _format_call(name: str, arguments: Mapping[str, object]) -> str:
    return (
        f"{name}({', '.join(f'{key}={value!r}' for key, value in arguments.items())})"
    )


def _indent_json(text: str, indent: int) -> str:
    """Return compact JSON text with an entry on each line; numbers keep their digits."""
    level = 0

    def add_space(found: re.Match[str]) -> str:
        nonlocal level
        token = found[0]
        if token == ":":
            return ": "
        if token not in ("{", "[", "}", "]", ","):
            return token
        level += (token in ("{", "[")) - (token in ("}", "]"))
        line_end = f"\n{' ' * indent * level}"
        return f"{line_end}{token}" if token in ("}", "]") else f"{token}{line_end}"

    return _TOKEN.sub(add_space, text)
