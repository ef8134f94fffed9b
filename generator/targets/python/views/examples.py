"""Views of the example programs that are published with a client."""

from __future__ import annotations

from typing import Literal, NamedTuple

from .docs import CodeSample
from .guides import Credential


class Example(NamedTuple):
    """A program that shows what a client can do."""

    name: str
    """The name of its file, without suffix: ``stream_items``."""
    topic: str
    """What it shows: the field of `Guides` that its method is from, such as ``streaming``, or
    ``errors``.
    """
    side: Literal["sync", "asynchronous"]
    """The client that it uses."""
    sample: CodeSample
    """The call in it."""
    credentials: tuple[Credential, ...]
    """The credentials that the call needs, as far as they have environment variables."""
    deprecated: bool
    """Whether the method is deprecated."""
    is_testable: bool
    """Whether it runs with the fake of the API, which has sample responses."""
