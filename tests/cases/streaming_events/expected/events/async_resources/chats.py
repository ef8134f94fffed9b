"""Asynchronous methods of `client.chats`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .._runtime import cached_property
from .._runtime.async_transport import AsyncTransport

if TYPE_CHECKING:
    from .chats_answers import AsyncChatsAnswers

__all__ = ["AsyncChats"]


class AsyncChats:
    """Methods of `client.chats`."""

    def __init__(self, transport: AsyncTransport) -> None:
        self._transport = transport

    @cached_property
    def answers(self) -> AsyncChatsAnswers:
        """The methods of `client.chats.answers`."""
        from .chats_answers import AsyncChatsAnswers

        return AsyncChatsAnswers(self._transport)
