"""Methods of `client.chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from .chats_answers import ChatsAnswers

__all__ = ["Chats"]


class Chats:
    """Methods of `client.chats`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def answers(self) -> ChatsAnswers:
        """The methods of `client.chats.answers`."""
        from .chats_answers import ChatsAnswers

        return ChatsAnswers(self._transport)
