"""Defaults of the client that its style defines."""

from typing import Final

__all__ = [
    "DECISION_HEADER",
    "FACTOR",
    "FIRST_PAUSE",
    "IDEMPOTENCY_HEADER",
    "IDEMPOTENCY_KEY",
    "JITTER",
    "LONGEST_PAUSE",
    "LONGEST_RETRY_AFTER",
    "METHODS",
    "REJECTIONS",
    "STATUSES",
    "USER_AGENT",
]

STATUSES: Final[list[int | str]] = ["408", "409", "429", "5XX"]
REJECTIONS: Final[list[int | str]] = ["408", "409", "429"]
METHODS: Final[list[str]] = [
    "GET",
    "HEAD",
    "OPTIONS",
    "TRACE",
    "PUT",
    "DELETE",
    "QUERY",
]
FIRST_PAUSE: Final[float] = 0.5
LONGEST_PAUSE: Final[float] = 8
FACTOR: Final[float] = 2
JITTER: Final[float] = 0.25
LONGEST_RETRY_AFTER: Final[float] = 60
IDEMPOTENCY_HEADER: Final[str] = ""
IDEMPOTENCY_KEY: Final[str] = "{hex}"
DECISION_HEADER: Final[str] = ""

USER_AGENT: Final[str] = "openai_assistants/2.0.0 {python} {http}"
