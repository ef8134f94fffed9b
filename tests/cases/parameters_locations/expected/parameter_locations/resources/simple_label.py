"""Methods of `client.simple.label`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .simple_label_matrix import SimpleLabelMatrix

__all__ = ["SimpleLabel"]


class SimpleLabel:
    """Methods of `client.simple.label`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def matrix(self) -> SimpleLabelMatrix:
        """The methods of `client.simple.label.matrix`."""
        from .simple_label_matrix import SimpleLabelMatrix

        return SimpleLabelMatrix(self._transport)
