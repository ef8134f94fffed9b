"""The conversion of objects: their properties, and the types of undeclared ones."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import partial

from ...model import Anything, Field, Map, Object, Ref, Type, merge_types
from ...text.pointers import escape_token
from ..annotations.external_docs import append_external_docs
from ..annotations.schema_annotations import find_description, read_example, read_own_description
from ..document import BrokenReferenceError, Cursor, Document
from .all_of import AllOfResolver
from .declarations import (
    DeclarationKey,
    DeclarationTable,
    SubschemaConverter,
    get_component,
)
from .extensions import ExtensionIndex
from .keywords import read_default
from .name_hints import NameHint, get_owner_hint
from .scalars import MAP_LIMITS, collect_limits


class ObjectConverter:
    """A converter of the parts of objects; it declares the objects that have properties."""

    def __init__(
        self,
        document: Document,
        all_of: AllOfResolver,
        table: DeclarationTable,
        converter: SubschemaConverter,
        is_selected: Callable[[str], bool],
    ) -> None:
        self._extensions = ExtensionIndex(document)
        self._all_of = all_of
        self._table = table
        self._converter = converter
        self._is_selected = is_selected
        self._merged_properties: dict[tuple[str, ...], Type] = {}

    def convert_object(self, parts: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type of an object; its properties are converted later, and may contain it.

        Raises:
            BrokenReferenceError: Too many properties are merged, which is reported.
        """
        if key.id in self._table:
            return Ref(key.id)
        properties = group_properties(parts)
        if len(parts) > 1:
            self._all_of.count_merged(parts[-1], len(properties))
        if not properties and not self._is_selected(key.id):
            value_type = self._convert_additional(parts, key.name_hint)
            if value_type is not None:
                self._report_required(parts, ())
                return Map(value_type, collect_limits(parts, MAP_LIMITS))
        last_part = parts[-1]
        declaration = Object(
            key.id,
            key.name_hint,
            (),
            # The description of an extended schema does not apply to the one that extends it.
            description=_find_own_description(parts, key.id),
            deprecated=last_part.get_boolean("deprecated"),
            example=read_example(last_part),
        )
        self._table.add_task(partial(self._add_fields, declaration, parts, properties, key))
        return self._table.add(declaration)

    def _add_fields(
        self,
        declaration: Object,
        parts: Sequence[Cursor],
        properties: Mapping[str, Sequence[Cursor]],
        key: DeclarationKey,
    ) -> None:
        self._report_required(parts, properties)
        required = {name for part in parts for name in part.get_strings("required")}
        fields = tuple(
            replace(self._convert_property(name, schemas, key), required=name in required)
            for name, schemas in properties.items()
        )
        additional_properties = self._convert_additional(parts, key.name_hint)
        self._table.add(
            replace(declaration, fields=fields, additional_properties=additional_properties)
        )

    def _report_required(self, parts: Sequence[Cursor], properties: Iterable[str]) -> None:
        """Report required properties that neither the object nor one that extends it describes."""
        known = frozenset(properties)
        for part in parts:
            for name in part.get_strings("required"):
                if name not in known and name not in self._extensions.find_added_properties(part):
                    part.at_path("required").warn(
                        "required-without-property",
                        f"'{name}' is required but not a property; ignored",
                        f"add '{name}' to 'properties', or remove it from 'required'",
                    )

    # --- properties -----------------------------------------------------

    def _convert_property(
        self, name: str, schemas: Sequence[Cursor], owner: DeclarationKey
    ) -> Field:
        """Return the field for the schemas of a property, which all apply to it."""
        last = schemas[-1]
        objects = [schema for schema in schemas if schema.is_object]
        return Field(
            name,
            self._convert_property_type(name, schemas, owner),
            last.pointer,
            default=next(filter(None, map(read_default, schemas[::-1])), None),
            description=find_description(schemas[::-1]),
            deprecated=any(schema.get_boolean("deprecated") for schema in objects),
            read_only=any(schema.get_boolean("readOnly") for schema in objects),
            write_only=any(schema.get_boolean("writeOnly") for schema in objects),
            example=read_example(last),
        )

    def _convert_property_type(
        self, name: str, schemas: Sequence[Cursor], owner: DeclarationKey
    ) -> Type:
        last = schemas[-1]
        name_hint = (*get_owner_hint(last.pointer, name, owner.name_hint), name)
        if len(schemas) == 1:
            return self._converter.convert_subschema(last, name_hint)
        # The same property in several branches: its id is under the owner's because
        # other schemas may share the branches and combine them differently.
        key = DeclarationKey(f"{owner.id}/properties/{escape_token(name)}", name_hint)
        try:
            return self._merge_property(schemas, key)
        except BrokenReferenceError:
            return Anything()

    def _merge_property(self, schemas: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type of merged schemas; those of a recursive object are merged only once."""
        component = get_component(key.id)
        targets = (schema.resolve_if_possible() or schema for schema in schemas)
        combination = (component, *(target.pointer for target in targets))
        if combination not in self._merged_properties:
            self._merged_properties[combination] = self._converter.merge_schemas(schemas, key)
        return self._merged_properties[combination]

    # --- undeclared properties ------------------------------------------

    def _convert_additional(self, parts: Sequence[Cursor], name_hint: NameHint) -> Type | None:
        """Return the type of undeclared properties; None if they are forbidden."""
        value_hint = (*name_hint, "value")
        types: list[Type] = []
        is_closed = False
        for part in parts:
            for keyword in ("additionalProperties", "unevaluatedProperties"):
                schema = part.get(keyword)
                if schema is None or schema.value is True:
                    continue
                if schema.value is False:
                    is_closed = True
                else:
                    types.append(self._converter.convert_subschema(schema, value_hint))
            for _, schema in part.iter_members("patternProperties"):
                types.append(self._converter.convert_subschema(schema, value_hint))
        if types:
            return merge_types(types)
        return None if is_closed else Anything()


def _find_own_description(parts: Sequence[Cursor], pointer: str) -> str:
    """Return the description of a schema at a pointer, of which some parts are."""
    inner = [part for part in parts[::-1] if f"{part.pointer}/".startswith(f"{pointer}/")]
    description = next(filter(None, map(read_own_description, inner)), "")
    return append_external_docs(description, inner)


def group_properties(parts: Iterable[Cursor]) -> dict[str, list[Cursor]]:
    """Return the schemas of each property in all parts."""
    properties: dict[str, list[Cursor]] = {}
    for part in parts:
        for name, schema in part.iter_members("properties"):
            properties.setdefault(name, []).append(schema)
    return properties
