"""Decoders that split chunks of bytes into server-sent events or JSON values."""

import re
from dataclasses import dataclass, field

from .frozen import frozen
from .model_library import is_valid_json

__all__ = ["EventDecoder", "LineDecoder", "ServerSentEvent"]

_RECORD_SEPARATOR = b"\x1e"
# More digits are no plausible time, and int() refuses thousands of them.
_RETRY_VALUE = re.compile("[0-9]{1,18}")


@frozen
class ServerSentEvent:
    """One event of a `text/event-stream`.

    Fields that the event does not have are None; an `id` does not apply to the events
    that follow. `retry` is the reconnection time in milliseconds.
    """

    event: str | None
    data: str
    id: str | None
    retry: int | None


class EventDecoder:
    """A decoder of events by the rules of the HTML standard, section 9.2.6.

    No input is an error: unknown fields are ignored, and bytes that are not UTF-8
    become U+FFFD.
    """

    def __init__(self) -> None:
        self._splitter = _LineSplitter()
        self._after_cr = False
        self._encoding = "utf-8-sig"  # only the first line may have a byte order mark
        self._fields = _EventFields()

    @property
    def pending_size(self) -> int:
        """The size of what has not become a part of an event yet."""
        return self._splitter.partial_size + self._fields.size

    @property
    def has_partial_event(self) -> bool:
        """Whether an event has started and no empty line has ended it."""
        line = self._splitter.partial_line.decode(self._encoding, "replace")
        return self._fields != _EventFields() or bool(line and not line.startswith(":"))

    def feed(self, chunk: bytes) -> list[ServerSentEvent]:
        """Decode the next bytes, and return the events that they complete."""
        lines = self._splitter.feed(self._normalize_line_ends(chunk))
        return [event for line in lines if (event := self._process_line(line))]

    def _normalize_line_ends(self, chunk: bytes) -> bytes:
        """Replace each line end by LF; a CR and its LF may be in different chunks."""
        text = chunk.removeprefix(b"\n") if self._after_cr else chunk
        self._after_cr = chunk.endswith(b"\r") if chunk else self._after_cr
        return text.replace(b"\r\n", b"\n").replace(b"\r", b"\n")

    def _process_line(self, line: bytes) -> ServerSentEvent | None:
        text = line.decode(self._encoding, "replace")
        self._encoding = "utf-8"
        if text:
            self._fields.set_field(text)
            return None
        block, self._fields = self._fields, _EventFields()
        return block.build_event()


class LineDecoder:
    """A decoder of JSON lines, and of JSON text sequences (RFC 7464).

    A value is returned when its line ends. A record of a sequence may have several
    lines: then it is returned when the next record starts.
    """

    def __init__(self) -> None:
        self._splitter = _LineSplitter()
        self._record: list[bytes] = []
        self._record_size = 0

    @property
    def pending_size(self) -> int:
        """The size of what has not become a part of a value yet."""
        return self._splitter.partial_size + self._record_size

    def feed(self, chunk: bytes) -> list[bytes]:
        """Decode the next bytes, and return the values that they complete."""
        lines = self._splitter.feed(
            chunk.replace(_RECORD_SEPARATOR, b"\n" + _RECORD_SEPARATOR)
        )
        return [value for line in lines for value in self._process_line(line)]

    def finish(self) -> list[bytes]:
        """Return the values that no line end completed; the last may be cut off."""
        return [*self._process_line(self._splitter.partial_line), *self._end_record()]

    def _process_line(self, line: bytes) -> list[bytes]:
        if line.startswith(_RECORD_SEPARATOR):
            return [
                *self._end_record(),
                *self._start_record(line.removeprefix(_RECORD_SEPARATOR)),
            ]
        if self._record:
            self._append_line(line)
            return []
        return _list_values(line)

    def _start_record(self, line: bytes) -> list[bytes]:
        """Return the record that a line starts, if it ends there."""
        if is_valid_json(line):
            return _list_values(line)
        self._append_line(line)
        return []

    def _append_line(self, line: bytes) -> None:
        self._record.append(line)
        self._record_size += len(line) + 1

    def _end_record(self) -> list[bytes]:
        lines, self._record, self._record_size = self._record, [], 0
        return _list_values(b"\n".join(lines))


class _LineSplitter:
    """A splitter of bytes at each LF, in linear time."""

    def __init__(self) -> None:
        self._partial_chunks: list[bytes] = []
        self.partial_size = 0
        """The size of the last line, which has not ended yet."""

    @property
    def partial_line(self) -> bytes:
        """The last line, which has not ended yet."""
        return b"".join(self._partial_chunks)

    def feed(self, chunk: bytes) -> list[bytes]:
        """Split the next bytes, and return the lines that they complete."""
        *lines, rest = chunk.split(b"\n")
        if lines:
            lines[0] = b"".join((*self._partial_chunks, lines[0]))
            self._partial_chunks.clear()
            self.partial_size = 0
        self._partial_chunks.append(rest)
        self.partial_size += len(rest)
        return lines


@dataclass(slots=True)
class _EventFields:
    """The fields of an event, which are between two empty lines."""

    data: list[str] = field(default_factory=list[str])
    name: str = ""
    id: str | None = None
    retry: int | None = None
    size: int = field(default=0, compare=False)

    def set_field(self, line: str) -> None:
        """Set the field of a line; a comment has an empty name and sets none."""
        name, _, value = line.partition(":")
        value = value.removeprefix(" ")
        self.size += len(value) + 1 if name else 0
        if name == "data":
            self.data.append(value)
        elif name == "event":
            self.name = value
        elif name == "id" and "\0" not in value:
            self.id = value
        elif name == "retry" and _RETRY_VALUE.fullmatch(value):
            self.retry = int(value)

    def build_event(self) -> ServerSentEvent | None:
        """Return the event with these fields, or None if it has no data."""
        if not self.data:
            return None
        data = "\n".join(self.data)
        return ServerSentEvent(self.name or None, data, self.id, self.retry)


def _list_values(text: bytes) -> list[bytes]:
    """Return a list of the value in a text; it is empty if the text is blank."""
    value = text.strip()
    return [value] if value else []
