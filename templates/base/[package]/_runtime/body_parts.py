"""The parts of multipart bodies with their headers, and the types of parts."""

import re
from collections.abc import Mapping
from dataclasses import field
from typing import Final, Generic, TypeVar, cast

from .frozen import frozen
from .unsendable_values import UnsendableValueError

__all__ = ["BodyPart", "merge_headers"]

T_co = TypeVar("T_co", covariant=True)

_NAME: Final = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
"""A name of a header (RFC 9110, section 5.1)."""


@frozen(eq=False)
class BodyPart(Generic[T_co]):
    """A part of a multipart body with its headers.

    Pass it in place of the content of a part to send headers; `Content-Type` replaces
    the media type of the part. The names of headers of a response ignore case.
    """

    content: T_co
    headers: Mapping[str, str] = field(default_factory=dict[str, str])


def merge_headers(
    part: object, headers: Mapping[str, object]
) -> tuple[object, dict[str, object]]:
    """Return the content of a part, and its headers, which precede those of the API.

    Raises:
        ValueError: The name of a header is not valid.
    """
    if not isinstance(part, BodyPart):
        return part, dict(headers)
    own = cast("BodyPart[object]", part)
    for name in own.headers:
        if not _NAME.fullmatch(name):
            raise UnsendableValueError("the name of a header is not valid")
    own_names = {name.lower() for name in own.headers}
    kept = {name: v for name, v in headers.items() if name.lower() not in own_names}
    return own.content, {**kept, **own.headers}
