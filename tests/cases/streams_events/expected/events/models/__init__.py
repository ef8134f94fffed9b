"""All models of events, each loaded with its module when it is needed."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .chats_answers import (
        AnswerEvent,
        AnswerEventAnswerDelta,
        AnswerEventAnswerDeltaData,
        AnswerEventAnswerDone,
        AnswerEventDone,
        CreateAnswerRequest,
        CreateAnswerRequestDict,
    )
    from .notices import (
        WatchNoticesResponseItem,
    )
    from .searches import (
        Found,
    )
    from .shared import (
        Answer,
    )
    from .ticks import (
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
    "WatchNoticesResponseItem",
    "WatchTicksResponseItem",
]

_MODULES = {
    "AnswerEvent": "chats_answers",
    "AnswerEventAnswerDelta": "chats_answers",
    "AnswerEventAnswerDeltaData": "chats_answers",
    "AnswerEventAnswerDone": "chats_answers",
    "AnswerEventDone": "chats_answers",
    "CreateAnswerRequest": "chats_answers",
    "CreateAnswerRequestDict": "chats_answers",
    "WatchNoticesResponseItem": "notices",
    "Found": "searches",
    "Answer": "shared",
    "WatchTicksResponseItem": "ticks",
}

if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(import_module(f".{_MODULES[name]}", __name__), name)

    def __dir__() -> list[str]:
        return __all__
