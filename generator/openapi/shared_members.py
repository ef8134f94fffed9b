"""The limits of what operations and schemas share: each is written with all it refers to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from ..client.arguments import find_flattened_object
from ..model import Declaration, Object, Operation, Type, iter_types
from .document import Cursor

_MAX_MEMBERS = 50_000
_MAX_AVERAGE = 50
"""How many arguments, headers and media types all operations may have, or on average if many.

The types in their types count, too. The largest known average is 30.
"""

_MAX_TEXT = 20_000_000
_MAX_AVERAGE_TEXT = 5_000
"""How many characters the names and descriptions in all operations and schemas may have.

They are written in several files. The largest known average is 1,505.
"""


def check_shared_members(
    operations: Sequence[Operation], declarations: Mapping[str, Declaration], document: Cursor
) -> None:
    """Report an error if operations or schemas that refer to the same have too much together."""
    maximum = max(_MAX_MEMBERS, _MAX_AVERAGE * len(operations))
    item_count = len(operations) + len(declarations)
    max_text = max(_MAX_TEXT, _MAX_AVERAGE_TEXT * item_count)
    members = characters = 0
    for operation in operations:
        members += _count_members(operation, declarations)
        if members > maximum:
            message = f"all have more than {maximum:,} arguments, headers and media types"
            _report_operation(operation, message, document)
            return
        characters += sum(map(len, _iter_operation_texts(operation, declarations)))
        if characters > max_text:
            message = f"names and descriptions have more than {max_text:,} characters"
            _report_operation(operation, message, document)
            return
    for declaration in declarations.values():
        characters += sum(map(len, _iter_schema_texts(declaration)))
        if characters > max_text:
            document.at_pointer(declaration.id).error(
                "too-large",
                f"with this schema, names and descriptions have more than {max_text:,} characters",
                "repeat no long texts by references or aliases",
            )
            return


def _report_operation(operation: Operation, message: str, document: Cursor) -> None:
    document.at_pointer(operation.id).error(
        "too-large",
        f"with this operation, {message}",
        "select some of the operations by their tags",
    )


def _count_members(operation: Operation, declarations: Mapping[str, Declaration]) -> int:
    flat_object = find_flattened_object(operation.body, declarations)
    count = len(operation.parameters) + (len(flat_object.fields) if flat_object else 0)
    for server in operation.servers:
        count += 1 + sum(1 + len(each.values) for each in server.variables)
    if operation.body is not None:
        count += len(operation.body.declared_media_types)
        count += sum(len(part.described_headers) for part in operation.body.parts)
    for response in operation.responses:
        count += len(response.headers) + len(response.declared_media_types)
        count += sum(_count_nested_types(content.type) for content in response.contents)
        parts = [part for content in response.contents for part in content.parts]
        count += sum(1 + _count_nested_types(part.type) + len(part.headers) for part in parts)
    return count + sum(_count_nested_types(parameter.type) for parameter in operation.parameters)


def _count_nested_types(type: Type) -> int:
    """Count the types in another one, such as the variants of a union."""
    return sum(1 for _ in iter_types(type)) - 1


def _iter_operation_texts(
    operation: Operation, declarations: Mapping[str, Declaration]
) -> Iterator[str]:
    """Yield the names and descriptions of an operation and of what is in it."""
    yield from (operation.summary, operation.description)
    for server in operation.servers:
        yield server.url
        for variable in server.variables:
            yield from variable.values
    if operation.body is not None:
        yield operation.body.description
    parameters = list(operation.parameters)
    for response in operation.responses:
        yield response.description
        parameters += response.headers
    for parameter in parameters:
        yield from (parameter.name, parameter.description)
    flat_object = find_flattened_object(operation.body, declarations)
    if flat_object is not None:
        yield from _iter_schema_texts(flat_object)


def _iter_schema_texts(declaration: Declaration) -> Iterator[str]:
    """Yield the names and descriptions of a schema and of its fields."""
    yield declaration.description
    for field in declaration.fields if isinstance(declaration, Object) else ():
        yield from (field.name, field.description)
