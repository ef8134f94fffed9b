"""Raw responses, whose content is parsed on request."""

from typing import Any, TypeVar

from .base_response import BaseResponse

__all__ = ["RawResponse"]

T = TypeVar("T")


class RawResponse(BaseResponse[T]):
    """A response with its status code, headers and content.

    If the response is streamed, close the stream that `parse()` returns: it keeps the
    connection open.
    """

    @property
    def content(self) -> bytes:
        """The content as bytes."""
        return self.http_response.content

    @property
    def text(self) -> str:
        """The content as text."""
        return self.http_response.text

    def json(self) -> Any:
        """Return the content as parsed JSON, without any validation."""
        return self.http_response.json()

    def parse(self) -> T:
        """Return what the method itself returns."""
        return self._parse(self.http_response)
