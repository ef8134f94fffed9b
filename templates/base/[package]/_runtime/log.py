"""Where the client says what its caller should know, and no error tells."""

import logging

import httpx

__all__ = ["hide_query_parameter", "logger"]

logger = logging.getLogger(__name__.removesuffix(".log").removesuffix("._runtime"))
"""Named after the generated package. It is silent until the caller adds a handler."""

logger.addHandler(logging.NullHandler())


class _SecretFilter(logging.Filter):
    """Takes keys out of the URLs that httpx logs."""

    def __init__(self) -> None:
        super().__init__()
        self.names: set[str] = set()

    def filter(self, record: logging.LogRecord) -> bool:
        if isinstance(record.args, tuple):
            record.args = tuple(map(self._hide_secrets, record.args))
        return True

    def _hide_secrets(self, value: object) -> object:
        if not isinstance(value, httpx.URL):
            return value
        for name in self.names.intersection(value.params):
            value = value.copy_set_param(name, "[secret]")
        return value


_secret_filter = _SecretFilter()


def hide_query_parameter(name: str) -> None:
    """Keep the value of a query parameter out of the log of httpx, which has URLs."""
    _secret_filter.names.add(name)
    logging.getLogger("httpx").addFilter(_secret_filter)
