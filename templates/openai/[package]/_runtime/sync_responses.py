# Derived from async_responses.py, which is the file to edit.
"""Responses of the synchronous client whose content has not been read yet."""

from collections.abc import Iterator
from typing import Any, TypeVar, overload

from .error_conversion import (
    convert_httpx_errors,
    convert_text_errors,
    parse_json,
)
from .http_headers import decode_text
from .raw_responses import BaseAPIResponse
from .sync_bodies import limit_lines, read_body

__all__ = ["APIResponse", "StreamedResponse"]

T = TypeVar("T")
Other = TypeVar("Other")


class APIResponse(BaseAPIResponse[T]):
    """A response whose content has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_text(self, chunk_size: int | None = None) -> Iterator[str]:
        """Iterate over the text in chunks of `chunk_size` characters or as received."""
        with convert_text_errors(self.http_response):
            yield from self.http_response.iter_text(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        response = self.http_response
        with convert_text_errors(response), limit_lines(response):
            yield from response.iter_lines()

    def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return read_body(self.http_response)

    def text(self) -> str:
        """Read the whole content and return it as text."""
        self.read()
        return decode_text(self.http_response)

    def json(self) -> Any:
        """Read the whole content and return it as parsed JSON, unvalidated."""
        self.read()
        return parse_json(self.http_response)

    @overload
    def parse(self, *, to: type[Other]) -> Other: ...
    @overload
    def parse(self) -> T: ...
    def parse(self, *, to: Any = None) -> Any:
        """Read the whole content and return what the method itself returns."""
        self.read()
        return self._parse_as(to)

    def close(self) -> None:
        """Close the connection. Unread content is lost."""
        self.http_response.close()


# The name that the rest of the runtime uses.
StreamedResponse = APIResponse
