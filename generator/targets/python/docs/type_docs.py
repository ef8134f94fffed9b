"""The documentation of types: rows of tables, variants, values, and notes."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence

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
from ....text.markdown import Prose, code, linked
from ..names.namer import TypeNames
from ..types.annotations import Annotations
from ..views import Row, TypePage, Uses
from .constraint_notes import notes

_MOST_VALUES = 200


class TypeDocs:
    """Describes the types of an API, each on a page of its own."""

    def __init__(
        self,
        api: Api,
        names: TypeNames,
        fields: Mapping[str, Mapping[str, str]],
        annotations: Annotations,
        links: Mapping[str, str],
        given: Mapping[str, str],
        prose: Prose,
    ) -> None:
        self._given = given
        self._prose = prose
        self._declarations = api.declarations
        self._names = names
        self._fields = fields
        self._annotations = annotations
        self._links = links

    def pages(self, uses: Mapping[str, Uses]) -> tuple[TypePage, ...]:
        """A page for each type that has a name; `uses` are by these names."""
        return tuple(
            self._page(declaration, uses[self._names.types[id]])
            for id, declaration in self._declarations.items()
            if id in self._names.modules
        )

    def _page(self, declaration: Declaration, uses: Uses) -> TypePage:
        kind, type, rows, values = self._content(declaration)
        return TypePage(
            name=self._names.types[declaration.id],
            module=self._names.modules[declaration.id],
            kind=kind,
            description=declaration.description,
            type=type,
            rows=rows,
            values=values[:_MOST_VALUES],
            uses=uses,
            deprecated=declaration.deprecated,
            unlisted=max(0, len(values) - _MOST_VALUES),
            tag=_tag(declaration),
            extra=self._extra(declaration),
            given=self._given.get(declaration.id, ""),
        )

    def _extra(self, declaration: Declaration) -> str:
        """The type of further properties, where it is told."""
        extra = declaration.extra if isinstance(declaration, Object) else None
        return "" if extra is None or isinstance(extra, Anything) else self._linked(extra)

    def _content(
        self, declaration: Declaration
    ) -> tuple[str, str, tuple[Row, ...], tuple[str, ...]]:
        match declaration:
            case Object(fields=fields):
                return "object", "", tuple(self._row(f, declaration) for f in fields), ()
            case Enumeration(values=values):
                return "enumeration", "", (), tuple(code(json.dumps(v)) for v in values)
            case Alias(type=OneOf(variants, tag) as union):
                tagged = tag.values if tag else ((),) * len(variants)
                rows = tuple(
                    self._variant(variant, tag.property if tag else "", values)
                    for variant, values in zip(variants, tagged, strict=True)
                )
                return "union", self._linked(union), rows, ()
            case Alias(type=type):
                return "alias", self._linked(type), (self._meant(type),), ()

    def _meant(self, type: Type) -> Row:
        """What a name stands for."""
        text = self._annotations.of(type).text
        said = notes(type, self._declarations, default=None, deprecated=False, shown=text)
        return Row("", self._linked(type), "", said, text)

    def _linked(self, type: Type) -> str:
        return linked(self._annotations.of(type).text, self._links)

    def _variant(self, variant: Type, property: str, values: Sequence[str]) -> Row:
        tag = " or ".join(code(f"{property} = {json.dumps(v)}") for v in values)
        text = self._declarations[variant.id].description if isinstance(variant, Ref) else ""
        annotation = self._annotations.of(variant).text
        return Row("", self._linked(variant), self._prose.cell(text), tag, annotation)

    def _row(self, field: Field, owner: Object) -> Row:
        name = self._fields[owner.id][field.name]
        wire = f"sent as {code(field.name)}" if name != field.name else ""
        optional = "" if field.required else "optional"
        only = "read only" if field.read_only else "write only" if field.write_only else ""
        meant = self._annotations.of(field.type)
        return Row(
            code(name),
            self._linked(field.type),
            self._prose.cell(field.description),
            notes(
                field.type,
                self._declarations,
                optional,
                only,
                wire,
                default=field.default,
                deprecated=field.deprecated,
                shown=meant.text,
            ),
            meant.text,
        )


def _tag(declaration: Declaration) -> str:
    """The property that tells the variants of a union apart."""
    union = declaration.type if isinstance(declaration, Alias) else None
    return union.tag.property if isinstance(union, OneOf) and union.tag else ""
