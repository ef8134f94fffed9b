"""Asynchronous calls of `client.simple.label.matrix`."""

from __future__ import annotations

from collections.abc import Sequence

from .._runtime import AsyncTransport, Label, Matrix, NoAnswer, Request

__all__ = ["AsyncSimpleLabelMatrix"]


class AsyncSimpleLabelMatrix:
    """The calls of `client.simple.label.matrix`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    async def get_paths(
        self,
        one: int,
        two: Sequence[str],
        three: Sequence[str],
    ) -> None:
        """Get by path.

        `GET /simple/{one}/label/{two}/matrix/{three}`

        Args:
            one: The first.
            two: The path parameter `two`.
            three: The path parameter `three`.

        Raises:
            StatusError: The API answered with an error.
        """
        return await self._transport.send(
            Request(
                "GET",
                "/simple/{one}/label/{two}/matrix/{three}",
                ids={
                    "one": one,
                    "two": Label(two),
                    "three": Matrix(three, explode=True),
                },
            ),
            NoAnswer(),
        )
