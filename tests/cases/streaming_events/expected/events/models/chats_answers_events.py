"""Models of `client.chats.answers`."""

from __future__ import annotations

from typing import Annotated, Literal, TypeAlias

from pydantic import Field

from .._runtime import AllowUnknown, Model
from .shared import Answer

__all__ = [
    "AnswerEvent",
    "AnswerEventAnswerDelta",
    "AnswerEventAnswerDeltaData",
    "AnswerEventAnswerDone",
    "AnswerEventDone",
]


class AnswerEventAnswerDelta(Model):

    event: Literal["answer.delta"] = "answer.delta"

    data: AnswerEventAnswerDeltaData


class AnswerEventAnswerDone(Model):

    event: Literal["answer.done"] = "answer.done"

    data: Answer


class AnswerEventDone(Model):

    event: Literal["done"] = "done"

    data: Literal["[DONE]"] = "[DONE]"


class AnswerEventAnswerDeltaData(Model):

    piece: str


AnswerEvent: TypeAlias = Annotated[
    AnswerEventAnswerDelta | AnswerEventAnswerDone | AnswerEventDone,
    Field(discriminator="event"),
    AllowUnknown(),
]
