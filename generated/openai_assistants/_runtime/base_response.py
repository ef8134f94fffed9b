"""The base class of raw and streamed responses, and helpers for their content."""

import os
import shutil
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from secrets import token_hex
from typing import IO, Generic, TypeVar

import httpx

from .errors import convert_httpx_error
from .http_messages import get_request_id

__all__ = ["BaseResponse", "convert_httpx_errors", "replace_file"]

T = TypeVar("T")


class BaseResponse(Generic[T]):
    """A successful response before it is parsed."""

    http_response: httpx.Response

    def __init__(
        self, response: httpx.Response, parse: Callable[[httpx.Response], T]
    ) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The HTTP status code."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the response."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The server's id of the request, to quote to its support."""
        return get_request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


@contextmanager
def convert_httpx_errors(response: httpx.Response) -> Generator[None, None, None]:
    """Convert exceptions of httpx into those of the client."""
    try:
        yield
    except httpx.RequestError as error:
        raise convert_httpx_error(error, response.request) from error


@contextmanager
def replace_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a temporary file that replaces the file at a path once it is complete."""
    target = os.path.realpath(path)
    written = os.path.join(os.path.dirname(target), f".{token_hex(8)}")
    try:
        with open(written, "xb") as file:
            yield file
        if os.path.exists(target):
            shutil.copymode(target, written)
        os.replace(written, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(written)
        raise
