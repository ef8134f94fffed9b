"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from .. import models
from . import JsonParser, ResponseParser

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = models.ErrorResponse | None

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (
        lambda: JsonParser(models.ErrorResponse),
        (
            "GET /assistants",
            "POST /assistants",
            "GET /assistants/{assistant_id}",
            "POST /assistants/{assistant_id}",
            "DELETE /assistants/{assistant_id}",
            "GET /assistants/{assistant_id}/files",
            "POST /assistants/{assistant_id}/files",
            "GET /assistants/{assistant_id}/files/{file_id}",
            "DELETE /assistants/{assistant_id}/files/{file_id}",
            "POST /threads",
            "GET /threads/{thread_id}",
            "POST /threads/{thread_id}",
            "DELETE /threads/{thread_id}",
            "POST /threads/runs",
            "GET /threads/{thread_id}/messages",
            "POST /threads/{thread_id}/messages",
            "GET /threads/{thread_id}/messages/{message_id}",
            "POST /threads/{thread_id}/messages/{message_id}",
            "GET /threads/{thread_id}/messages/{message_id}/files",
            "GET /threads/{thread_id}/messages/{message_id}/files/{file_id}",
            "GET /threads/{thread_id}/runs",
            "POST /threads/{thread_id}/runs",
            "GET /threads/{thread_id}/runs/{run_id}",
            "POST /threads/{thread_id}/runs/{run_id}",
            "POST /threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
            "POST /threads/{thread_id}/runs/{run_id}/cancel",
            "GET /threads/{thread_id}/runs/{run_id}/steps",
            "GET /threads/{thread_id}/runs/{run_id}/steps/{step_id}",
        ),
    ),
)
