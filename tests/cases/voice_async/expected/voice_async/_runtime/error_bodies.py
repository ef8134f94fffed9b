"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from . import EmptyParser, JsonParser, ParserByStatus, ResponseParser

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = dict[str, Any] | None

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (
        lambda: ParserByStatus[object](
            {"422": JsonParser(dict[str, Any]), "429": EmptyParser()},
        ),
        ("POST /recordings",),
    ),
)
