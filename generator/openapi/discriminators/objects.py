"""Readers of Discriminator Objects."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from dataclasses import field
from pathlib import PurePosixPath
from urllib.parse import quote, unquote

from ...frozen import frozen
from ...text.pointers import escape_token, split_pointer
from ..document import Cursor, Document

UNION_KEYWORDS = ("oneOf", "anyOf")


@frozen
class DiscriminatorObject:
    """A property that selects a schema, and the schemas that its values select.

    `mapping` has the values by the pointers of the schemas. `default` is the pointer of the schema
    for all other values, empty if there is none. `dangling` are entries that name no schema.
    """

    property_name: str
    mapping: Mapping[str, tuple[str, ...]]
    default: str = ""
    dangling: tuple[Cursor, ...] = field(default=(), repr=False)

    def list_values(self, pointer: str) -> tuple[str, ...]:
        """Return the values that select a schema of a union: those in the mapping, or its name.

        Only component schemas have names, and that of the default schema does not count.
        """
        if pointer in self.mapping or pointer == self.default:
            return self.mapping.get(pointer, ())
        return get_schema_name(pointer)


class DiscriminatorReader:
    """A reader of Discriminator Objects, each of which is read once, without a report."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._objects: dict[str, DiscriminatorObject | None] = {}

    def read(self, schema: Cursor) -> DiscriminatorObject | None:
        """Return the discriminator of a schema; None if it has none, or one without a property."""
        value = schema.value.get("discriminator") if isinstance(schema.value, dict) else None
        if not isinstance(value, dict):  # checked with the structure of the document
            return None
        pointer = f"{schema.pointer}/discriminator"
        if pointer not in self._objects:
            self._objects[pointer] = self._read_object(Cursor(self._document, pointer, value))
        return self._objects[pointer]

    def _read_object(self, discriminator: Cursor) -> DiscriminatorObject | None:
        property_name = discriminator.at_path("propertyName").value
        if not isinstance(property_name, str) or not property_name:
            return None
        values: dict[str, list[str]] = {}
        dangling = []
        mapping = discriminator.at_path("mapping")
        for value, target in mapping.iter_members() if mapping.is_object else ():
            pointer = self._find_target(target)
            if pointer is None:
                dangling.append(target)
            else:
                values.setdefault(pointer, []).append(value)
        default = discriminator.get("defaultMapping")
        default_pointer = None if default is None else self._find_target(default)
        if default is not None and default_pointer is None:
            dangling.append(default)
        return DiscriminatorObject(
            property_name,
            {pointer: tuple(each) for pointer, each in values.items()},
            default_pointer or "",
            tuple(dangling),
        )

    def _find_target(self, target: Cursor) -> str | None:
        """Return the pointer of the schema that an entry of a mapping names, if there is one."""
        text = target.value if isinstance(target.value, str) else ""
        for reference in self._list_references(text):
            with suppress(KeyError):
                return resolve_quietly(self._document, reference)
        return None

    def _list_references(self, text: str) -> list[str]:
        """Return the references that an entry of a mapping may stand for, the likeliest first.

        An ambiguous text is a name rather than a reference (OpenAPI 3.2, section 4.25). If it
        refers to a file from which the description was bundled, the schema is at the same pointer
        in this document, or is the component with the name of the file.
        """
        location, _, fragment = text.partition("#")
        path = PurePosixPath(unquote(location))
        names = [text, path.name, path.stem] if not fragment else []
        components = [f"#/components/schemas/{quote(escape_token(name))}" for name in names if name]
        return [*components, *([text, f"#{fragment}"] if fragment else [])]


def get_schema_name(pointer: str) -> tuple[str, ...]:
    """Return the name of a component schema, which selects it; empty for other schemas."""
    tokens = split_pointer(pointer)
    is_component = len(tokens) == 3 and tokens[:2] == ("components", "schemas")
    return tokens[2:] if is_component else ()


def resolve_quietly(document: Document, reference: str, pointer: str = "") -> str:
    """Return the pointer of the value that a reference leads to, without reporting anything.

    `pointer` is where the reference is.

    Raises:
        KeyError: It leads to no value, or to itself.
    """
    seen: set[str] = set()
    target: Cursor | None = document.find_target(reference, document.references.find_base(pointer))
    while target is not None and target.reference is not None:
        if target.pointer in seen:
            raise KeyError(reference)
        seen.add(target.pointer)
        target = target.find_target()
    if target is None:
        raise KeyError(reference)
    return target.pointer
