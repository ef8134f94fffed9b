"""All models of voice_numpy, each imported on first use."""

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .recordings import (
        Details,
        Recording,
        Recordings,
        Speaker,
        SpeakerDict,
        State,
        UploadRecordingRequest,
        UploadRecordingRequestDict,
    )
    from .recordings_words import (
        Word,
        WriteDownRequest,
        WriteDownRequestDict,
    )

__all__ = [
    "Details",
    "Recording",
    "Recordings",
    "Speaker",
    "SpeakerDict",
    "State",
    "UploadRecordingRequest",
    "UploadRecordingRequestDict",
    "Word",
    "WriteDownRequest",
    "WriteDownRequestDict",
]

_MODULES = {
    "Details": "recordings",
    "Recording": "recordings",
    "Recordings": "recordings",
    "Speaker": "recordings",
    "SpeakerDict": "recordings",
    "State": "recordings",
    "UploadRecordingRequest": "recordings",
    "UploadRecordingRequestDict": "recordings",
    "Word": "recordings_words",
    "WriteDownRequest": "recordings_words",
    "WriteDownRequestDict": "recordings_words",
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
