# Copyright Acme.
"""The operations of the API, by the methods of the client."""

from collections.abc import Mapping
from typing import Final, Literal, TypeAlias

from .sample_responses import Operation, SampleResponse

__all__ = ["END_MARKER", "OPERATIONS", "MethodName"]

END_MARKER: Final = "[DONE]"
"""The data of the server-sent event that ends a stream; empty if there is none."""

MethodName: TypeAlias = Literal[
    "recordings.list",
    "recordings.upload",
    "recordings.get",
    "recordings.sound.get",
    "recordings.words.write_down",
]
"""The name of a method: its path from the client."""

OPERATIONS: Final[Mapping[MethodName, Operation]] = {
    "recordings.list": Operation(
        "GET",
        "/recordings",
        [
            SampleResponse(
                "200",
                "application/json",
                "json",
                {"items": [{"id": "123", "state": "waiting"}]},
            ),
        ],
    ),
    "recordings.upload": Operation(
        "POST",
        "/recordings",
        [
            SampleResponse(
                "201",
                "application/json",
                "json",
                {"id": "123", "state": "waiting"},
            ),
            SampleResponse("422", "application/json", "json", {"key": "value"}),
            SampleResponse("429", "", "empty", None),
        ],
    ),
    "recordings.get": Operation(
        "GET",
        "/recordings/{id}",
        [
            SampleResponse(
                "200",
                "application/json",
                "json",
                {"id": "123", "state": "waiting"},
            ),
        ],
    ),
    "recordings.sound.get": Operation(
        "GET",
        "/recordings/{id}/sound",
        [
            SampleResponse("200", "audio/wav", "binary", b"content"),
        ],
    ),
    "recordings.words.write_down": Operation(
        "POST",
        "/recordings/{id}/words",
        [
            SampleResponse("200", "application/json", "json", [{"text": "Hello!"}]),
            SampleResponse("200", "text/event-stream", "data", [{"text": "Hello!"}]),
        ],
    ),
}
