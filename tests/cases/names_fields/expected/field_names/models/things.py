"""Models of `client.things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import AllowUnknown, JsonDate, JsonDateTime, Model

__all__ = [
    "Thing",
    "ThingDict",
    "ThingLiteral",
]


class Thing(Model):

    foo_bar_2: str = Field(validation_alias="fooBar", serialization_alias="fooBar")

    foo_bar: str | None = None

    foo_bar_3: str | None = Field(
        default=None,
        validation_alias="FooBar",
        serialization_alias="FooBar",
    )

    foo_bar_4: str | None = Field(
        default=None,
        validation_alias="foo-bar",
        serialization_alias="foo-bar",
    )

    class_: str = Field(validation_alias="class", serialization_alias="class")

    none: str | None = Field(
        default=None,
        validation_alias="None",
        serialization_alias="None",
    )

    self: str | None = None

    init: str | None = Field(
        default=None,
        validation_alias="__init__",
        serialization_alias="__init__",
    )

    private: str | None = Field(
        default=None,
        validation_alias="_private",
        serialization_alias="_private",
    )

    class__2: str | None = Field(
        default=None,
        validation_alias="__class__",
        serialization_alias="__class__",
    )

    field_model_config: str | None = Field(
        default=None,
        validation_alias="model_config",
        serialization_alias="model_config",
    )

    field_model_fields: str | None = Field(
        default=None,
        validation_alias="model_fields",
        serialization_alias="model_fields",
    )

    field_model_dump: str | None = Field(
        default=None,
        validation_alias="model_dump",
        serialization_alias="model_dump",
    )

    schema_: str | None = Field(
        default=None,
        validation_alias="schema",
        serialization_alias="schema",
    )

    copy_: str | None = Field(
        default=None,
        validation_alias="copy",
        serialization_alias="copy",
    )

    json_: str | None = Field(
        default=None,
        validation_alias="json",
        serialization_alias="json",
    )

    mro_: str | None = Field(
        default=None,
        validation_alias="mro",
        serialization_alias="mro",
    )

    register_: str | None = Field(
        default=None,
        validation_alias="register",
        serialization_alias="register",
    )

    dict_: dict[str, str] | None = Field(
        default=None,
        validation_alias="dict",
        serialization_alias="dict",
    )

    list_: list[str] | None = Field(
        default=None,
        validation_alias="list",
        serialization_alias="list",
    )

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

    bool_: bool | None = Field(
        default=None,
        validation_alias="bool",
        serialization_alias="bool",
    )

    datetime_: JsonDateTime | None = Field(
        default=None,
        validation_alias="datetime",
        serialization_alias="datetime",
    )

    date: JsonDate | None = None

    any: Any = Field(default=None, validation_alias="Any", serialization_alias="Any")

    literal: ThingLiteral | None = Field(
        default=None,
        validation_alias="Literal",
        serialization_alias="Literal",
    )

    field: str | None = Field(
        default=None,
        validation_alias="Field",
        serialization_alias="Field",
    )

    model: str | None = Field(
        default=None,
        validation_alias="Model",
        serialization_alias="Model",
    )

    type: str | None = None

    object: str | None = None

    builtins: str | None = None

    field_404: str | None = Field(
        default=None,
        validation_alias="404",
        serialization_alias="404",
    )

    field_2fa: bool | None = Field(
        default=None,
        validation_alias="2fa",
        serialization_alias="2fa",
    )

    id: str | None = Field(
        default=None,
        validation_alias="@id",
        serialization_alias="@id",
    )

    ref: str | None = Field(
        default=None,
        validation_alias="$ref_",
        serialization_alias="$ref_",
    )

    plus_1: int | None = Field(
        default=None,
        validation_alias="+1",
        serialization_alias="+1",
    )

    minus_1: int | None = Field(
        default=None,
        validation_alias="-1",
        serialization_alias="-1",
    )

    field_2: str | None = Field(
        default=None,
        validation_alias="",
        serialization_alias="",
    )

    space: str | None = Field(
        default=None,
        validation_alias=" ",
        serialization_alias=" ",
    )

    full_stop_full_stop_full_stop: str | None = Field(
        default=None,
        validation_alias="...",
        serialization_alias="...",
    )

    naïve: str | None = None

    größe: str | None = None

    名前: str | None = None

    grinning_face: str | None = Field(
        default=None,
        validation_alias="😀",
        serialization_alias="😀",
    )

    fi: str | None = Field(default=None, validation_alias="ﬁ", serialization_alias="ﬁ")

    http_server_url: str | None = Field(
        default=None,
        validation_alias="HTTPServerURL",
        serialization_alias="HTTPServerURL",
    )

    validate_: str | None = Field(
        default=None,
        validation_alias="validate",
        serialization_alias="validate",
    )

    match: str | None = None

    print: str | None = None


ThingLiteral: TypeAlias = Annotated[Literal["a", "b"], AllowUnknown()]

ThingDict = TypedDict(
    "ThingDict",
    {
        "body_foo_bar": Required[str],
        "body_foo_bar_2": str,
        "body_foo_bar_3": str,
        "body_foo_bar_4": str,
        "body_class": Required[str],
        "none": str,
        "self_": str,
        "init": str,
        "private": str,
        "body_class_2": str,
        "model_config": str,
        "model_fields": str,
        "model_dump": str,
        "schema": str,
        "copy": str,
        "json": str,
        "mro": str,
        "register": str,
        "dict_": Mapping[str, str],
        "list_": Sequence[str],
        "str_": str,
        "int_": int,
        "bool_": bool,
        "datetime": datetime.datetime,
        "date": datetime.date,
        "any": Any,
        "literal": "ThingLiteral",
        "field": str,
        "model": str,
        "type": str,
        "object": str,
        "builtins": str,
        "arg_404": str,
        "arg_2fa": bool,
        "id": str,
        "ref": str,
        "plus_1": int,
        "minus_1": int,
        "arg": str,
        "space": str,
        "full_stop_full_stop_full_stop": str,
        "naïve": str,
        "größe": str,
        "名前": str,
        "grinning_face": str,
        "fi": str,
        "http_server_url": str,
        "validate": str,
        "match": str,
        "print": str,
    },
    total=False,
)
"""`Thing` as a plain dict."""
