"""Methods of `client.notes`."""

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
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.notes import EitherParam, Note, NoteGraveAccent

__all__ = ["Notes"]


class Notes:
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

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> NotesRaw:
        """The same methods, returning the raw response with status and headers."""
        return NotesRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> NotesStreamed:
        """The same methods as context managers, streaming the response body."""
        return NotesStreamed(self._transport.with_streaming_response())

    def get(
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
        return self._transport.send(
            Request(
                "GET",
                "/notes",
                query={"a|b": a_b, "<b>": b, "_x_": x},
                accept="text/x|`b`",
                options=options,
            ),
            TextParser(),
        )

    def add(
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
        return self._transport.send(
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


class NotesRaw:
    """Raw-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_raw_response(calls.get)
        self.add = to_raw_response(calls.add)


class NotesStreamed:
    """Streamed-response variants of the methods of `client.notes`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Notes(transport)
        self.get = to_streamed_response(calls.get)
        self.add = to_streamed_response(calls.add)
