"""Asynchronous methods of `client.arguments`."""

from __future__ import annotations

from typing import Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    NotGiven,
    Request,
    RequestOptions,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport

__all__ = ["AsyncArguments"]


class AsyncArguments:
    """Methods of `client.arguments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncArgumentsRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncArgumentsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncArgumentsStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncArgumentsStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        class_: str,
        from_: str,
        self_: str,
        *,
        none: str | NotGiven = NOT_GIVEN,
        str_: str | NotGiven = NOT_GIVEN,
        not_given: str | NotGiven = NOT_GIVEN,
        request: str | NotGiven = NOT_GIVEN,
        body: str | NotGiven = NOT_GIVEN,
        arg_2d: str | NotGiven = NOT_GIVEN,
        left_square_bracket_right_square_bracket: str | NotGiven = NOT_GIVEN,
        query_foo_bar: str | NotGiven = NOT_GIVEN,
        query_foo_bar_2: str | NotGiven = NOT_GIVEN,
        header_foo_bar: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Get by odd arguments.

        `GET /arguments/{class}/{from}/{self}`

        Args:
            class_: Sent as the path parameter `class`.
            from_: Sent as the path parameter `from`.
            self_: Sent as the path parameter `self`.
            none: Sent as the query parameter `None`.
            str_: Sent as the query parameter `str`.
            not_given: Sent as the query parameter `NotGiven`.
            request: Sent as the query parameter `Request`.
            body: Query parameter.
            arg_2d: Sent as the query parameter `2d`.
            left_square_bracket_right_square_bracket: Sent as the query parameter
                `[]`.
            query_foo_bar: Sent as the query parameter `fooBar`.
            query_foo_bar_2: Sent as the query parameter `foo_bar`.
            header_foo_bar: Sent as the header `foo_bar`.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/arguments/{class}/{from}/{self}",
                path_parameters={"class": class_, "from": from_, "self": self_},
                query={
                    "None": none,
                    "str": str_,
                    "NotGiven": not_given,
                    "Request": request,
                    "body": body,
                    "2d": arg_2d,
                    "[]": left_square_bracket_right_square_bracket,
                    "fooBar": query_foo_bar,
                    "foo_bar": query_foo_bar_2,
                },
                headers={"foo_bar": header_foo_bar},
                renamed={
                    "2d": "arg_2d",
                    "[]": "left_square_bracket_right_square_bracket",
                    "fooBar": "query_foo_bar",
                    "foo_bar": "query_foo_bar_2",
                    "foo_bar": "header_foo_bar",
                },
                options=options,
            ),
            EmptyParser(),
        )


class AsyncArgumentsRaw:
    """Raw-response variants of the methods of `client.arguments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArguments(transport)
        self.get = async_to_raw_response(calls.get)


class AsyncArgumentsStreamed:
    """Streamed-response variants of the methods of `client.arguments`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncArguments(transport)
        self.get = async_to_streamed_response(calls.get)
