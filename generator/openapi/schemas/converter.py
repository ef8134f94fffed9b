"""The conversion of schemas into types, which merges nullable, ``allOf``, const and unions.

A schema is converted together with its ``allOf`` branches and the targets of their
references, since all of them apply at once; these are its *parts*.  They are merged
before anything is declared, so only the results need names.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from ...model import (
    Alias,
    Anything,
    Array,
    Constant,
    Declaration,
    Discriminator,
    Enumeration,
    Field,
    Map,
    Nullable,
    Object,
    OneOf,
    Ref,
    Scalar,
    Tuple,
    Type,
    make_nullable,
)
from ...text.pointers import escape_token, split_pointer
from ..document import BrokenReferenceError, Cursor, Document
from .all_of import AllOfResolver
from .discriminators import resolve_discriminators
from .keywords import (
    ARRAY_LIMITS,
    JSON_TYPE_NAMES,
    MAP_LIMITS,
    SHAPE_KEYWORDS,
    UNCHECKED_KEYWORDS,
    collect_limits,
    convert_enum_values,
    find_enum_indexes,
    find_json_types,
    get_branches,
    has_constraints,
    is_null,
    make_scalar,
    merge_enum_values,
    read_default,
    read_example,
    remove_keyword,
)
from .name_hints import NameHint, get_owner_hint, get_pointer_hint, get_variant_hint


class SchemaConverter:
    """A converter of a document's schemas into types and the declarations that they refer to."""

    def __init__(self, document: Document) -> None:
        self.declarations: dict[str, Declaration] = {}
        self._document = document
        self._nullable_ids: dict[str, bool] = {}
        self._unions: dict[OneOf, str] = {}
        self._all_of = AllOfResolver(document)

    def convert_schema(self, schema: Cursor, name_hint: NameHint) -> Type:
        """Return the type of a schema; keywords that it cannot express are reported.

        `name_hint` is the owner and path from which an inline declaration gets its name.
        A broken reference is reported by the cursor and read as any value.
        """
        try:
            return self._merge_schemas((schema,), schema.pointer, name_hint)
        except BrokenReferenceError:
            return Anything()

    def finish_declarations(self) -> dict[str, Declaration]:
        """Return all declarations with their discriminators resolved.

        Component schemas come first, in the document's order.
        """
        resolve_discriminators(self.declarations, self._document)
        names = self._document.root.at_path("components", "schemas").value
        order = {
            f"/components/schemas/{escape_token(name)}": index
            for index, name in enumerate(names if isinstance(names, dict) else ())
        }

        def get_position(id: str) -> int:
            component = "/".join(id.split("/")[:4])
            return order.get(component, len(order))

        return {id: self.declarations[id] for id in sorted(self.declarations, key=get_position)}

    # --- references -----------------------------------------------------

    def convert_reference(self, target: Cursor) -> Type:
        """Return a reference to a schema, which is declared under its own pointer."""
        id = target.pointer
        if id not in self._nullable_ids:
            self._nullable_ids[id] = self._all_of.admits_null(self._all_of.collect_parts((target,)))
            self._declare_schema(target)
        declaration = self.declarations.get(id)
        if isinstance(declaration, Alias) and declaration.type == Scalar("null"):
            return declaration.type  # null needs no alias
        return make_nullable(Ref(id)) if self._nullable_ids[id] else Ref(id)

    def _declare_schema(self, target: Cursor) -> None:
        id, name_hint = target.pointer, get_pointer_hint(target.pointer)
        children = self._all_of.find_children(target)
        if children:
            self._declare_parent(target, children, name_hint)
            return
        schema_type = self._merge_schemas((target,), id, name_hint)
        if isinstance(schema_type, Nullable):
            self._nullable_ids[id] = True
            schema_type = schema_type.type
        if schema_type == Ref(id) and id not in self.declarations:
            schema_type = Anything()  # a union of nothing but itself
        if schema_type != Ref(id):
            self.declarations[id] = Alias(
                id,
                name_hint,
                schema_type,
                self.get_description(target),
                target.get_boolean("deprecated"),
                read_example(target),
            )

    def _declare_parent(
        self, parent: Cursor, children: Sequence[Cursor], name_hint: NameHint
    ) -> None:
        """Declare a parent as the union of the schemas that extend it by ``allOf``.

        Its ``discriminator`` selects among them.
        """
        id = parent.pointer
        self.declarations[id] = Alias(id, name_hint, Anything())
        variants = tuple(dict.fromkeys(self.convert_reference(child) for child in children))
        discriminator = self._read_discriminator(parent, variants)
        self.declarations[id] = Alias(
            id, name_hint, OneOf(variants, discriminator), self.get_description(parent)
        )

    # --- allOf ----------------------------------------------------------

    def _merge_schemas(self, schemas: Sequence[Cursor], id: str, name_hint: NameHint) -> Type:
        """The type of what satisfies all of `schemas`; an object becomes the declaration `id`."""
        only_reference = self._all_of.find_only_reference(schemas)
        if only_reference is not None:
            target, nullable = only_reference
            schema_type = self.convert_reference(target)
            return make_nullable(schema_type) if nullable else schema_type
        parts = self._all_of.collect_parts(schemas)
        schema_type = self._convert_parts(parts, id, name_hint)
        return make_nullable(schema_type) if self._all_of.admits_null(parts) else schema_type

    def _convert_parts(self, parts: list[Cursor], id: str, name_hint: NameHint) -> Type:
        """Return the type that all parts describe together, regardless of null."""
        for part in parts:
            self._report_unchecked(part)
        for index, part in enumerate(parts):
            for keyword in ("oneOf", "anyOf"):
                if self._is_union(part, keyword):
                    rest = [*parts[:index], remove_keyword(part, keyword), *parts[index + 1 :]]
                    return self._convert_union(part, keyword, rest, id, name_hint)
        values = merge_enum_values(parts)
        if values is not None:
            return self._convert_enumeration(values, parts, id, name_hint)
        json_types = find_json_types(parts)
        if not json_types:
            return Scalar("null") if any(map(is_null, parts)) else Anything()
        if len(json_types) == 1:
            return self._convert_json_type(json_types[0], parts, id, name_hint)
        return self._flatten_union(
            [
                self._convert_json_type(
                    json_type, parts, f"{id}/{json_type}", (*name_hint, json_type)
                )
                for json_type in json_types
            ],
            parts[-1],
            id,
            name_hint,
        )

    def _report_unchecked(self, part: Cursor) -> None:
        for keyword in UNCHECKED_KEYWORDS:
            if keyword in part:
                part.at_path(keyword).warn(
                    "not-expressed", f"'{keyword}' cannot be expressed by a type; ignored"
                )

    def _convert_json_type(
        self, json_type: str, parts: list[Cursor], id: str, name_hint: NameHint
    ) -> Type:
        if json_type == "object":
            return self._convert_object(parts, id, name_hint)
        if json_type == "array":
            return self._convert_array(parts, name_hint)
        return make_scalar(json_type, parts)

    # --- unions ---------------------------------------------------------

    def _is_union(self, part: Cursor, keyword: str) -> bool:
        """Check whether the branches have types; some only require one property or another."""
        branches = get_branches(part, keyword)
        shape_branches = [
            branch
            for branch in branches
            if not isinstance(branch.value, dict) or SHAPE_KEYWORDS & branch.value.keys()
        ]
        if branches and not shape_branches:
            part.at_path(keyword).warn(
                "not-expressed", f"'{keyword}' without types cannot be expressed; ignored"
            )
        return bool(shape_branches)

    def _convert_union(
        self, part: Cursor, keyword: str, rest: list[Cursor], id: str, name_hint: NameHint
    ) -> Type:
        """Convert a union; keywords beside it apply to every variant and are merged into each."""
        base = [other for other in rest if has_constraints(other)]
        variants: list[Type] = []
        for index, branch in enumerate(get_branches(part, keyword)):
            if is_null(branch):
                continue
            variant_hint = (*name_hint, *get_variant_hint(branch))
            if not base:
                variants.append(self.convert_schema(branch, variant_hint))
            else:
                variants.append(
                    self._merge_schemas((*base, branch), f"{id}/{keyword}/{index}", variant_hint)
                )
        return self._flatten_union(variants, part, id, name_hint)

    def _flatten_union(
        self, variants: Sequence[Type], schema: Cursor, id: str, name_hint: NameHint
    ) -> Type:
        """Return a flat union without duplicates, declared if two of its variants have names."""
        flat: dict[Type, None] = {}
        is_nullable = False
        for variant in variants:
            if isinstance(variant, Nullable):
                is_nullable, variant = True, variant.type
            members = variant.variants if isinstance(variant, OneOf) else (variant,)
            flat.update(dict.fromkeys(members))
        if Anything() in flat:
            return Anything()
        schema_type = self._make_union(tuple(flat), schema, id, name_hint)
        return make_nullable(schema_type) if is_nullable else schema_type

    def _make_union(
        self, variants: tuple[Type, ...], schema: Cursor, id: str, name_hint: NameHint
    ) -> Type:
        if not variants:
            return Scalar("null")  # all branches were null
        if len(variants) == 1:
            return variants[0]
        if all(isinstance(variant, Constant) for variant in variants):
            values = tuple(v.value for v in variants if isinstance(v, Constant))
            return self._declare_enumeration(values, schema, id, name_hint)
        union = OneOf(variants, self._read_discriminator(schema, variants))
        if sum(isinstance(variant, Ref) for variant in variants) < 2:
            return union
        # Equal inline unions share one declaration.
        id = self._unions.setdefault(union, id)
        if id not in self.declarations:
            self.declarations[id] = Alias(id, name_hint, union, self.get_description(schema))
        return Ref(id)

    def _read_discriminator(self, part: Cursor, variants: Sequence[Type]) -> Discriminator | None:
        """Return what a ``discriminator`` declares (OpenAPI 3.1, section 4.8.25)."""
        discriminator = part.get("discriminator")
        if discriminator is None or not discriminator.is_object:
            return None
        property_name = discriminator.get_string("propertyName")
        if not property_name:
            return None
        values_by_id: dict[str, list[str]] = {}
        for value, target in discriminator.iter_members("mapping"):
            id = self._get_mapping_target(target)
            self._report_dangling(target, id)
            values_by_id.setdefault(id, []).append(value)
        values = []
        for variant in variants:
            id = variant.id if isinstance(variant, Ref) else ""
            values.append(tuple(values_by_id.get(id) or split_pointer(id)[-1:]))
        return Discriminator(property_name, tuple(values), is_inferred=False)

    def _report_dangling(self, target: Cursor, id: str) -> None:
        """Warn if a mapping names no schema; unlike a ``$ref``, it is checked nowhere else."""
        try:
            self._document.find_target(f"#{id}")
        except KeyError:
            target.warn(
                "dangling-mapping", f"unknown schema '{target.value}' in the mapping; ignored"
            )

    def _get_mapping_target(self, target: Cursor) -> str:
        """Return the pointer of a mapping's target: a reference, or the name of a schema."""
        text = target.value if isinstance(target.value, str) else ""
        if text.startswith("#"):
            return text[1:]
        return f"/components/schemas/{escape_token(text)}"

    # --- values ---------------------------------------------------------

    def _convert_enumeration(
        self, values: Sequence[object], parts: Sequence[Cursor], id: str, name_hint: NameHint
    ) -> Type:
        schema = next(part for part in parts if "enum" in part or "const" in part)
        scalars = convert_enum_values(values, find_json_types(parts), schema)
        if scalars is None:
            json_types = find_json_types(parts) or list(
                dict.fromkeys(JSON_TYPE_NAMES[type(value)] for value in values)
            )
            json_type = json_types[0] if len(json_types) == 1 else ""
            return (
                self._convert_json_type(json_type, list(parts), id, name_hint)
                if json_type
                else Anything()
            )
        if not scalars:
            return Scalar("null")
        if len(scalars) == 1:
            return Constant(scalars[0])
        return self._declare_enumeration(scalars, schema, id, name_hint)

    def _declare_enumeration(
        self,
        values: tuple[str | int | float | bool, ...],
        schema: Cursor,
        id: str,
        name_hint: NameHint,
    ) -> Type:
        self.declarations[id] = Enumeration(
            id,
            name_hint,
            values,
            self.get_description(schema),
            schema.get_boolean("deprecated"),
            find_enum_indexes(values, schema),
        )
        return Ref(id)

    # --- arrays and objects ---------------------------------------------

    def _convert_array(self, parts: Sequence[Cursor], name_hint: NameHint) -> Type:
        limits = collect_limits(parts, ARRAY_LIMITS)
        items = [item for part in parts if (item := part.get("items")) is not None]
        prefix = [part for part in parts if "prefixItems" in part]
        rest = self._convert_items(items, (*name_hint, "item"))
        if not prefix:
            return Array(rest or Anything(), limits)
        first = tuple(
            self.convert_schema(schema, (*name_hint, f"item {index}"))
            for index, schema in enumerate(prefix[0].iter_items("prefixItems"), 1)
        )
        is_closed = any(schema.value is False for schema in items)
        return Tuple(first, None if is_closed else rest or Anything())

    def _convert_items(self, items: Sequence[Cursor], name_hint: NameHint) -> Type | None:
        items = [item for item in items if item.value is not False]
        if not items:
            return None
        if len(items) == 1:
            return self.convert_schema(items[0], name_hint)
        return self._merge_schemas(items, items[-1].pointer, name_hint)

    def _convert_object(self, parts: Sequence[Cursor], id: str, name_hint: NameHint) -> Type:
        properties: dict[str, list[Cursor]] = {}
        for part in parts:
            for name, schema in part.iter_members("properties"):
                properties.setdefault(name, []).append(schema)
        if id in self.declarations:  # it contains itself, or was declared before
            return Ref(id)
        required = self._collect_required(parts, properties)
        additional_properties = self._convert_additional(parts, name_hint)
        if not properties and additional_properties is not None:
            return Map(additional_properties, collect_limits(parts, MAP_LIMITS))
        # Declared before its fields are converted: a field may refer back to it.
        last_part = parts[-1]
        self.declarations[id] = declaration = Object(
            id,
            name_hint,
            (),
            additional_properties,
            # The description of an extended schema does not apply to the one that extends it.
            self._get_first_description(p for p in parts[::-1] if p.pointer.startswith(id)),
            last_part.get_boolean("deprecated"),
            read_example(last_part),
        )
        fields = tuple(
            self._convert_property(name, schemas, required, id, name_hint)
            for name, schemas in properties.items()
        )
        self.declarations[id] = replace(declaration, fields=fields)
        return Ref(id)

    def _collect_required(
        self, parts: Sequence[Cursor], properties: Iterable[str]
    ) -> frozenset[str]:
        known = frozenset(properties)
        names: set[str] = set()
        for part in parts:
            for name in part.get_strings("required"):
                names.add(name)
                if name not in known:
                    part.at_path("required").warn(
                        "required-without-property",
                        f"'{name}' is required but not a property; ignored",
                        f"add '{name}' to 'properties', or remove it from 'required'",
                    )
        return frozenset(names) & known

    def _convert_property(
        self,
        name: str,
        schemas: Sequence[Cursor],
        required: frozenset[str],
        id: str,
        name_hint: NameHint,
    ) -> Field:
        last = schemas[-1]
        field_hint = (*get_owner_hint(last.pointer, name, name_hint), name)
        if len(schemas) == 1:
            schema_type = self.convert_schema(last, field_hint)
        else:
            # The same property in several branches: its id is under the owner's because
            # other schemas may share the branches and combine them differently.
            schema_type = self._merge_property(
                schemas, f"{id}/properties/{escape_token(name)}", field_hint
            )
        return Field(
            name,
            schema_type,
            last.pointer,
            name in required,
            read_default(last),
            self._get_first_description(schemas[::-1]),
            any(schema.get_boolean("deprecated") for schema in schemas if schema.is_object),
            any(schema.get_boolean("readOnly") for schema in schemas if schema.is_object),
            any(schema.get_boolean("writeOnly") for schema in schemas if schema.is_object),
            read_example(last),
        )

    def _merge_property(self, schemas: Sequence[Cursor], id: str, name_hint: NameHint) -> Type:
        try:
            return self._merge_schemas(schemas, id, name_hint)
        except BrokenReferenceError:
            return Anything()

    def _convert_additional(self, parts: Sequence[Cursor], name_hint: NameHint) -> Type | None:
        """Return the type of undeclared properties; None if they are forbidden."""
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
                    types.append(self.convert_schema(schema, (*name_hint, "value")))
            for _, schema in part.iter_members("patternProperties"):
                types.append(self.convert_schema(schema, (*name_hint, "value")))
        if types:
            distinct = tuple(dict.fromkeys(types))
            return distinct[0] if len(distinct) == 1 else OneOf(distinct)
        return None if is_closed else Anything()

    # --- annotations ----------------------------------------------------

    def get_description(self, schema: Cursor) -> str:
        """Return the description of a schema, or that of its reference's target."""
        if not schema.is_object:
            return ""
        own = schema.get_string("description") or schema.get_string("summary")
        if own or schema.reference is None:
            return own
        try:
            return schema.resolve_reference().get_string("description")
        except BrokenReferenceError:
            return ""

    def _get_first_description(self, schemas: Iterable[Cursor]) -> str:
        return next(filter(None, map(self.get_description, schemas)), "")
