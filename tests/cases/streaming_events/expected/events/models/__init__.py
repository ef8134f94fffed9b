"""All models of events, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chats_answers import (
        CreateAnswerRequest,
        CreateAnswerRequestDict,
    )
    from .chats_answers_events import (
        AnswerEvent,
        AnswerEventAnswerDelta,
        AnswerEventAnswerDeltaData,
        AnswerEventAnswerDone,
        AnswerEventDone,
    )
    from .chunks import (
        MakeChunksRequest,
        MakeChunksRequestDict,
    )
    from .notices_events import (
        WatchNoticesResponseItem,
    )
    from .shared import (
        Answer,
        Found,
    )
    from .ticks_events import (
        WatchTicksResponseItem,
    )

__all__ = [
    "Answer",
    "AnswerEvent",
    "AnswerEventAnswerDelta",
    "AnswerEventAnswerDeltaData",
    "AnswerEventAnswerDone",
    "AnswerEventDone",
    "CreateAnswerRequest",
    "CreateAnswerRequestDict",
    "Found",
    "MakeChunksRequest",
    "MakeChunksRequestDict",
    "WatchNoticesResponseItem",
    "WatchTicksResponseItem",
]

_MODULES = {
    "CreateAnswerRequest": "chats_answers",
    "CreateAnswerRequestDict": "chats_answers",
    "AnswerEvent": "chats_answers_events",
    "AnswerEventAnswerDelta": "chats_answers_events",
    "AnswerEventAnswerDeltaData": "chats_answers_events",
    "AnswerEventAnswerDone": "chats_answers_events",
    "AnswerEventDone": "chats_answers_events",
    "MakeChunksRequest": "chunks",
    "MakeChunksRequestDict": "chunks",
    "WatchNoticesResponseItem": "notices_events",
    "Answer": "shared",
    "Found": "shared",
    "WatchTicksResponseItem": "ticks_events",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        value = getattr(import_module(f".{_MODULES[name]}", __name__), name)
        globals()[name] = value  # later accesses bypass this function
        return value

    def __dir__() -> list[str]:
        return __all__
