"""Calls of `client.notes`."""

from __future__ import annotations

from .._runtime import Request, SyncTransport, TextAnswer

__all__ = ["Notes"]


class Notes:
    """`` ` `` <img src=x onerror=alert(1)> ` and \\`<b>` and ``a ` b`` are three kinds
    of spans.

    > ```
    <img src=x onerror=alert(1)>
    > ```

    [r] and [s](javascript:alert(1))

    [r]: javascript:alert(1)

    ```json
    {"a fence": "<stays>"}
    ```

    ~~~
    <b>not closed
    """

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self) -> str:
        """GET /notes.

        `GET /notes`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/notes"), TextAnswer())
