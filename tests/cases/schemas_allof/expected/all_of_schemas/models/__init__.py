"""All models of all_of_schemas."""

from .books import (
    Book,
    BookReader,
    Owner,
    Sequel,
)

__all__ = [
    "Book",
    "BookReader",
    "Owner",
    "Sequel",
]
