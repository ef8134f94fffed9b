"""A server in memory, which records requests and sends sample responses."""

import json
from collections import deque
from collections.abc import Iterable, Mapping
from typing import Any, Final, cast
from urllib.parse import parse_qs

from .._runtime.frozen import frozen
from .._runtime.http_library import httpx
from .._runtime.not_given import NOT_GIVEN
from .operations import END_MARKER, OPERATIONS, MethodName
from .response_contents import (
    ChunkStream,
    complete_media_type,
    encode_content,
    encode_end,
    encode_items,
)
from .sample_responses import Operation, SampleResponse

__all__ = ["FakeServer", "RecordedRequest", "UnexpectedRequestError"]

_METHODS: Final[Mapping[str, MethodName]] = {
    str(operation): name for name, operation in OPERATIONS.items()
}


class UnexpectedRequestError(AssertionError):
    """A request for which there is no response, or which is for no operation."""


@frozen
class RecordedRequest:
    """A request that the fake received; `method` is the method of the client."""

    method: MethodName
    operation: str
    url: httpx.URL
    headers: httpx.Headers
    content: bytes

    @property
    def query(self) -> dict[str, list[str]]:
        """The query parameters, each with all of its values."""
        return parse_qs(self.url.query.decode("ascii"), keep_blank_values=True)

    def json(self) -> Any:
        """Return the body as a JSON value."""
        return json.loads(self.content)


@frozen
class _Reply:
    """A response, or the error instead of it; `content` may be a list of items."""

    sample: SampleResponse
    status: int
    content: object
    headers: Mapping[str, str]
    error: Exception | None = None

    def make_response(self) -> httpx.Response:
        """Return the response of the HTTP library."""
        sample, content = self.sample, self.content
        media_type = complete_media_type(sample.media_type)
        headers = {"Content-Type": media_type} if media_type else {}
        headers = headers | dict(self.headers)
        if sample.is_streamed and isinstance(content, list):
            items = cast("list[object]", content)
            chunks = list(encode_items(sample.form, items))
            if self.error is None:
                chunks.append(encode_end(sample.form, END_MARKER))
            stream = ChunkStream(chunks, self.error)
            return httpx.Response(self.status, headers=headers, stream=stream)
        if sample.encode is not None and not isinstance(content, bytes):
            body = sample.encode(content)
        else:
            body = encode_content(sample.form, content)
        return httpx.Response(self.status, headers=headers, content=body)


class FakeServer:
    """A server in memory.

    A method gets a sample response until a test sets another one. Several responses
    for a method are sent in turn, and the last one to all further requests, until
    another one is set. `requests` are those that were received.
    """

    def __init__(self) -> None:
        self.requests: list[RecordedRequest] = []
        self._replies: dict[MethodName, deque[_Reply | Exception]] = {}
        self._repeated: set[MethodName] = set()  # whose last response was sent

    @property
    def operations(self) -> list[str]:
        """The operations that were requested: `GET /runs/{run_id}`."""
        return [each.operation for each in self.requests]

    def respond(
        self,
        method: MethodName,
        content: object = NOT_GIVEN,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
    ) -> None:
        """Set a response for a method; the content is a sample by default.

        The content is sent as JSON, or as XML if the API sends that, and may be a model.
        Bytes are sent as they are, and so is text if the API sends text. Without a
        `status`, the response is a success.
        """
        sample = _choose_sample(method, content, status)
        self._add_reply(
            method,
            _Reply(
                sample,
                sample.status_code if status is None else status,
                sample.content if content is NOT_GIVEN else content,
                headers or {},
            ),
        )

    def stream(
        self,
        method: MethodName,
        items: Iterable[object],
        *,
        headers: Mapping[str, str] | None = None,
        error: Exception | None = None,
    ) -> None:
        """Set the items of a streamed response, and an error that breaks it off.

        The error is one of the HTTP library, such as `ReadError("broken")`.

        Raises:
            ValueError: The method does not stream its response.
        """
        sample = _get_operation(method).find_stream()
        if sample is None:
            raise ValueError(f"{method!r} does not stream its response")
        status = sample.status_code
        self._add_reply(
            method, _Reply(sample, status, list(items), headers or {}, error)
        )

    def fail(self, method: MethodName, error: Exception) -> None:
        """Set an error that is raised instead of a response.

        It is one of the HTTP library, such as `ConnectError("refused")`.
        """
        _get_operation(method)
        self._add_reply(method, error)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Record a request, and return the response to it."""
        key = f"{request.method} {request.extensions.get('url_template')}"
        if key not in _METHODS:
            raise UnexpectedRequestError(
                f"no operation is {request.method} {request.url}"
            )
        method = _METHODS[key]
        self.requests.append(
            RecordedRequest(method, key, request.url, request.headers, request.content)
        )
        reply = self._get_reply(method, request.headers.get("accept", ""))
        if isinstance(reply, Exception):
            raise reply
        return reply.make_response()

    def _add_reply(self, method: MethodName, reply: _Reply | Exception) -> None:
        replies = self._replies.setdefault(method, deque())
        if method in self._repeated:
            self._repeated.remove(method)
            replies.clear()
        replies.append(reply)

    def _get_reply(self, method: MethodName, accept: str) -> _Reply | Exception:
        replies = self._replies.get(method)
        if replies:
            if len(replies) > 1:
                return replies.popleft()
            self._repeated.add(method)
            return replies[0]
        sample = OPERATIONS[method].find_success(accept)
        if sample is None:
            raise _make_missing_sample_error(method)
        return _Reply(sample, sample.status_code, sample.content, {})


def _get_operation(method: MethodName) -> Operation:
    if method not in OPERATIONS:
        from difflib import get_close_matches

        hints = get_close_matches(str(method), OPERATIONS, n=1)
        hint = f": did you mean {hints[0]!r}?" if hints else ""
        raise ValueError(f"the client has no method {method!r}{hint}")
    return OPERATIONS[method]


def _choose_sample(
    method: MethodName, content: object, status: int | None
) -> SampleResponse:
    """Return the sample for a status, or of JSON if there is none for the content."""
    operation = _get_operation(method)
    if status is None:
        sample = operation.find_success("")
    else:
        sample = operation.find_status(status)
    if content is NOT_GIVEN:
        if sample is None and status is None:
            raise _make_missing_sample_error(method)
        return sample or SampleResponse(str(status), "", "empty", None)
    if sample is None or sample.form == "empty":
        return SampleResponse(str(status or 200), "application/json", "json", None)
    return sample


def _make_missing_sample_error(method: MethodName) -> UnexpectedRequestError:
    return UnexpectedRequestError(
        f"there is no sample response for {method!r}: pass its content to respond()"
    )
