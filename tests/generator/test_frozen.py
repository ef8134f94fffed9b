"""Frozen dataclasses behave like those of the standard library."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Mapping
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from functools import cached_property
from pathlib import Path
from typing import Any

import pytest
from support import runtime

import generator.frozen as generator_module
from generator.frozen import frozen


@frozen
class Point:
    """A point with a name that is not compared."""

    x: int
    y: int = 0
    name: str = field(default="", compare=False, repr=False)


@frozen
class Circle(Point):
    radius: float = 1.0
    notes: list[str] = field(default_factory=list, hash=False)


@frozen(kw_only=True)
class Line:
    start: Point = Point(0)
    end: Point


@frozen
class Square:
    side: int
    area: int = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "area", self.side**2)


@frozen(slots=False)
class Text:
    text: str

    @cached_property
    def words(self) -> list[str]:
        return self.text.split()


@frozen(eq=False)
class Token:
    text: str


@frozen
class Nothing: ...


def test_fields_are_set_by_position_name_or_default() -> None:
    assert (Point(1).x, Point(1).y, Point(y=3, x=2).y) == (1, 0, 3)
    circle = Circle(1, 2, radius=3)
    assert (circle.x, circle.radius, circle.notes) == (1, 3, [])
    assert Circle(1).notes is not Circle(1).notes
    assert Line(end=Point(1)).start == Point(0)
    assert Square(3).area == 9


@pytest.mark.parametrize(
    ("values", "named_values"), [((), {}), ((1,), {"z": 2}), ((1, 2, "a", 4), {})]
)
def test_wrong_arguments_are_errors(
    values: tuple[Any, ...], named_values: Mapping[str, Any]
) -> None:
    with pytest.raises(TypeError, match=r"Point\.__init__"):
        Point(*values, **named_values)


def test_keyword_only_fields_are_not_positional() -> None:
    create: Any = Line
    with pytest.raises(TypeError, match=r"Line\.__init__"):
        create(Point(1), Point(2))


def test_values_cannot_be_changed() -> None:
    point: Any = Point(1)
    with pytest.raises(FrozenInstanceError, match="cannot change the field 'x' of Point"):
        point.x = 2
    with pytest.raises(FrozenInstanceError, match="cannot change the field 'x' of Point"):
        del point.x
    text: Any = Text("a b")
    with pytest.raises(FrozenInstanceError):
        text.text = "c"
    assert text.words is text.words


def test_slots_allow_no_other_attributes() -> None:
    assert not hasattr(Circle(1), "__dict__")
    with pytest.raises(AttributeError):
        object.__setattr__(Circle(1), "other", 1)


def test_values_are_equal_if_their_class_and_their_fields_are() -> None:
    assert Point(1, 2, "a") == Point(1, 2, "b") != Point(1, 3)
    assert len({Point(1, 2, "a"), Point(1, 2, "b"), Point(1, 3)}) == 2
    assert Point(1) != Circle(1)
    assert Circle(1, notes=["a"]) != Circle(1)
    assert hash(Circle(1, notes=["a"])) == hash(Circle(1))
    assert Nothing() == Nothing()
    assert hash(Nothing()) == hash(Nothing())


def test_values_without_equality_are_equal_only_to_themselves() -> None:
    token = Token("a")
    assert token != Token("a")
    assert len({token, token, Token("a")}) == 2


def test_functions_of_dataclasses_accept_them() -> None:
    assert [each.name for each in fields(Circle)] == ["x", "y", "name", "radius", "notes"]
    assert replace(Point(1), y=5) == Point(1, 5)
    assert asdict(Line(end=Point(1)))["end"] == {"x": 1, "y": 0, "name": ""}
    match Point(1, 2):
        case Point(x, y):
            assert (x, y) == (1, 2)


def test_values_print_like_those_of_dataclasses() -> None:
    assert repr(Circle(1)) == "Circle(x=1, y=0, radius=1.0, notes=[])"
    assert Point.__doc__ == "A point with a name that is not compared."


@pytest.mark.parametrize("value", [Point(1, 2, "a"), Circle(1, notes=["a"]), Text("a b")])
def test_values_can_be_copied_and_pickled(value: object) -> None:
    assert copy.deepcopy(value) == value
    assert pickle.loads(pickle.dumps(value)) == value


def test_clients_have_the_same_decorator() -> None:
    """A client does not depend on the generator, so it has a copy."""
    name = Path(str(generator_module.__file__)).name
    assert (runtime.FOLDER / name).read_text("utf-8") == inspect.getsource(generator_module)
