"""Asynchronous calls of `client.foo_param`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
    from ..models.foo_param import (
        Bar,
        BarDict,
        BarTypedDict,
        EitherParam,
        Foo,
        FooDict,
        FooDictDict,
        FooTypedDict2,
        RequiredType,
        RequiredTypeDict,
        Typed,
        TypedDictType,
        TypedDictTypeDict,
        TypedTypedDict,
    )

__all__ = ["AsyncFooParam"]


class AsyncFooParam:
    """The calls of `client.foo_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFooParamRaw:
        """The same calls, which give the status and the headers as well."""
        return AsyncFooParamRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFooParamStreamed:
        """The same calls as context managers, whose answers are read as they come."""
        return AsyncFooParamStreamed(self._transport.with_streaming_response())

    async def create(
        self,
        *,
        foo: Foo | FooTypedDict2 | NotGiven = NOT_GIVEN,
        foo_dict: FooDict | FooDictDict | NotGiven = NOT_GIVEN,
        bar: Bar | BarTypedDict | NotGiven = NOT_GIVEN,
        required: RequiredType | RequiredTypeDict | NotGiven = NOT_GIVEN,
        typed_dict: TypedDictType | TypedDictTypeDict | NotGiven = NOT_GIVEN,
        typed: Typed | TypedTypedDict | NotGiven = NOT_GIVEN,
        either: EitherParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> BarDict:
        """The resource is called like a name that is made.

        `POST /foo_param`

        Args:
            foo: The field `foo` of the body.
            foo_dict: The field `foo_dict` of the body.
            bar: The field `bar` of the body.
            required: The field `required` of the body.
            typed_dict: The field `typed_dict` of the body.
            typed: The field `typed` of the body.
            either: The field `either` of the body.

        Returns:
            What the dict of Bar would be called.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/foo_param",
                body=JsonBody(
                    {
                        "foo": foo,
                        "foo_dict": foo_dict,
                        "bar": bar,
                        "required": required,
                        "typed_dict": typed_dict,
                        "typed": typed,
                        "either": either,
                    },
                ),
                options=options,
            ),
            JsonParser(models.BarDict),
        )


class AsyncFooParamRaw:
    """The calls of `client.foo_param`, each giving a `RawResponse`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFooParam(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncFooParamStreamed:
    """The calls of `client.foo_param`, each to be entered by `async with`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFooParam(transport)
        self.create = async_to_streamed_response(calls.create)
