"""Classes of immutable values: dataclasses that are quick to define and to create.

``@dataclass(frozen=True, slots=True)`` compiles seven functions for each class, which
takes longer than anything else in a module that defines one.  `frozen` compiles
``__init__`` alone, and all classes share the other functions.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import MISSING, Field, FrozenInstanceError, dataclass, field, fields
from operator import attrgetter
from typing import Any, NoReturn, TypeVar, dataclass_transform, overload

_T = TypeVar("_T")


@overload
def frozen(cls: type[_T], /) -> type[_T]: ...
@overload
def frozen(
    *, eq: bool = True, kw_only: bool = False, slots: bool = True
) -> Callable[[type[_T]], type[_T]]: ...
@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def frozen(
    cls: type[_T] | None = None,
    /,
    *,
    eq: bool = True,
    kw_only: bool = False,
    slots: bool = True,
) -> type[_T] | Callable[[type[_T]], type[_T]]:
    """Make a class a frozen dataclass.

    Its values are equal if their fields are; with ``eq=False``, each is equal only to
    itself.  A class with cached properties needs ``slots=False``.
    """

    def decorate(decorated: type[_T]) -> type[_T]:
        return _make_frozen(decorated, eq=eq, kw_only=kw_only, slots=slots)

    return decorate if cls is None else decorate(cls)


def _make_frozen(cls: type[_T], *, eq: bool, kw_only: bool, slots: bool) -> type[_T]:
    # `dataclass` would take its time to write one.
    cls.__doc__ = cls.__doc__ or cls.__name__
    make = dataclass(init=False, repr=False, eq=False, kw_only=kw_only, slots=slots)
    made: Any = make(cls)
    made.__init__ = _compile_init(made, slots=slots)
    made.__repr__ = _format_value
    made.__setattr__ = made.__delattr__ = _refuse_change
    if slots:
        made.__getstate__, made.__setstate__ = _get_state, _set_state
    if eq:
        compared = [each for each in fields(made) if each.compare]
        made._get_compared = _make_getter(compared)
        hashed = [each for each in compared if each.hash is not False]
        made._get_hashed = _make_getter(hashed)
        made.__eq__, made.__hash__ = _is_equal, _compute_hash
    result: type[_T] = made
    return result


def _compile_init(cls: type[Any], *, slots: bool) -> Callable[..., None]:
    """Return the method ``__init__`` of a dataclass.

    It sets all fields but those with ``init=False``.  Slots are set by their
    descriptors, which takes half the time of `object.__setattr__`.
    """
    # A frame of the function belongs to the module of the class.
    names: dict[str, Any] = {
        "__name__": cls.__module__,
        "_MISSING": MISSING,
        "_set": object.__setattr__,
    }
    positional, keyword_only, statements = ["self"], ["*"], ["pass"]
    for each in fields(cls):
        if not each.init:
            continue
        name = value = parameter = each.name
        if each.default is not MISSING:
            names[f"_default_{name}"] = each.default
            parameter = f"{name}=_default_{name}"
        elif each.default_factory is not MISSING:
            names[f"_make_{name}"] = each.default_factory
            parameter = f"{name}=_MISSING"
            value = f"_make_{name}() if {name} is _MISSING else {name}"
        if slots:
            names[f"_set_{name}"] = getattr(cls, name).__set__
        setter = f"_set_{name}(self, " if slots else f"_set(self, {name!r}, "
        statements.append(f"{setter}{value})")
        (keyword_only if each.kw_only else positional).append(parameter)
    if hasattr(cls, "__post_init__"):
        statements.append("self.__post_init__()")
    parameters = positional + keyword_only if len(keyword_only) > 1 else positional
    source = f"def __init__({', '.join(parameters)}): {'; '.join(statements)}"
    exec(source, names)  # noqa: S102 (it has no text but the names of fields)
    init: Callable[..., None] = names["__init__"]
    init.__qualname__ = f"{cls.__qualname__}.__init__"
    return init


def _make_getter(values: Iterable[Field[Any]]) -> Callable[[object], object]:
    """Return a function from an object to the values of some of its fields."""
    # Not a function of Python, which would be a method as an attribute of the class.
    return attrgetter(*([each.name for each in values] or ["__class__"]))


# --- methods that all classes share -------------------------------------------


def _is_equal(self: Any, other: Any) -> Any:
    if type(other) is type(self):
        return self._get_compared(self) == self._get_compared(other)
    return NotImplemented


def _compute_hash(self: Any) -> int:
    return hash(self._get_hashed(self))


def _format_value(self: Any) -> str:
    names = [each.name for each in fields(self) if each.repr]
    shown = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
    return f"{type(self).__qualname__}({shown})"


def _refuse_change(self: Any, name: str, value: object = None) -> NoReturn:
    kind = type(self).__name__
    raise FrozenInstanceError(f"cannot change the field {name!r} of {kind}")


def _get_state(self: Any) -> list[object]:
    return [getattr(self, each.name) for each in fields(self)]


def _set_state(self: Any, state: Iterable[object]) -> None:
    for each, value in zip(fields(self), state, strict=True):
        object.__setattr__(self, each.name, value)
