"""Calls of `client.simple.label`."""

from __future__ import annotations

from .._runtime import SyncTransport
from .simple_label_matrix import SimpleLabelMatrix

__all__ = ["SimpleLabel"]


class SimpleLabel:
    """The calls of `client.simple.label`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport
        self.matrix = SimpleLabelMatrix(transport)
