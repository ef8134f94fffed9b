# Derived from async_responses.py, which is the file to edit.
"""Responses of the synchronous client whose content has not been read yet."""

import os
from collections.abc import Iterator
from typing import TypeVar

from .base_response import BaseResponse
from .downloads import replace_file
from .error_conversion import convert_httpx_errors, convert_text_errors
from .sync_bodies import limit_lines, read_body

__all__ = ["StreamedResponse"]

T = TypeVar("T")


class StreamedResponse(BaseResponse[T]):
    """A response whose content has not been read yet."""

    def iter_bytes(self, chunk_size: int | None = None) -> Iterator[bytes]:
        """Iterate over the content in chunks of `chunk_size` bytes or as received."""
        with convert_httpx_errors(self.http_response):
            yield from self.http_response.iter_bytes(chunk_size)

    def iter_lines(self) -> Iterator[str]:
        """Iterate over the lines of the content."""
        response = self.http_response
        with convert_text_errors(response), limit_lines(response):
            yield from response.iter_lines()

    def read(self) -> bytes:
        """Read the whole content and return it."""
        with convert_httpx_errors(self.http_response):
            return read_body(self.http_response)

    def parse(self) -> T:
        """Read the whole content and return what the method itself returns."""
        self.read()
        return self._parse(self.http_response)

    def to_file(self, path: str | os.PathLike[str]) -> None:
        """Write the content to a file, which appears once it is complete."""
        with replace_file(path) as file:
            for chunk in self.iter_bytes():
                file.write(chunk)
