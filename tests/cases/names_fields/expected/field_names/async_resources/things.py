"""Asynchronous calls of `client.things`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    JsonAnswer,
    JsonBody,
    NotGiven,
    Request,
)
from ..models.things import Thing, ThingLiteral

__all__ = ["AsyncThings"]


class AsyncThings:
    """The calls of `client.things`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

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
    ) -> Thing:
        """Create a thing.

        `POST /things`

        Args:
            body_foo_bar: See the documentation.
            body_class: See the documentation.
            body_foo_bar_2: See the documentation.
            body_foo_bar_3: See the documentation.
            body_foo_bar_4: See the documentation.
            none: See the documentation.
            self_: See the documentation.
            init: See the documentation.
            private: See the documentation.
            body_class_2: See the documentation.
            model_config: See the documentation.
            model_fields: See the documentation.
            model_dump: See the documentation.
            schema: See the documentation.
            copy: See the documentation.
            json: See the documentation.
            dict_: See the documentation.
            list_: See the documentation.
            str_: See the documentation.
            int_: See the documentation.
            bool_: See the documentation.
            datetime: See the documentation.
            date: See the documentation.
            any: See the documentation.
            literal: See the documentation.
            field: See the documentation.
            model: See the documentation.
            type: See the documentation.
            object: See the documentation.
            builtins: See the documentation.
            arg_404: See the documentation.
            arg_2fa: See the documentation.
            id: See the documentation.
            ref: See the documentation.
            plus_1: See the documentation.
            minus_1: See the documentation.
            arg: See the documentation.
            space: See the documentation.
            full_stop_full_stop_full_stop: See the documentation.
            naïve: See the documentation.
            größe: See the documentation.
            名前: See the documentation.
            grinning_face: See the documentation.
            fi: See the documentation.
            http_server_url: See the documentation.
            validate: See the documentation.
            match: See the documentation.
            print: See the documentation.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("POST", "/things", body=JsonBody(arg)),
            JsonAnswer(Thing),
        )
