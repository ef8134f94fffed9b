"""Asynchronous calls of `client.things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
)
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from ..models.things import Thing, ThingLiteral

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncThingsRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncThingsStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncThingsStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        body_foo_bar: str,
        body_class: str,
        body_foo_bar_2: str | NotGiven = NOT_GIVEN,
        body_foo_bar_3: str | NotGiven = NOT_GIVEN,
        body_foo_bar_4: str | NotGiven = NOT_GIVEN,
        none: str | NotGiven = NOT_GIVEN,
        self_: str | NotGiven = NOT_GIVEN,
        init: str | NotGiven = NOT_GIVEN,
        private: str | NotGiven = NOT_GIVEN,
        body_class_2: str | NotGiven = NOT_GIVEN,
        model_config: str | NotGiven = NOT_GIVEN,
        model_fields: str | NotGiven = NOT_GIVEN,
        model_dump: str | NotGiven = NOT_GIVEN,
        schema: str | NotGiven = NOT_GIVEN,
        copy: str | NotGiven = NOT_GIVEN,
        json: str | NotGiven = NOT_GIVEN,
        dict_: Mapping[str, str] | NotGiven = NOT_GIVEN,
        list_: Sequence[str] | NotGiven = NOT_GIVEN,
        str_: str | NotGiven = NOT_GIVEN,
        int_: int | NotGiven = NOT_GIVEN,
        bool_: bool | NotGiven = NOT_GIVEN,
        datetime: datetime.datetime | NotGiven = NOT_GIVEN,
        date: datetime.date | NotGiven = NOT_GIVEN,
        any: Any | NotGiven = NOT_GIVEN,
        literal: ThingLiteral | NotGiven = NOT_GIVEN,
        field: str | NotGiven = NOT_GIVEN,
        model: str | NotGiven = NOT_GIVEN,
        type: str | NotGiven = NOT_GIVEN,
        object: str | NotGiven = NOT_GIVEN,
        builtins: str | NotGiven = NOT_GIVEN,
        arg_404: str | NotGiven = NOT_GIVEN,
        arg_2fa: bool | NotGiven = NOT_GIVEN,
        id: str | NotGiven = NOT_GIVEN,
        ref: str | NotGiven = NOT_GIVEN,
        plus_1: int | NotGiven = NOT_GIVEN,
        minus_1: int | NotGiven = NOT_GIVEN,
        arg: str | NotGiven = NOT_GIVEN,
        space: str | NotGiven = NOT_GIVEN,
        full_stop_full_stop_full_stop: str | NotGiven = NOT_GIVEN,
        naïve: str | NotGiven = NOT_GIVEN,
        größe: str | NotGiven = NOT_GIVEN,
        名前: str | NotGiven = NOT_GIVEN,
        grinning_face: str | NotGiven = NOT_GIVEN,
        fi: str | NotGiven = NOT_GIVEN,
        http_server_url: str | NotGiven = NOT_GIVEN,
        validate: str | NotGiven = NOT_GIVEN,
        match: str | NotGiven = NOT_GIVEN,
        print: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Thing:
        """Create a thing.

        `POST /things`

        Args:
            body_foo_bar: The field `fooBar` of the body.
            body_class: The field `class` of the body.
            body_foo_bar_2: The field `foo_bar` of the body.
            body_foo_bar_3: The field `FooBar` of the body.
            body_foo_bar_4: The field `foo-bar` of the body.
            none: The field `None` of the body.
            self_: The field `self` of the body.
            init: The field `__init__` of the body.
            private: The field `_private` of the body.
            body_class_2: The field `__class__` of the body.
            model_config: The field `model_config` of the body.
            model_fields: The field `model_fields` of the body.
            model_dump: The field `model_dump` of the body.
            schema: The field `schema` of the body.
            copy: The field `copy` of the body.
            json: The field `json` of the body.
            dict_: The field `dict` of the body.
            list_: The field `list` of the body.
            str_: The field `str` of the body.
            int_: The field `int` of the body.
            bool_: The field `bool` of the body.
            datetime: The field `datetime` of the body.
            date: The field `date` of the body.
            any: The field `Any` of the body.
            literal: The field `Literal` of the body.
            field: The field `Field` of the body.
            model: The field `Model` of the body.
            type: The field `type` of the body.
            object: The field `object` of the body.
            builtins: The field `builtins` of the body.
            arg_404: The field `404` of the body.
            arg_2fa: The field `2fa` of the body.
            id: The field `@id` of the body.
            ref: The field `$ref_` of the body.
            plus_1: The field `+1` of the body.
            minus_1: The field `-1` of the body.
            arg: The field `` of the body.
            space: The field ` ` of the body.
            full_stop_full_stop_full_stop: The field `...` of the body.
            naïve: The field `naïve` of the body.
            größe: The field `größe` of the body.
            名前: The field `名前` of the body.
            grinning_face: The field `😀` of the body.
            fi: The field `ﬁ` of the body.
            http_server_url: The field `HTTPServerURL` of the body.
            validate: The field `validate` of the body.
            match: The field `match` of the body.
            print: The field `print` of the body.

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/things",
                body=JsonBody(
                    {
                        "fooBar": body_foo_bar,
                        "class": body_class,
                        "foo_bar": body_foo_bar_2,
                        "FooBar": body_foo_bar_3,
                        "foo-bar": body_foo_bar_4,
                        "None": none,
                        "self": self_,
                        "__init__": init,
                        "_private": private,
                        "__class__": body_class_2,
                        "model_config": model_config,
                        "model_fields": model_fields,
                        "model_dump": model_dump,
                        "schema": schema,
                        "copy": copy,
                        "json": json,
                        "dict": dict_,
                        "list": list_,
                        "str": str_,
                        "int": int_,
                        "bool": bool_,
                        "datetime": datetime,
                        "date": date,
                        "Any": any,
                        "Literal": literal,
                        "Field": field,
                        "Model": model,
                        "type": type,
                        "object": object,
                        "builtins": builtins,
                        "404": arg_404,
                        "2fa": arg_2fa,
                        "@id": id,
                        "$ref_": ref,
                        "+1": plus_1,
                        "-1": minus_1,
                        "": arg,
                        " ": space,
                        "...": full_stop_full_stop_full_stop,
                        "naïve": naïve,
                        "größe": größe,
                        "名前": 名前,
                        "😀": grinning_face,
                        "ﬁ": fi,
                        "HTTPServerURL": http_server_url,
                        "validate": validate,
                        "match": match,
                        "print": print,
                    },
                ),
                options=options,
            ),
            JsonParser(models.Thing),
        )


class AsyncThingsRaw:
    """The calls of `client.things`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncThingsStreamed:
    """The calls of `client.things`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncThings(transport)
        self.create = async_to_streamed_response(calls.create)
