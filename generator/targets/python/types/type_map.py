"""The types of a style by role."""

from __future__ import annotations

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import replace
from functools import partial

from ....frozen import frozen
from ....model import Declaration
from ....style import Style
from ....style.toml_files import format_dotted_key
from ..names.declaration_names import TypeNames
from ..syntax.imports import Import
from ..syntax.type_construction import qualify_names
from ..syntax.type_expressions import (
    NamedType,
    Subscript,
    TypeExpression,
    collect_imports,
    iter_placeholders,
    list_members,
)
from ..syntax.type_parser import InvalidTypeError, parse_type
from .annotations import RoleAnnotators, TypeAnnotator
from .exact_annotations import ExactTypeAnnotator

_UNION_KEYS = ("nullable", "union", "union(discriminated)")
_TEMPLATE_KEYS = ("array", "tuple", "map", *_UNION_KEYS)
_HINT = "write names with their modules: list[acme.money.Money] or datetime.date | None"

_FORMATS = {
    ("datetime", "date"): "date",
    ("datetime", "datetime"): "date-time",
    ("datetime", "time"): "time",
    ("datetime", "timedelta"): "duration",
    ("decimal", "Decimal"): "decimal",
    ("uuid", "UUID"): "uuid",
}
"""The formats of texts that classes of the standard library read, by their module and name."""

TypeTable = Mapping[str, TypeExpression]


@frozen
class TypeMap:
    """The types of a style: by kind and format for each role, and overrides by key."""

    field: TypeTable
    argument: TypeTable
    upload: TypeTable
    overrides: TypeTable

    @property
    def external_formats(self) -> dict[str, str]:
        """The formats of texts that overrides read, by their keys: those of well-known classes."""
        named = {key: list_members(type)[0] for key, type in self.overrides.items()}
        return {
            key: _FORMATS[type.module, type.name]
            for key, type in named.items()
            if isinstance(type, NamedType) and (type.module, type.name) in _FORMATS
        }

    @property
    def imports(self) -> set[Import]:
        """The imports of all types."""
        tables = (self.field, self.argument, self.upload, self.overrides)
        return collect_imports(*(type for table in tables for type in table.values()))

    def qualify_names(self, ambiguous: AbstractSet[str]) -> TypeMap:
        """Return the same types with classes of `ambiguous` names qualified by their modules."""
        return TypeMap(
            *(
                {key: qualify_names(type, ambiguous) for key, type in table.items()}
                for table in (self.field, self.argument, self.upload, self.overrides)
            )
        )

    def make_role_annotators(
        self, declarations: Mapping[str, Declaration], names: TypeNames
    ) -> RoleAnnotators:
        """Return the annotators of all roles; arguments have the types of fields by default."""
        argument = {**self.field, **self.argument}
        upload = {**argument, **self.upload}
        make_annotator = partial(TypeAnnotator, declarations, names, overrides=self.overrides)
        return RoleAnnotators(
            make_annotator(self.field, {}),
            ExactTypeAnnotator(declarations, names, self.field, {}, self.overrides),
            make_annotator(argument, names.input_types),
            make_annotator(upload, names.input_types),
            self.external_formats,
        )


def read_type_map(style: Style) -> TypeMap:
    """Return the types that a style sets.

    Raises:
        SpecloomError: A text in the style is not a type.
    """
    types = style.types
    return TypeMap(
        _read_table(style, ("types",), types.field),
        _read_table(style, ("types", "argument"), types.argument),
        _read_table(style, ("types", "upload"), types.upload),
        _read_table(style, ("types", "overrides"), types.overrides),
    )


def _read_table(style: Style, keys: tuple[str, ...], table: Mapping[str, str]) -> TypeTable:
    types = {key: _read_type(style, (*keys, key), text) for key, text in table.items()}
    return types | {key: _mark_as_alias(types[key]) for key in _UNION_KEYS if key in types}


def _read_type(style: Style, keys: tuple[str, ...], text: str) -> TypeExpression:
    try:
        type = parse_type(text)
        if any(iter_placeholders(type)) and keys[-1] not in _TEMPLATE_KEYS:
            raise InvalidTypeError("placeholders are not allowed here")
        return type
    except InvalidTypeError as flaw:
        message = f"'{format_dotted_key(keys)}' must be a Python type: {flaw}"
        raise style.make_error(keys, "wrong-style-value", message, _HINT) from None


def _mark_as_alias(template: TypeExpression) -> TypeExpression:
    """Return the template of a union as one that may be a generic alias, not a class."""
    if not isinstance(template, Subscript):
        return template
    return replace(template, head=replace(template.head, is_class=False))
