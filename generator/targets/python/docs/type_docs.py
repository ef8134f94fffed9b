"""The documentation of types: table rows, variants, values and notes."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping

from ....model import (
    Alias,
    Anything,
    Api,
    Declaration,
    Enumeration,
    Field,
    Object,
    OneOf,
    Ref,
    Type,
)
from ....text.markdown import Prose, make_code
from ..names.declaration_names import TypeNames
from ..syntax.type_expressions import format_type
from ..types.annotations import TypeAnnotator
from ..views import Row, TypePage, TypeUsage, ValueRow, VariantRow
from .content_examples import ContentExamples
from .notes import make_notes
from .type_links import link_type

_MAX_VALUES = 200


class TypeDocs:
    """Describes the types of an API, one on each page."""

    def __init__(
        self,
        api: Api,
        names: TypeNames,
        annotator: TypeAnnotator,
        links: Mapping[str, str],
        content_examples: ContentExamples,
    ) -> None:
        self._declarations = api.declarations
        self._names = names
        self._annotator = annotator
        self._links = links
        self._content_examples = content_examples

    def write_pages(self, usages: Mapping[str, TypeUsage]) -> tuple[TypePage, ...]:
        """Return a page for each named type; `usages` are by id."""
        return tuple(
            self._write_page(declaration, usages[id])
            for id, declaration in self._declarations.items()
            if id in self._names.modules
        )

    def _write_page(self, declaration: Declaration, usage: TypeUsage) -> TypePage:
        kind, type, rows, variants, values = self._describe_content(declaration)
        return TypePage(
            name=self._names.types[declaration.id],
            module=self._names.modules[declaration.id],
            kind=kind,
            description=declaration.description,
            type=type,
            rows=rows,
            values=values[:_MAX_VALUES],
            usage=usage,
            deprecated=declaration.deprecated,
            omitted_values=max(0, len(values) - _MAX_VALUES),
            discriminator=_find_discriminator(declaration),
            additional_properties=self._format_extra_type(declaration),
            variants=variants,
            value_rows=tuple(_iter_value_rows(declaration))[:_MAX_VALUES],
            input_type=self._names.input_types.get(declaration.id, ""),
            example=(
                "" if kind == "enumeration" else self._content_examples.write_model(declaration.id)
            ),
        )

    def _format_extra_type(self, declaration: Declaration) -> Prose:
        """Return the type of additional properties; empty if they have no type."""
        extra = declaration.additional_properties if isinstance(declaration, Object) else None
        return Prose() if extra is None or isinstance(extra, Anything) else self._link_type(extra)

    def _describe_content(
        self, declaration: Declaration
    ) -> tuple[str, Prose, tuple[Row, ...], tuple[VariantRow, ...], tuple[Prose, ...]]:
        """Return the kind of a type, the type of an alias, and rows, variants and values."""
        match declaration:
            case Object(fields=fields):
                rows = tuple(self._make_field_row(field, declaration) for field in fields)
                return "object", Prose(), rows, (), ()
            case Enumeration(values=values):
                return "enumeration", Prose(), (), (), tuple(map(_format_value, values))
            case Alias(type=OneOf() as union):
                variants = tuple(self._make_variant_rows(union))
                return "union", self._link_type(union), (), variants, ()
            case Alias(type=type):
                return "alias", self._link_type(type), (self._make_alias_row(type),), (), ()

    def _make_alias_row(self, type: Type) -> Row:
        """Return the row for the type of an alias."""
        annotation = self._annotator.annotate(type)
        notes = make_notes(type, self._declarations, annotation)
        return Row(Prose(), self._link_type(type), "", True, notes, format_type(annotation))

    def _link_type(self, type: Type) -> Prose:
        return link_type(self._annotator.annotate(type), self._links)

    def _make_variant_rows(self, union: OneOf) -> Iterator[VariantRow]:
        discriminator = union.discriminator
        values_by_variant = discriminator.values if discriminator else ((),) * len(union.variants)
        for variant, values in zip(union.variants, values_by_variant, strict=True):
            text = self._declarations[variant.id].description if isinstance(variant, Ref) else ""
            yield VariantRow(
                self._link_type(variant),
                text,
                tuple(map(json.dumps, values)),
                format_type(self._annotator.annotate(variant)),
            )

    def _make_field_row(self, field: Field, owner: Object) -> Row:
        name = self._names.fields[owner.id][field.name]
        annotation = self._annotator.annotate(field.type)
        return Row(
            make_code(name),
            link_type(annotation, self._links),
            field.description,
            field.required,
            make_notes(
                field.type,
                self._declarations,
                annotation,
                default=field.default,
                deprecated=field.deprecated,
                wire_name=field.name if name != field.name else None,
                access=(
                    "read-only" if field.read_only else "write-only" if field.write_only else ""
                ),
            ),
            format_type(annotation),
        )


def _iter_value_rows(declaration: Declaration) -> Iterator[ValueRow]:
    """Yield the values of an enumeration if the description names or describes any of them."""
    if isinstance(declaration, Enumeration) and declaration.notes:
        for value, note in zip(declaration.values, declaration.notes, strict=True):
            yield ValueRow(_format_value(value), note.name, note.description, note.deprecated)


def _format_value(value: str | float | bool) -> Prose:
    return make_code(json.dumps(value))


def _find_discriminator(declaration: Declaration) -> str:
    """Return the discriminator property of a union; empty if there is none."""
    union = declaration.type if isinstance(declaration, Alias) else None
    return (
        union.discriminator.property_name
        if isinstance(union, OneOf) and union.discriminator
        else ""
    )
