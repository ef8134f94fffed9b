"""Further names that schemas give to their types: titles, and extensions such as ``x-go-name``."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from ..document import Cursor

MAX_TITLE_LENGTH = 60
"""The maximum length of a title that is a name, in characters; others are sentences."""
_NAME_EXTENSION = re.compile(r"x-(.+-)?(name|title)(-override)?")


def read_type_labels(root: Cursor, ids: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """Return the further names of the types with the ids, which are pointers of schemas.

    Types without such names are left out, as are those merged from several schemas.
    """
    labels = {id: tuple(iter_labels(root.at_pointer(id))) for id in ids}
    return {id: texts for id, texts in labels.items() if texts}


def is_name_extension(key: str) -> bool:
    """Check whether an extension may name the type of a schema."""
    return _NAME_EXTENSION.fullmatch(key) is not None


def iter_labels(schema: Cursor) -> Iterator[str]:
    """Yield the title of a schema, if it is short, and its names in extensions."""
    if not isinstance(schema.value, dict):
        return
    extensions = (key for key in schema.value if is_name_extension(str(key)))
    for key in ("title", *extensions):
        label = schema.value.get(key)
        if isinstance(label, str) and 0 < len(label) <= MAX_TITLE_LENGTH:
            yield label
