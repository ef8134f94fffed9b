"""Methods of `client.things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, Unpack

from .. import models
from .._runtime import (
    NOT_GIVEN,
    JsonBody,
    JsonParser,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.things import Thing, ThingLiteral

__all__ = ["Things"]


class Things:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsStreamed(self._transport.with_streaming_response())

    def create(
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
        mro: str | NotGiven = NOT_GIVEN,
        register: str | NotGiven = NOT_GIVEN,
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
            body_foo_bar: Sent as the body field `fooBar`.
            body_class: Sent as the body field `class`.
            body_foo_bar_2: Sent as the body field `foo_bar`.
            body_foo_bar_3: Sent as the body field `FooBar`.
            body_foo_bar_4: Sent as the body field `foo-bar`.
            none: Sent as the body field `None`.
            self_: Sent as the body field `self`.
            init: Sent as the body field `__init__`.
            private: Sent as the body field `_private`.
            body_class_2: Sent as the body field `__class__`.
            model_config: Body field.
            model_fields: Body field.
            model_dump: Body field.
            schema: Body field.
            copy: Body field.
            json: Body field.
            mro: Body field.
            register: Body field.
            dict_: Sent as the body field `dict`.
            list_: Sent as the body field `list`.
            str_: Sent as the body field `str`.
            int_: Sent as the body field `int`.
            bool_: Sent as the body field `bool`.
            datetime: Body field.
            date: Body field.
            any: Sent as the body field `Any`.
            literal: Sent as the body field `Literal`.
            field: Sent as the body field `Field`.
            model: Sent as the body field `Model`.
            type: Body field.
            object: Body field.
            builtins: Body field.
            arg_404: Sent as the body field `404`.
            arg_2fa: Sent as the body field `2fa`.
            id: Sent as the body field `@id`.
            ref: Sent as the body field `$ref_`.
            plus_1: Sent as the body field `+1`.
            minus_1: Sent as the body field `-1`.
            arg: Sent as the body field ``.
            space: Sent as the body field ` `.
            full_stop_full_stop_full_stop: Sent as the body field `...`.
            naïve: Body field.
            größe: Body field.
            名前: Body field.
            grinning_face: Sent as the body field `😀`.
            fi: Sent as the body field `ﬁ`.
            http_server_url: Sent as the body field `HTTPServerURL`.
            validate: Body field.
            match: Body field.
            print: Body field.

        Returns:
            The thing.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
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
                        "mro": mro,
                        "register": register,
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
                renamed={
                    "fooBar": "body_foo_bar",
                    "class": "body_class",
                    "foo_bar": "body_foo_bar_2",
                    "FooBar": "body_foo_bar_3",
                    "foo-bar": "body_foo_bar_4",
                    "__class__": "body_class_2",
                    "404": "arg_404",
                    "2fa": "arg_2fa",
                    "+1": "plus_1",
                    "-1": "minus_1",
                    " ": "space",
                    "...": "full_stop_full_stop_full_stop",
                    "😀": "grinning_face",
                },
                options=options,
            ),
            JsonParser(models.Thing),
        )


class ThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.create = to_raw_response(calls.create)


class ThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.create = to_streamed_response(calls.create)
