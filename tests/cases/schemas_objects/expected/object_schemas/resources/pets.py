"""Calls of `client.pets`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.pets import Person, Pet, PetCollar, PetVisit

__all__ = ["Pets"]


class Pets:
    """The calls of `client.pets`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        name: str,
        born: datetime.date | None,
        owner: Person,
        nickname: str | None | NotGiven = NOT_GIVEN,
        sitter: Person | None | NotGiven = NOT_GIVEN,
        collar: PetCollar | NotGiven = NOT_GIVEN,
        visits: Sequence[PetVisit] | NotGiven = NOT_GIVEN,
    ) -> Pet:
        """Create a pet.

        `POST /pets`

        Args:
            name: What it is called.
            born: The day of its birth, where it is known.
            owner: Who feeds it.
            nickname: What it is called at home; null where it has none.
            sitter: The field `sitter` of the body.
            collar: The field `collar` of the body.
            visits: The field `visits` of the body.

        Returns:
            The pet.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/pets",
                body=JsonBody(
                    {
                        "name": name,
                        "born": born,
                        "owner": owner,
                        "nickname": nickname,
                        "sitter": sitter,
                        "collar": collar,
                        "visits": visits,
                    },
                ),
            ),
            JsonAnswer(Pet),
        )
