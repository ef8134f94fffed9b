"""Models of `client.chats.answers`."""

from __future__ import annotations

from typing import Annotated, Literal, Required, TypeAlias, TypedDict

from pydantic import Field

from .._runtime import Model, Open
from .shared import Answer

__all__ = [
    "AnswerEvent",
    "AnswerEventAnswerDelta",
    "AnswerEventAnswerDeltaData",
    "AnswerEventAnswerDone",
    "AnswerEventDone",
    "CreateAnswerRequest",
    "CreateAnswerRequestDict",
]


class AnswerEventAnswerDelta(Model):
    """`AnswerEventAnswerDelta`."""

    event: Literal["answer.delta"] = "answer.delta"

    data: AnswerEventAnswerDeltaData


class AnswerEventAnswerDone(Model):
    """`AnswerEventAnswerDone`."""

    event: Literal["answer.done"] = "answer.done"

    data: Answer


class AnswerEventDone(Model):
    """`AnswerEventDone`."""

    event: Literal["done"] = "done"

    data: Literal["[DONE]"] = "[DONE]"


class AnswerEventAnswerDeltaData(Model):
    """`AnswerEventAnswerDeltaData`."""

    piece: str


class CreateAnswerRequest(Model):
    """`CreateAnswerRequest`."""

    question: str

    stream: bool | None = None


class CreateAnswerRequestDict(TypedDict, total=False):
    """`CreateAnswerRequest` as a plain dict."""

    question: Required[str]

    stream: bool


AnswerEvent: TypeAlias = Annotated[
    AnswerEventAnswerDelta | AnswerEventAnswerDone | AnswerEventDone,
    Field(discriminator="event"),
    Open(),
]
