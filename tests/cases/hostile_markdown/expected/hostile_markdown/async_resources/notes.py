"""Asynchronous methods of `client.notes`."""

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
    TextParser,
    async_to_raw_response,
    async_to_streamed_response,
    cached_property,
)
from .._runtime.async_transport import AsyncTransport
from .._runtime.dict_types import DICT_NAMES

if TYPE_CHECKING:
    from ..models.notes import EitherParam, Note, NoteGraveAccent

__all__ = ["AsyncNotes"]


class AsyncNotes:
    """`` ` `` <img src=x onerror=alert(1)> ` and \\`<b>` and ``a ` b`` are three kinds
    of spans.

    > ```
    <img src=x onerror=alert(1)>
    > ```

    [r] and [s](javascript:alert(1)) and [t](jAva&#x0A;script&colon;alert(1)) and
    <javascript:alert(1)>

    [r]: javascript:alert(1)

    ```json
    {"a fence": "<stays>"}
    ```

    ~~~
    <b>not closed
    """

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> AsyncNotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return AsyncNotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> AsyncNotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return AsyncNotesStreamed(self._transport.with_streaming_response())

    async def get(
        self,
        *,
        a_b: str | NotGiven = NOT_GIVEN,
        b: str | NotGiven = NOT_GIVEN,
        x: str | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> str:
        """List | of [[notes]] # `now`.

        `GET /notes`

        Args:
            a_b: - one - two. Default: `"`|`"`.
            b: | a | b | |---|---| | `c` | d\\|e |.
            x: ![logo](/logo.png) ![pixel](data:image/svg+xml,x)
                ![ok](https://example.com/a.png).

        Raises:
            NotFoundError: # None | at *all* (404).
        """
        return await self._transport.send(
            Request(
                "GET",
                "/notes",
                query={"a|b": a_b, "<b>": b, "_x_": x},
                accept="text/x|`b`",
                options=options,
            ),
            TextParser(),
        )

    async def add(
        self,
        *,
        text: str | NotGiven = NOT_GIVEN,
        a_b: str | NotGiven = NOT_GIVEN,
        grave_accent: NoteGraveAccent | None | NotGiven = NOT_GIVEN,
        size: int | NotGiven = NOT_GIVEN,
        linked: EitherParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> Note:
        """!!! danger alert.

        `POST /notes`

        Args:
            text: Unclosed **bold and `code.
            a_b: ~~~ no end | <br>.
            grave_accent: * * * + plus.
            size: 5 * 3 * 1, a_b_c, __init__, 2 < 3 && 4 > 1, &lt;b&gt;, {x}, ~a~,
                C:\\dir\\|. Default: `1`.
            linked: </td></tr></table><h1 id=notes>Title</h1>.

        Raises:
            StatusError: The server returned an error status.
        """
        return await self._transport.send(
            Request(
                "POST",
                "/notes",
                body=JsonBody(
                    {
                        "_text_": text,
                        "a|b": a_b,
                        "`": grave_accent,
                        "size": size,
                        "linked": DICT_NAMES["Either"](linked),
                    },
                    optional=True,
                ),
                renamed={"`": "grave_accent"},
                options=options,
            ),
            JsonParser(models.Note),
        )


class AsyncNotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_raw_response(calls.get)
        self.add = async_to_raw_response(calls.add)


class AsyncNotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: AsyncTransport) -> None:
        calls = AsyncNotes(transport)
        self.get = async_to_streamed_response(calls.get)
        self.add = async_to_streamed_response(calls.add)
