"""Models of `client.jobs`."""

from __future__ import annotations

from .._runtime import Model

__all__ = [
    "Ticket",
]


class Ticket(Model):

    ticket: str
