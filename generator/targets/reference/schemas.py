"""Views of schemas."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...frozen import frozen
from ...model import Alias, Declaration, Enumeration, Object, OneOf
from ...text.json_texts import make_json_text
from ..type_names import is_named
from .contents import ContentBuilder, view_json
from .type_formatter import NO_TYPE, TypeFormatter
from .type_views import ReferenceType
from .views import DescribedValue, SchemaPage


@frozen
class SchemaBuilder:
    """Builds the pages of declarations; `names` and `labels` are by their ids."""

    formatter: TypeFormatter
    contents: ContentBuilder
    names: Mapping[str, str]
    labels: Mapping[str, tuple[str, ...]]

    def build_schema(self, declaration: Declaration) -> SchemaPage:
        """Build the page of a declaration."""
        type, kind = self._format_schema(declaration), _get_kind(declaration)
        example = None if isinstance(declaration, Enumeration) else declaration.example
        others = declaration.additional_properties if isinstance(declaration, Object) else None
        return SchemaPage(
            name=self.names[declaration.id],
            description=declaration.description,
            deprecated=declaration.deprecated,
            properties=(
                self.contents.build_fields(declaration) if isinstance(declaration, Object) else ()
            ),
            type=type,
            values=type.values if kind == "enumeration" else (),
            variants=type.items if kind == "union" else (),
            described_values=tuple(_iter_described_values(declaration)),
            kind=kind,
            wire_name=declaration.name_hint[0] if is_named(declaration) else "",
            labels=self.labels.get(declaration.id, ()),
            additional_properties=(None if others is None else self.formatter.format_type(others)),
            example=view_json(example),
            pointer=declaration.id,
        )

    def _format_schema(self, declaration: Declaration) -> ReferenceType:
        """Return the type of a declaration; an object has none."""
        match declaration:
            case Alias(type=type):
                return self.formatter.format_type(type)
            case Enumeration(values=values):
                return self.formatter.format_values(values)
            case _:
                return NO_TYPE


def _iter_described_values(declaration: Declaration) -> Iterator[DescribedValue]:
    if isinstance(declaration, Enumeration) and declaration.notes:
        for value, note in zip(declaration.values, declaration.notes, strict=True):
            text = make_json_text(value)
            yield DescribedValue(text, note.name, note.description, note.deprecated)


def _get_kind(declaration: Declaration) -> str:
    match declaration:
        case Object():
            return "object"
        case Enumeration():
            return "enumeration"
        case Alias(type=OneOf()):
            return "union"
        case _:
            return "alias"


def has_page(declaration: Declaration) -> bool:
    """Check whether a declaration has a page; inline enumerations have none."""
    return not isinstance(declaration, Enumeration) or is_named(declaration)
