"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from . import ParserByStatus, ResponseParser, TextParser

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = str | None

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (lambda: ParserByStatus[object]({"400": TextParser()}), ("POST /quoted",)),
)
