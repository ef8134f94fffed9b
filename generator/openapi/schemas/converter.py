"""The conversion of schemas into types, which merges nullable, ``allOf``, const and unions.

A schema is converted together with its ``allOf`` branches and the targets of their
references, since all of them apply at once; these are its *parts*.  They are merged
before anything is declared, so only the results need names.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from ...model import (
    Alias,
    Anything,
    Declaration,
    Discriminator,
    Nullable,
    OneOf,
    Ref,
    Scalar,
    Type,
    make_nullable,
)
from ..annotations.schema_annotations import read_description, read_example
from ..discriminators import DiscriminatorReader, Hierarchy, HierarchyFinder
from ..document import BrokenReferenceError, Cursor, Document
from .all_of import AllOfResolver, report_circular
from .arrays import ArrayConverter
from .contradictions import report_contradictions
from .declaration_graph import find_alias_cycles, sort_by_component, sort_depth_first
from .declarations import MAX_INLINE_LEVELS, DeclarationKey, DeclarationTable
from .discriminators import BASE_TOKENS, get_origin, resolve_discriminators
from .enumerations import convert_enumeration, merge_enum_values
from .keywords import (
    ANNOTATION_KEYWORDS,
    JSON_TYPE_NAMES,
    UNCHECKED_KEYWORDS,
    find_json_types,
    is_null,
)
from .name_hints import NameHint, get_pointer_hint
from .nullability import NullPropagator
from .objects import ObjectConverter
from .scalars import make_scalar
from .unions import UnionConverter, UnionSource

_TEXT_KEYWORDS = ANNOTATION_KEYWORDS | {"type", "format", "pattern", "minLength", "maxLength"}


class SchemaConverter:
    """A converter of a document's schemas into types and the declarations that they refer to."""

    def __init__(self, document: Document) -> None:
        self.declarations: dict[str, Declaration] = {}
        self._document = document
        self._table = DeclarationTable()
        self._all_of = AllOfResolver(document)
        self._arrays = ArrayConverter(self)
        discriminators = DiscriminatorReader(document)
        self._hierarchies = HierarchyFinder(document, discriminators)
        self._objects = ObjectConverter(
            document, self._all_of, self._table, self, self._is_selected
        )
        self._unions = UnionConverter(document, self._all_of, discriminators, self._table, self)
        self._null_propagator = NullPropagator()
        self._referenced_ids: set[str] = set()
        self._level = 0

    def convert_schema(self, schema: Cursor, name_hint: NameHint) -> Type:
        """Return the type of a schema; keywords that it cannot express are reported.

        `name_hint` is the owner and path from which an inline declaration gets its name.
        A broken reference is reported by the cursor and read as any value.
        """
        return self._complete_type(self.convert_subschema(schema, name_hint))

    def declare_schema(self, schema: Cursor) -> Type:
        """Return a reference to a schema, which is declared under its own pointer."""
        return self._complete_type(self.convert_reference(schema))

    def finish_declarations(self) -> dict[str, Declaration]:
        """Return all declarations with their discriminators resolved.

        Component schemas come first, in the document's order.
        """
        declarations = resolve_discriminators(
            self.declarations, self._hierarchies.find_values, self._document
        )
        return sort_by_component(declarations, self._document.root)

    def _complete_type(self, schema_type: Type) -> Type:
        """Declare everything that a type refers to, and return it with the null of references."""
        self._table.run_tasks()
        declarations = self._table.take_new()
        for cycle in find_alias_cycles(declarations):
            self._break_cycle(cycle, declarations)
        self._null_propagator.add_null(declarations)
        self.declarations |= sort_depth_first([schema_type], declarations)
        return self._null_propagator.replace_type(schema_type)

    def _break_cycle(self, ids: Sequence[str], declarations: dict[str, Declaration]) -> None:
        """Read schemas that are nothing but each other as any value."""
        for id in ids:
            alias = declarations[id]
            assert isinstance(alias, Alias)
            declarations[id] = replace(alias, type=Anything())
        schemas = (self._document.root.at_pointer(id) for id in ids)
        extending = next((schema for schema in schemas if "allOf" in schema), None)
        if extending is not None:
            report_circular(extending)

    # --- references -----------------------------------------------------

    def convert_reference(self, target: Cursor) -> Type:
        """Return a reference to a schema, which is declared later."""
        if target.pointer not in self._referenced_ids:
            self._referenced_ids.add(target.pointer)
            self._table.add_task(partial(self._declare_target, target))
        return Scalar("null") if is_null(target) else Ref(target.pointer)

    def _declare_target(self, target: Cursor) -> None:
        key = DeclarationKey(target.pointer, get_pointer_hint(target.pointer))
        try:
            self._declare_schema(target, key)
        except BrokenReferenceError:
            self._table.add(Alias(key.id, key.name_hint, Anything()))

    def _declare_schema(self, schema: Cursor, key: DeclarationKey) -> None:
        hierarchy = self._hierarchies.find_hierarchy(schema.pointer)
        if hierarchy is not None:
            self._declare_hierarchy(schema, hierarchy, key)
            return
        self._unions.report_dangling(schema)
        schema_type = self._convert_target(schema, key)
        if isinstance(schema_type, Nullable):
            self._null_propagator.add_nullable(key.id)
            schema_type = schema_type.type
        if schema_type == Ref(key.id) and key.id not in self._table:
            schema_type = Anything()  # a union of nothing but itself
        if schema_type != Ref(key.id):
            self._table.add(
                Alias(
                    key.id,
                    key.name_hint,
                    schema_type,
                    read_description(schema),
                    schema.get_boolean("deprecated"),
                    read_example(schema),
                )
            )

    def _convert_target(self, schema: Cursor, key: DeclarationKey) -> Type:
        """Return the type of a schema; one that a discriminator selects is never another's alias.

        Raises:
            BrokenReferenceError: The schema cannot be merged, which is reported.
        """
        if "allOf" in schema and self._hierarchies.is_selected(schema.pointer):
            return self.merge_parts(self._all_of.collect_parts((schema,)), key)
        return self.merge_schemas((schema,), key)

    def _declare_hierarchy(self, schema: Cursor, hierarchy: Hierarchy, key: DeclarationKey) -> None:
        """Declare a schema as the union of those that its discriminator selects.

        They are schemas that extend it, and itself unless it is abstract.
        """
        self._unions.report_dangling(schema)
        if self._all_of.admits_null(self._all_of.collect_parts((schema,))):
            self._null_propagator.add_nullable(key.id)
        variants = {
            pointer: self._convert_member(pointer, schema, key) for pointer in hierarchy.members
        }
        discriminator = Discriminator(
            hierarchy.property_name,
            tuple(hierarchy.members.values()),
            is_inferred=False,
            default=variants.get(hierarchy.default),
        )
        union = OneOf(tuple(variants.values()), discriminator)
        self._table.add(Alias(key.id, key.name_hint, union, read_description(schema)))

    def _convert_member(self, pointer: str, base: Cursor, key: DeclarationKey) -> Type:
        """Return the type of a member of a hierarchy, whose base needs a second declaration."""
        if pointer != base.pointer:
            return self.convert_reference(self._document.root.at_pointer(pointer))
        base_type = self._convert_target(base, key.extend(BASE_TOKENS, "base"))
        return base_type.type if isinstance(base_type, Nullable) else base_type

    def _is_selected(self, id: str) -> bool:
        """Check whether a discriminator selects the schema of a declaration."""
        return self._hierarchies.is_selected(get_origin(id))

    # --- merging --------------------------------------------------------

    def convert_subschema(self, schema: Cursor, name_hint: NameHint) -> Type:
        """Return the type of a nested schema, which is declared under its own pointer."""
        try:
            return self.merge_schemas((schema,), DeclarationKey(schema.pointer, name_hint))
        except BrokenReferenceError:
            return Anything()

    def merge_schemas(self, schemas: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type of the values that match all schemas, declared under a key if needed.

        Raises:
            BrokenReferenceError: The schemas cannot be merged, which is reported.
        """
        only_reference = self._all_of.find_only_reference(schemas)
        if only_reference is not None:
            target, is_nullable = only_reference
            reference = self.convert_reference(target)
            return make_nullable(reference) if is_nullable else reference
        return self.merge_parts(self._all_of.collect_parts(schemas), key)

    def merge_parts(self, parts: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type that parts describe together, declared under a key if needed.

        Raises:
            BrokenReferenceError: The types nest too deeply, or too many are merged, which is
                reported.
        """
        if self._level >= MAX_INLINE_LEVELS:
            self._report_nesting(parts[-1])
            raise BrokenReferenceError(parts[-1].pointer)
        if len(parts) > 1:
            self._all_of.count_merged(parts[-1], len(parts))
        self._level += 1
        try:
            schema_type = self._convert_parts(parts, key)
        finally:
            self._level -= 1
        return make_nullable(schema_type) if self._all_of.admits_null(parts) else schema_type

    def _report_nesting(self, part: Cursor) -> None:
        part.error(
            "too-large",
            f"types nest more than {MAX_INLINE_LEVELS} levels deep here",
            "move an inner schema to '#/components/schemas', and refer to it",
        )

    def _convert_parts(self, parts: Sequence[Cursor], key: DeclarationKey) -> Type:
        """Return the type that all parts describe together, regardless of null."""
        for part in parts:
            _report_unchecked(part)
        report_contradictions(parts)
        union = self._unions.find_union(parts)
        if union is not None:
            return self._unions.convert_union(parts, *union, key)
        values = merge_enum_values(parts)
        if values is not None:
            enumeration = convert_enumeration(values, parts, key, self._table)
            if enumeration is not None:
                return enumeration
            json_types = find_json_types(parts) or _list_json_types(values)
            if len(json_types) != 1:
                return Anything()
            return self._convert_json_type(json_types[0], parts, key)
        json_types = find_json_types(parts)
        if not json_types:
            return Scalar("null") if any(map(is_null, parts)) else Anything()
        if len(json_types) == 1:
            return self._convert_json_type(json_types[0], parts, key)
        variants = [
            self._convert_json_type(json_type, parts, key.extend(json_type, json_type))
            for json_type in json_types
        ]
        return self._unions.make_union(variants, UnionSource(parts[-1]), key)

    def _convert_json_type(
        self, json_type: str, parts: Sequence[Cursor], key: DeclarationKey
    ) -> Type:
        if json_type == "object":
            return self._objects.convert_object(parts, key)
        if json_type == "array":
            return self._arrays.convert_array(parts, key.name_hint)
        return make_scalar(json_type, parts)


def _report_unchecked(part: Cursor) -> None:
    if not isinstance(part.value, dict) or UNCHECKED_KEYWORDS.keys().isdisjoint(part.value):
        return
    for keyword in UNCHECKED_KEYWORDS:
        if keyword in part and not (keyword == "propertyNames" and _limits_only_text(part)):
            part.at_path(keyword).warn(
                "unchecked-keyword", f"'{keyword}' cannot be expressed by a type; ignored"
            )


def _limits_only_text(part: Cursor) -> bool:
    """Check whether ``propertyNames`` has at most limits of texts, which no type expresses."""
    names = part.at_path("propertyNames").resolve_if_possible("ignored")
    value = names.value if names is not None else True
    return value is True or (isinstance(value, dict) and value.keys() <= _TEXT_KEYWORDS)


def _list_json_types(values: Sequence[object]) -> list[str]:
    return list(dict.fromkeys(JSON_TYPE_NAMES[type(value)] for value in values))
