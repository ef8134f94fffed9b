"""Methods of `client.things`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from .._runtime import (
    NOT_GIVEN,
    EmptyParser,
    JsonBody,
    NotGiven,
    Request,
    RequestOptions,
    cached_property,
    to_raw_response,
    to_streamed_response,
)
from .._runtime.dict_types import DICT_NAMES
from .._runtime.sync_transport import SyncTransport

if TYPE_CHECKING:
    from ..models.things import (
        EitherParam,
        Empty,
        EmptyDict,
        Hidden,
        HiddenDict,
        Hiding,
        HidingDict,
        Letters,
        LettersDict,
        Named,
        NamedDict,
        Signs,
        SignsDict,
        Words,
        WordsDict,
    )

__all__ = ["Things"]


class Things:
    """Methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        self._transport = transport

    @cached_property
    def with_raw_response(self) -> ThingsRaw:
        """The same methods, returning the raw response with status and headers."""
        return ThingsRaw(self._transport.with_raw_response())

    @cached_property
    def with_streaming_response(self) -> ThingsStreamed:
        """The same methods as context managers, streaming the response body."""
        return ThingsStreamed(self._transport.with_streaming_response())

    def keep(
        self,
        *,
        named: Named | NamedDict,
        signs: Signs | SignsDict | NotGiven = NOT_GIVEN,
        words: Words | WordsDict | NotGiven = NOT_GIVEN,
        hidden: Hidden | HiddenDict | NotGiven = NOT_GIVEN,
        hiding: Hiding | HidingDict | NotGiven = NOT_GIVEN,
        letters: Letters | LettersDict | NotGiven = NOT_GIVEN,
        empty: Empty | EmptyDict | NotGiven = NOT_GIVEN,
        either: EitherParam | NotGiven = NOT_GIVEN,
        **options: Unpack[RequestOptions],
    ) -> None:
        """Keep things.

        `POST /things`

        Args:
            named: Names that dicts have too, and names in every case, are names.
            signs: Body field.
            words: Words that Python keeps for itself.
            hidden: A name that a class would change.
            hiding: Names that the types of others need.
            letters: Body field.
            empty: A key that type checkers do not take.
            either: It needs a dict that is no class when it is defined.

        Raises:
            StatusError: The server returned an error status.
        """
        return self._transport.send(
            Request(
                "POST",
                "/things",
                body=JsonBody(
                    {
                        "named": DICT_NAMES["Named"](named),
                        "signs": DICT_NAMES["Signs"](signs),
                        "words": DICT_NAMES["Words"](words),
                        "hidden": DICT_NAMES["Hidden"](hidden),
                        "hiding": DICT_NAMES["Hiding"](hiding),
                        "letters": DICT_NAMES["Letters"](letters),
                        "empty": DICT_NAMES["Empty"](empty),
                        "either": DICT_NAMES["Either"](either),
                    },
                ),
                options=options,
            ),
            EmptyParser(),
        )


class ThingsRaw:
    """Raw-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.keep = to_raw_response(calls.keep)


class ThingsStreamed:
    """Streamed-response variants of the methods of `client.things`."""

    def __init__(self, transport: SyncTransport) -> None:
        calls = Things(transport)
        self.keep = to_streamed_response(calls.keep)
