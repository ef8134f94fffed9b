"""Models of `client.things`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import JsonDate, JsonDateTime, Model

__all__ = [
    "Either",
    "EitherParam",
    "Empty",
    "EmptyDict",
    "Hidden",
    "HiddenDict",
    "Hiding",
    "HidingDict",
    "KeepRequest",
    "KeepRequestDict",
    "Letters",
    "LettersDict",
    "Named",
    "NamedDict",
    "Signs",
    "SignsDict",
    "Words",
    "WordsDict",
]


class Named(Model):
    """Names that dicts have too, and names in every case, are names."""

    items: list[str]

    keys: str | None = None

    values: list[Signs] | None = None

    get: str | None = None

    copy_: bool | None = Field(
        default=None,
        validation_alias="copy",
        serialization_alias="copy",
    )

    private: str | None = Field(
        default=None,
        validation_alias="_private",
        serialization_alias="_private",
    )

    match: str | None = None

    type: Literal["named"] | None = None

    camel_case: str = Field(
        validation_alias="camelCase",
        serialization_alias="camelCase",
    )

    upper: str | None = Field(
        default=None,
        validation_alias="UPPER",
        serialization_alias="UPPER",
    )


class Signs(Model):

    a_b: str = Field(validation_alias="a-b", serialization_alias="a-b")
    """A letter for a dash."""

    type: Literal['it\'s "quoted" \\'] = Field(
        default='it\'s "quoted" \\',
        validation_alias="@type",
        serialization_alias="@type",
    )

    quotation_mark_quotation_mark_quotation_mark: int | None = Field(
        default=None,
        validation_alias='"""',
        serialization_alias='"""',
    )

    reverse_solidus: Named | None = Field(
        default=None,
        validation_alias="\\",
        serialization_alias="\\",
    )
    """Names that dicts have too, and names in every case, are names."""

    field_1: list[Signs] = Field(validation_alias="1", serialization_alias="1")


class Words(Model):
    """Words that Python keeps for itself."""

    class_: str | None = Field(
        default=None,
        validation_alias="class",
        serialization_alias="class",
    )

    none: str | None = Field(
        default=None,
        validation_alias="None",
        serialization_alias="None",
    )

    from_: JsonDate | None = Field(
        default=None,
        validation_alias="from",
        serialization_alias="from",
    )


class Hidden(Model):
    """A name that a class would change."""

    id: str = Field(validation_alias="__id", serialization_alias="__id")

    name: str


class Hiding(Model):
    """Names that the types of others need."""

    str_: str | None = Field(
        default=None,
        validation_alias="str",
        serialization_alias="str",
    )

    int_: int | None = Field(
        default=None,
        validation_alias="int",
        serialization_alias="int",
    )

    datetime_: JsonDateTime | None = Field(
        default=None,
        validation_alias="datetime",
        serialization_alias="datetime",
    )


class Letters(Model):

    größe: int

    fit: bool | None = Field(
        default=None,
        validation_alias="ﬁt",
        serialization_alias="ﬁt",
    )


class Empty(Model):
    """A key that type checkers do not take."""

    field: int | None = Field(default=None, validation_alias="", serialization_alias="")

    name: str | None = None


class KeepRequest(Model):

    named: Named
    """Names that dicts have too, and names in every case, are names."""

    signs: Signs | None = None

    words: Words | None = None
    """Words that Python keeps for itself."""

    hidden: Hidden | None = None
    """A name that a class would change."""

    hiding: Hiding | None = None
    """Names that the types of others need."""

    letters: Letters | None = None

    empty: Empty | None = None
    """A key that type checkers do not take."""

    either: Either | None = None
    """It needs a dict that is no class when it is defined."""


class NamedDict(TypedDict, total=False):
    """`Named` as a plain dict."""

    items: Required[Sequence[str]]

    keys: str

    values: Sequence[Signs | SignsDict]

    get: str

    copy: bool

    private: str

    match: str

    type: Literal["named"]

    camel_case: Required[str]

    upper: str


class SignsDict(TypedDict, total=False):
    """`Signs` as a plain dict."""

    a_b: Required[str]
    """A letter for a dash."""

    type: Required[Literal['it\'s "quoted" \\']]

    quotation_mark_quotation_mark_quotation_mark: int

    reverse_solidus: Named | NamedDict
    """Names that dicts have too, and names in every case, are names."""

    arg_1: Required[Sequence[Signs | SignsDict]]


class WordsDict(TypedDict, total=False):
    """`Words` as a plain dict."""

    class_: str

    none: str

    from_: datetime.date


class HiddenDict(TypedDict):
    """`Hidden` as a plain dict."""

    id: str

    name: str


class EmptyDict(TypedDict, total=False):
    """`Empty` as a plain dict."""

    arg: int

    name: str


class KeepRequestDict(TypedDict, total=False):
    """`KeepRequest` as a plain dict."""

    named: Required[Named | NamedDict]
    """Names that dicts have too, and names in every case, are names."""

    signs: Signs | SignsDict

    words: Words | WordsDict
    """Words that Python keeps for itself."""

    hidden: Hidden | HiddenDict
    """A name that a class would change."""

    hiding: Hiding | HidingDict
    """Names that the types of others need."""

    letters: Letters | LettersDict

    empty: Empty | EmptyDict
    """A key that type checkers do not take."""

    either: EitherParam
    """It needs a dict that is no class when it is defined."""


Either: TypeAlias = Words | Hidden
"""It needs a dict that is no class when it is defined."""

HidingDict = TypedDict(
    "HidingDict",
    {"str_": str, "int_": int, "datetime": datetime.datetime},
    total=False,
)
"""`Hiding` as a plain dict."""

LettersDict = TypedDict(
    "LettersDict",
    {"größe": Required[int], "fit": bool},
    total=False,
)
"""`Letters` as a plain dict."""

EitherParam: TypeAlias = Words | WordsDict | Hidden | HiddenDict
"""Models or dicts accepted for `Either`."""
