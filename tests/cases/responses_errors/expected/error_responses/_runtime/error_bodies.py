"""What the bodies of error responses are: their types, and the parsers of operations."""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final, TypeAlias

from .. import models
from . import (
    BytesParser,
    EmptyParser,
    JsonParser,
    ParserByMediaType,
    ParserByStatus,
    ResponseParser,
    TextParser,
    XmlParser,
)
from .xml_schema import XML_SCHEMA

__all__ = ["ERROR_PARSERS"]

if TYPE_CHECKING:
    DescribedError: TypeAlias = (
        models.NotFound
        | models.Problem
        | models.Failure
        | str
        | bytes
        | models.ReplaceJobResponse422
        | Any
        | models.Gone
        | list[models.Problem]
        | None
    )

ParserFactory: TypeAlias = Callable[[], ResponseParser[object]]

# Functions, so that an error imports the models of its operation alone.
ERROR_PARSERS: Final[Sequence[tuple[ParserFactory, Sequence[str]]]] = (
    (
        lambda: ParserByStatus[object](
            {
                "403": EmptyParser(),
                "404": JsonParser(models.NotFound),
                "4XX": JsonParser(models.Problem),
                "default": JsonParser[models.Failure](models.Failure),
            },
        ),
        ("GET /jobs/{id}",),
    ),
    (
        lambda: ParserByStatus[object](
            {
                "404": TextParser(),
                "409": ParserByMediaType[models.NotFound | models.Problem](
                    {
                        "application/json": JsonParser(models.NotFound),
                        "application/problem+json": JsonParser(models.Problem),
                    },
                ),
                "413": BytesParser(),
                "422": JsonParser(models.ReplaceJobResponse422),
            },
        ),
        ("PUT /jobs/{id}",),
    ),
    (
        lambda: JsonParser[models.Failure](models.Failure),
        ("DELETE /jobs/{id}", "GET /jobs", "GET /jobs/{id}/events"),
    ),
    (
        lambda: ParserByStatus[object](
            {
                "400": JsonParser[Any](Any),
                "404": XmlParser(models.Gone, XML_SCHEMA, "Gone"),
                "5XX": JsonParser(list[models.Problem]),
            },
        ),
        ("PATCH /jobs/{id}",),
    ),
)
