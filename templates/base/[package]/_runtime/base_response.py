"""What every answer knows that was not read yet, and how its content is taken in."""

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
    """The successful answer of a call, before it is read."""

    http_response: httpx.Response

    def __init__(
        self, response: httpx.Response, parse: Callable[[httpx.Response], T]
    ) -> None:
        self.http_response = response
        self._parse = parse

    @property
    def status_code(self) -> int:
        """The HTTP status."""
        return self.http_response.status_code

    @property
    def headers(self) -> httpx.Headers:
        """The headers of the answer."""
        return self.http_response.headers

    @property
    def request_id(self) -> str | None:
        """The name the server gave to this call, to be told to its support."""
        return get_request_id(self.http_response)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status_code}>"


@contextmanager
def convert_httpx_errors(response: httpx.Response) -> Generator[None, None, None]:
    """Turn what goes wrong on the way into the errors of this client."""
    try:
        yield
    except httpx.RequestError as error:
        raise convert_httpx_error(error, response.request) from error


@contextmanager
def replace_file(path: str | os.PathLike[str]) -> Generator[IO[bytes], None, None]:
    """Open a file that takes the place of another one when it is whole."""
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
