"""Operations of the API, with sample responses."""

from collections.abc import Callable, Sequence
from typing import Literal, TypeAlias

from .._runtime.frozen import frozen
from .._runtime.http_headers import normalize_media_type

__all__ = ["Form", "Operation", "SampleResponse"]

Form: TypeAlias = Literal[
    "json", "xml", "text", "binary", "events", "data", "lines", "parts", "empty"
]
"""How content is sent; `data` is that of server-sent events without other fields."""


@frozen
class SampleResponse:
    """A response for a status: a number, a range (`4XX`) or `default`.

    `content` is a JSON value, text or bytes, or a list of items that are streamed. If it
    is sent as XML, `encode` returns the document for a value.
    """

    status: str
    media_type: str
    form: Form
    content: object
    encode: Callable[[object], bytes] | None = None

    @property
    def status_code(self) -> int:
        """The status, or the first one of its range."""
        status = self.status.upper().replace("X", "0")
        return int(status) if status.isdecimal() else 200

    @property
    def is_streamed(self) -> bool:
        """Whether the content is a list of items."""
        return self.form in ("events", "data", "lines", "parts")

    def covers_status(self, status: int) -> bool:
        """Return whether this is the response for a status."""
        return self.status.upper() in (str(status), f"{status // 100}XX", "DEFAULT")


@frozen
class Operation:
    """An operation of the API, with sample responses: first the successful ones."""

    http_method: str
    path: str
    responses: Sequence[SampleResponse]

    def __str__(self) -> str:
        return f"{self.http_method} {self.path}"

    def find_success(self, accept: str) -> SampleResponse | None:
        """Return the successful response that a request accepts, or else the first."""
        successes = [each for each in self.responses if each.status.startswith("2")]
        ranges = [normalize_media_type(each) for each in accept.split(",")]
        accepted = (
            response
            for media_range in ranges
            for response in successes
            if normalize_media_type(response.media_type) == media_range
        )
        return next(accepted, next(iter(successes), None))

    def find_status(self, status: int) -> SampleResponse | None:
        """Return the response for a status; one for any status comes last."""
        covering = [each for each in self.responses if each.covers_status(status)]
        covering.sort(key=lambda each: len(each.status))  # `default` is the longest
        return next(iter(covering), None)

    def find_stream(self) -> SampleResponse | None:
        """Return the response that is streamed; None if there is none."""
        return next((each for each in self.responses if each.is_streamed), None)
