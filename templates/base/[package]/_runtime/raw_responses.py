"""Raw responses, whose content is parsed on request."""

from typing import Any, TypeVar

from .base_response import BaseResponse
from .error_conversion import parse_json
from .http_headers import decode_text

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
        return decode_text(self.http_response)

    def json(self) -> Any:
        """Return the content as parsed JSON, without any validation.

        Raises:
            DecodeError: It is not JSON.
        """
        return parse_json(self.http_response)

    def parse(self) -> T:
        """Return what the method itself returns."""
        return self._parse(self.http_response)
