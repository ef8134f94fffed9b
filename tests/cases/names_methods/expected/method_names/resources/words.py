"""Calls of `client.words`."""

from __future__ import annotations

from .._runtime import NoAnswer, Request, SyncTransport

__all__ = ["Words"]


class Words:
    """The calls of `client.words`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def import_(self) -> None:
        """A keyword.

        `GET /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("GET", "/words"), NoAnswer())

    def transport(self) -> None:
        """An attribute.

        `PUT /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("PUT", "/words"), NoAnswer())

    def init(self) -> None:
        """A dunder.

        `POST /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("POST", "/words"), NoAnswer())

    def delete(self) -> None:
        """Its own resource.

        `DELETE /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("DELETE", "/words"), NoAnswer())

    def none(self) -> None:
        """A constant.

        `PATCH /words`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(Request("PATCH", "/words"), NoAnswer())
