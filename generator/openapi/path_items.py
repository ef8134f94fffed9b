"""The operations of path items, also those with other methods (OpenAPI 3.2, section 4.9)."""

from __future__ import annotations

from collections.abc import Iterator

from ..frozen import frozen
from ..text.pointers import escape_token
from ..text.quoting import quote_name
from .document import HTTP_METHODS, Cursor
from .http.syntax import is_token

_ADDITIONAL = "additionalOperations"


@frozen(slots=False)
class OperationEntry:
    """A member of a path item that is an operation or a reference to one.

    `key` is its pointer in the path item, without the first slash. `method` is the HTTP method
    as it is sent.
    """

    key: str
    method: str
    member: Cursor


def iter_operation_entries(entry: Cursor, item: Cursor) -> Iterator[OperationEntry]:
    """Yield the operations of a path item, which are beside a ``$ref`` or in the `item` behind it.

    Methods in ``additionalOperations`` are case-sensitive. Those that cannot be used are reported.
    """
    for method in HTTP_METHODS:
        member = entry.get(method) or item.get(method)
        if member is not None:
            yield OperationEntry(method, method.upper(), member)
    others = entry if entry.get(_ADDITIONAL) is not None else item
    for method, member in others.iter_members(_ADDITIONAL):
        if _check_method(method, member):
            yield OperationEntry(f"{_ADDITIONAL}/{escape_token(method)}", method, member)


def _check_method(method: str, member: Cursor) -> bool:
    """Check the name of a method, and report one that cannot be sent or is a fixed field."""
    if not is_token(method):
        member.warn("http-syntax", f"{quote_name(method)} is not a valid HTTP method; ignored")
        return False
    field = method.lower()
    if field in HTTP_METHODS and method == method.upper():
        member.warn("invalid", f"'{method}' is described by the field '{field}'; ignored")
        return False
    return True
