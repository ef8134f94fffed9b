"""Models of `client.things.quoted.it_s.resource_7_bx_7_d.back`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, Model

__all__ = [
    "BadName",
    "BadNameDict",
    "BadNameEnum",
    "BadNameTagged",
    "BadNameTaggedA",
    "BadNameTaggedADict",
    "BadNameTaggedB",
    "BadNameTaggedBDict",
    "BadNameTaggedParam",
]


class BadName(Model):
    """Doc \"\"\" end '''  \\N{BULLET} \\x41 \\u0041 {{ 7*7 }} {% if %} {# c #} [31mabc
    \\
    """

    class_: str = Field(validation_alias='class"""', serialization_alias='class"""')
    """\"\"\" """

    x_int_import_os_system_touch_pwned: str | None = Field(
        default=None,
        validation_alias="x: int = __import__('os').system('touch pwned') #",
        serialization_alias="x: int = __import__('os').system('touch pwned') #",
    )
    """Ends with a backslash \\"""

    a_b: str | None = Field(
        default=None,
        validation_alias="a\nb",
        serialization_alias="a\nb",
    )
    """'''"""

    nul: str | None = Field(
        default=None,
        validation_alias="nul\x00",
        serialization_alias="nul\x00",
    )
    """…"""

    bidi: str | None = Field(
        default=None,
        validation_alias="bidi\u202e",
        serialization_alias="bidi\u202e",
    )
    """…"""

    x: str | None = Field(
        default=None,
        validation_alias="{{ x }}",
        serialization_alias="{{ x }}",
    )

    enum: BadNameEnum | None = None

    default: str | None = None

    constant: Literal['");import os#'] | None = None

    pattern: str | None = None

    tagged: BadNameTagged | None = None


class BadNameTaggedA(Model):

    t_y: Literal['a"'] = Field(
        default='a"',
        validation_alias='t"y',
        serialization_alias='t"y',
    )


class BadNameTaggedB(Model):

    t_y: Literal["b'\\"] = Field(
        default="b'\\",
        validation_alias='t"y',
        serialization_alias='t"y',
    )


class BadNameDict(TypedDict, total=False):
    """`BadName` as a plain dict."""

    class_: Required[str]
    """\"\"\" """

    x_int_import_os_system_touch_pwned: str
    """Ends with a backslash \\"""

    a_b: str
    """'''"""

    nul: str
    """…"""

    bidi: str
    """…"""

    x: str

    enum: BadNameEnum

    default: str

    constant: Literal['");import os#']

    pattern: str

    tagged: BadNameTaggedParam


class BadNameTaggedADict(TypedDict):
    """`BadNameTaggedA` as a plain dict."""

    t_y: Literal['a"']


class BadNameTaggedBDict(TypedDict):
    """`BadNameTaggedB` as a plain dict."""

    t_y: Literal["b'\\"]


BadNameEnum: TypeAlias = Annotated[
    Literal[
        '"""',
        "'''",
        "\\",
        "a\nb",
        "\x00",
        "\u202e",
        "{{ x }}",
        "'",
        '"',
        "'\"",
        "",
        'it\'s "both"',
    ],
    AllowUnknown(),
]

BadNameTagged: TypeAlias = Annotated[
    BadNameTaggedA | BadNameTaggedB,
    Field(discriminator="t_y"),
    AllowUnknown(),
]

BadNameTaggedParam: TypeAlias = (
    BadNameTaggedA | BadNameTaggedADict | BadNameTaggedB | BadNameTaggedBDict
)
"""Models or dicts accepted for `BadNameTagged`."""
