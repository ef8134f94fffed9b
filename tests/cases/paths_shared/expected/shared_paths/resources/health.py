"""Calls of `client.health`."""

from __future__ import annotations

from .._runtime import NOT_GIVEN, JsonAnswer, NoAnswer, NotGiven, Request, SyncTransport

__all__ = ["Health"]


class Health:
    """The calls of `client.health`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def get(self, *, note: str | NotGiven = NOT_GIVEN) -> str:
        """GET /health.

        `GET /health`

        Args:
            note: The query parameter `note`.

        Returns:
            The answer.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "GET",
                "/health",
                query={"note": note},
                base_url="/internal",
                accept="application/vnd.health+json",
            ),
            JsonAnswer(str),
        )

    def check(self) -> None:
        """HEAD /health.

        `HEAD /health`

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request("HEAD", "/health", base_url="/internal"),
            NoAnswer(),
        )
