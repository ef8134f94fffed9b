"""All models of union_schemas, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .messages import (
        Event,
        EventFailed,
        EventFailedDict,
        EventParam,
        EventSent,
        EventSentDict,
        Group,
        GroupDict,
        ImagePart,
        ImagePartDict,
        Message,
        MessageChoice,
        MessageChoiceNamedChoice,
        MessageChoiceNamedChoiceDict,
        MessageChoiceParam,
        MessageChoiceString,
        MessageDict,
        MessageInline,
        MessageInlineData,
        MessageInlineDataDict,
        MessageInlineParam,
        MessageInlineUrl,
        MessageInlineUrlDict,
        MessageNested,
        MessageNestedParam,
        MessageOpenString,
        MessageTarget,
        MessageTargetParam,
        Part,
        PartParam,
        TextPart,
        TextPartDict,
        User,
        UserDict,
    )

__all__ = [
    "Event",
    "EventFailed",
    "EventFailedDict",
    "EventParam",
    "EventSent",
    "EventSentDict",
    "Group",
    "GroupDict",
    "ImagePart",
    "ImagePartDict",
    "Message",
    "MessageChoice",
    "MessageChoiceNamedChoice",
    "MessageChoiceNamedChoiceDict",
    "MessageChoiceParam",
    "MessageChoiceString",
    "MessageDict",
    "MessageInline",
    "MessageInlineData",
    "MessageInlineDataDict",
    "MessageInlineParam",
    "MessageInlineUrl",
    "MessageInlineUrlDict",
    "MessageNested",
    "MessageNestedParam",
    "MessageOpenString",
    "MessageTarget",
    "MessageTargetParam",
    "Part",
    "PartParam",
    "TextPart",
    "TextPartDict",
    "User",
    "UserDict",
]

_MODULES = {
    "Event": "messages",
    "EventFailed": "messages",
    "EventFailedDict": "messages",
    "EventParam": "messages",
    "EventSent": "messages",
    "EventSentDict": "messages",
    "Group": "messages",
    "GroupDict": "messages",
    "ImagePart": "messages",
    "ImagePartDict": "messages",
    "Message": "messages",
    "MessageChoice": "messages",
    "MessageChoiceNamedChoice": "messages",
    "MessageChoiceNamedChoiceDict": "messages",
    "MessageChoiceParam": "messages",
    "MessageChoiceString": "messages",
    "MessageDict": "messages",
    "MessageInline": "messages",
    "MessageInlineData": "messages",
    "MessageInlineDataDict": "messages",
    "MessageInlineParam": "messages",
    "MessageInlineUrl": "messages",
    "MessageInlineUrlDict": "messages",
    "MessageNested": "messages",
    "MessageNestedParam": "messages",
    "MessageOpenString": "messages",
    "MessageTarget": "messages",
    "MessageTargetParam": "messages",
    "Part": "messages",
    "PartParam": "messages",
    "TextPart": "messages",
    "TextPartDict": "messages",
    "User": "messages",
    "UserDict": "messages",
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
