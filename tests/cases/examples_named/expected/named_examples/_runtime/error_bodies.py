"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from .. import models
from . import JsonParser, ParserByStatus, ResponseParser

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = models.AddAnimalResponse404 | None

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (
        lambda: ParserByStatus[object](
            {"404": JsonParser(models.AddAnimalResponse404)},
        ),
        ("POST /animals",),
    ),
)
