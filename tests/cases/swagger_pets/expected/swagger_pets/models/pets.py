"""Models of `client.pets`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "Cat",
    "CatDict",
    "CatHuntingSkill",
    "ChangePetRequest",
    "ChangePetRequestDict",
    "Dog",
    "DogDict",
    "Keeper",
    "KeeperDict",
    "ListPetsSort",
    "Pet",
    "PetBase",
    "PetBaseDict",
    "PetParam",
    "Problem",
    "State",
]


class PetBase(Model):

    id: int | None = None

    name: str

    pet_type: Literal["Pet"] = Field(
        default="Pet",
        validation_alias="petType",
        serialization_alias="petType",
    )

    photos: list[str] = Field(
        validation_alias="photoUrls",
        serialization_alias="photoUrls",
    )

    nickname: str | None = None

    owner: Keeper | None = None

    color: str | None = None

    weight: float | int | None = None


class Cat(Model):
    """A cat, which is selected by the name of this definition."""

    id: int | None = None

    name: str

    pet_type: Literal["Cat"] = Field(
        default="Cat",
        validation_alias="petType",
        serialization_alias="petType",
    )

    photos: list[str] = Field(
        validation_alias="photoUrls",
        serialization_alias="photoUrls",
    )

    nickname: str | None = None

    owner: Keeper | None = None

    color: str | None = None

    weight: float | int | None = None

    hunting_skill: CatHuntingSkill | None = Field(
        default=None,
        validation_alias="huntingSkill",
        serialization_alias="huntingSkill",
    )


class Dog(Model):

    id: int | None = None

    name: str

    pet_type: Literal["Dog"] = Field(
        default="Dog",
        validation_alias="petType",
        serialization_alias="petType",
    )

    photos: list[str] = Field(
        validation_alias="photoUrls",
        serialization_alias="photoUrls",
    )

    nickname: str | None = None

    owner: Keeper | None = None

    color: str | None = None

    weight: float | int | None = None

    pack_size: int = Field(validation_alias="packSize", serialization_alias="packSize")


class Keeper(Model):

    name: str | None = None

    friend: Keeper | None = None


class Problem(Model):

    code: int

    message: str


class ChangePetRequest(Model):

    name: str
    """The new name."""

    state: State | None = None
    """The state of the pet."""

    tags: list[str] | None = None

    friends: list[str] | None = None

    marks: list[str] | None = None


class PetBaseDict(TypedDict, total=False):
    """`PetBase` as a plain dict."""

    name: Required[str]

    pet_type: Required[Literal["Pet"]]

    photos: Required[Sequence[str]]

    nickname: str | None

    owner: Keeper | KeeperDict | None

    color: str

    weight: float


class CatDict(TypedDict, total=False):
    """`Cat` as a plain dict."""

    name: Required[str]

    pet_type: Required[Literal["Cat"]]

    photos: Required[Sequence[str]]

    nickname: str | None

    owner: Keeper | KeeperDict | None

    color: str

    weight: float

    hunting_skill: CatHuntingSkill


class DogDict(TypedDict, total=False):
    """`Dog` as a plain dict."""

    name: Required[str]

    pet_type: Required[Literal["Dog"]]

    photos: Required[Sequence[str]]

    nickname: str | None

    owner: Keeper | KeeperDict | None

    color: str

    weight: float

    pack_size: Required[int]


class KeeperDict(TypedDict, total=False):
    """`Keeper` as a plain dict."""

    name: str

    friend: Keeper | KeeperDict


class ChangePetRequestDict(TypedDict, total=False):
    """`ChangePetRequest` as a plain dict."""

    name: Required[str]
    """The new name."""

    state: State
    """The state of the pet."""

    tags: Sequence[str]

    friends: Sequence[str]

    marks: Sequence[str]


CatHuntingSkill: TypeAlias = Annotated[Literal["lazy", "keen"], AllowUnknown()]

State: TypeAlias = Annotated[Literal["new", "sold"], AllowUnknown()]
"""The state of the pet."""

ListPetsSort: TypeAlias = Annotated[Literal["name", "age"], AllowUnknown()]
"""One of these values:

- `"name"` (BY_NAME)
- `"age"` (BY_AGE)
"""

Pet: TypeAlias = Annotated[
    PetBase | Cat | Dog,
    Field(discriminator="pet_type"),
    AllowUnknown(),
]

PetParam: TypeAlias = PetBase | PetBaseDict | Cat | CatDict | Dog | DogDict
"""Models or dicts accepted for `Pet`."""
