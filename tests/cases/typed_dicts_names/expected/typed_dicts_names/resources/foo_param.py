"""Methods of `client.foo_param`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

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

__all__ = ["FooParam"]


class FooParam:
    """Methods of `client.foo_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> FooParamRaw:
        """The same methods, returning the raw response with status and headers."""
        return FooParamRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> FooParamStreamed:
        """The same methods as context managers, streaming the response body."""
        return FooParamStreamed(self._transport.with_streaming_response())

    def create(
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
        return self._transport.send(
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


class FooParamRaw:
    """Raw-response variants of the methods of `client.foo_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FooParam(transport)
        self.create = to_raw_response(calls.create)


class FooParamStreamed:
    """Streamed-response variants of the methods of `client.foo_param`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = FooParam(transport)
        self.create = to_streamed_response(calls.create)
