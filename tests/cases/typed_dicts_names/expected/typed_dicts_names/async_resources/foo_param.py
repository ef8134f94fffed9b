"""Asynchronous methods of `client.foo_param`."""

from __future__ import annotations

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
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

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
    """Methods of `client.foo_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncFooParamRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncFooParamRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncFooParamStreamed:
        """The same methods as context managers, streaming the response body."""
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
            foo: Body field.
            foo_dict: Body field.
            bar: Body field.
            required: Body field.
            typed_dict: Body field.
            typed: Body field.
            either: Body field.

        Returns:
            What the dict of Bar would be called.

        Raises:
            StatusError: The server returned an error status.
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
                        "required": DICT_NAMES["RequiredType"](required),
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
    """Raw-response variants of the methods of `client.foo_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFooParam(transport)
        self.create = async_to_raw_response(calls.create)


class AsyncFooParamStreamed:
    """Streamed-response variants of the methods of `client.foo_param`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncFooParam(transport)
        self.create = async_to_streamed_response(calls.create)
