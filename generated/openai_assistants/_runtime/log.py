"""The logger of the client, and a filter that keeps API keys out of httpx's log."""

import logging

import httpx

from .redaction import redact_query_parameters

__all__ = ["hide_query_parameter", "logger"]

logger = logging.getLogger(__name__.removesuffix(".log").removesuffix("._runtime"))
"""The logger, named after the generated package. It is silent without a handler."""

logger.addHandler(logging.NullHandler())


class _SecretFilter(logging.Filter):
    """A filter that redacts API keys in the URLs that httpx logs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._redact_url, record.args))
        return True

    def _redact_url(self, value: object) -> object:
        if not isinstance(value, httpx.URL):
            return value
        return redact_query_parameters(value, self.names)


_secret_filter = _SecretFilter()


def hide_query_parameter(name: str) -> None:
    """Redact the value of a query parameter in the URLs that httpx logs."""
    _secret_filter.names.add(name)
    logging.getLogger("httpx").addFilter(_secret_filter)
