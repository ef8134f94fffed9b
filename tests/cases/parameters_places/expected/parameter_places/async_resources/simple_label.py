"""Asynchronous calls of `client.simple.label`."""

from __future__ import annotations

from .._runtime import AsyncTransport
from .simple_label_matrix import AsyncSimpleLabelMatrix

__all__ = ["AsyncSimpleLabel"]


class AsyncSimpleLabel:
    """The calls of `client.simple.label`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport
        self.matrix = AsyncSimpleLabelMatrix(transport)
