"""Asynchronous methods of `client.simple.label`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .simple_label_matrix import AsyncSimpleLabelMatrix

__all__ = ["AsyncSimpleLabel"]


class AsyncSimpleLabel:
    """Methods of `client.simple.label`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def matrix(self) -> AsyncSimpleLabelMatrix:
        """The methods of `client.simple.label.matrix`."""
        from .simple_label_matrix import AsyncSimpleLabelMatrix

        return AsyncSimpleLabelMatrix(self._transport)
