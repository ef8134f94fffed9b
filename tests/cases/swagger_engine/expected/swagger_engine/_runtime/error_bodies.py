"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Final, TypeAlias

from .. import models
from . import EmptyParser, JsonParser, ParserByStatus, ResponseParser

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = models.ErrorResponse | None

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (
        lambda: ParserByStatus[object]({"400": JsonParser(models.ErrorResponse)}),
        ("POST /containers/create", "POST /build"),
    ),
    (
        lambda: ParserByStatus[object]({"404": JsonParser(models.ErrorResponse)}),
        ("GET /containers/{id}/archive",),
    ),
    (
        lambda: ParserByStatus[object]({"403": JsonParser(models.ErrorResponse)}),
        ("PUT /containers/{id}/archive",),
    ),
    (
        lambda: ParserByStatus[object](
            {"101": EmptyParser(), "404": JsonParser(models.ErrorResponse)},
        ),
        ("POST /containers/{id}/attach",),
    ),
    (
        lambda: ParserByStatus[object](
            {
                "400": JsonParser(models.ErrorResponse),
                "500": JsonParser(models.ErrorResponse),
            },
        ),
        ("GET /containers/json",),
    ),
)
