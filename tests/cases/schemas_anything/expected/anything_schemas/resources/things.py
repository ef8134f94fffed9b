"""Calls of `client.things`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from .._runtime import NOT_GIVEN, JsonAnswer, JsonBody, NotGiven, Request, SyncTransport
from ..models.things import AnyType, Shapeless, Thing

__all__ = ["Things"]


class Things:
    """The calls of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    def create(
        self,
        *,
        empty: Any | NotGiven = NOT_GIVEN,
        yes: Any | NotGiven = NOT_GIVEN,
        described: Any | NotGiven = NOT_GIVEN,
        titled: Any | NotGiven = NOT_GIVEN,
        any: AnyType | NotGiven = NOT_GIVEN,
        shapeless: Shapeless | NotGiven = NOT_GIVEN,
        implied_array: Sequence[str] | NotGiven = NOT_GIVEN,
        implied_map: Mapping[str, str] | NotGiven = NOT_GIVEN,
        implied_text: str | NotGiven = NOT_GIVEN,
        all_types: (
            str | float | bool | Sequence[Any] | Mapping[str, Any] | None | NotGiven
        ) = NOT_GIVEN,
    ) -> Thing:
        """Create a thing.

        `POST /things`

        Args:
            empty: The field `empty` of the body.
            yes: The field `yes` of the body.
            described: Anything at all.
            titled: The field `titled` of the body.
            any: The field `any` of the body.
            shapeless: The field `shapeless` of the body.
            implied_array: The field `implied_array` of the body.
            implied_map: The field `implied_map` of the body.
            implied_text: The field `implied_text` of the body.
            all_types: The field `all_types` of the body.

        Returns:
            The thing.

        Raises:
            StatusError: The API answered with an error.
        """
        return self._transport.send(
            Request(
                "POST",
                "/things",
                body=JsonBody(
                    {
                        "empty": empty,
                        "yes": yes,
                        "described": described,
                        "titled": titled,
                        "any": any,
                        "shapeless": shapeless,
                        "implied_array": implied_array,
                        "implied_map": implied_map,
                        "implied_text": implied_text,
                        "all_types": all_types,
                    },
                    optional=True,
                ),
            ),
            JsonAnswer(Thing),
        )
