"""Asynchronous calls of `client.health`."""

from __future__ import annotations

from .._runtime import (
    NOT_GIVEN,
    AsyncTransport,
    JsonAnswer,
    NoAnswer,
    NotGiven,
    Request,
)

__all__ = ["AsyncHealth"]


class AsyncHealth:
    """The calls of `client.health`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get(self, *, note: str | NotGiven = NOT_GIVEN) -> str:
        """GET /health.

        `GET /health`

        Args:
            note: The query parameter `note`.

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/health",
                query={"note": note},
                base_url="/internal",
                accept="application/vnd.health+json",
            ),
            JsonAnswer(str),
        )

    async def check(self) -> None:
        """HEAD /health.

        `HEAD /health`

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request("HEAD", "/health", base_url="/internal"),
            NoAnswer(),
        )
