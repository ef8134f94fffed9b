"""The logger of the client, and a filter that keeps secrets out of the log of the HTTP library."""

import logging
from collections.abc import Sequence
from typing import Any

from .error_messages import format_line
from .http_library import httpx
from .redaction import SECRETS_EXTENSION, SecretNames, describe_request, redact_url

__all__ = ["hide_url_secrets", "log_mismatches", "logger"]

logger = logging.getLogger(__name__.removesuffix(".log").removesuffix("._runtime"))
"""The logger, named after the generated package. It is silent without a handler."""

logger.addHandler(logging.NullHandler())


def log_mismatches(request: httpx.Request, mismatches: Sequence[object]) -> None:
    """Log a warning of one line of limited length."""
    if mismatches:
        logger.warning(
            "%s: the response does not match the API description: %s",
            describe_request(request),
            format_line("; ".join(map(str, mismatches))),
        )


class _SecretUrl(httpx.URL):
    """The URL of a request to be sent, and the URL to be logged instead."""

    def __init__(self, url: httpx.URL, redacted: httpx.URL) -> None:
        super().__init__(url)
        self.redacted = redacted


def hide_url_secrets(request: httpx.Request) -> None:
    """Keep secrets in the URL of a request out of the log of the HTTP library.

    The filter for its logger is added with the first such request, and changes only
    the records of these requests.
    """
    secrets = request.extensions.get(SECRETS_EXTENSION, SecretNames())
    redacted = redact_url(request.url, secrets)
    if redacted is not request.url:
        request.url = _SecretUrl(request.url, redacted)
        logging.getLogger(httpx.__name__).addFilter(_redact_record)


def _redact_record(record: logging.LogRecord) -> bool:
    """Redact the URLs in a log record, and keep the record: a filter of the logger."""
    if isinstance(record.args, tuple):
        record.args = tuple(map(_get_logged_value, record.args))
    return True


def _get_logged_value(argument: Any) -> Any:
    return argument.redacted if isinstance(argument, _SecretUrl) else argument
